import { describe, expect, it } from "vitest";
import { decode, LARGEST, readFile } from "./reading-file.ts";

const bytes = (...values: number[]) => new Uint8Array(values);

describe("a file to check", () => {
  it("is read as UTF-8, with or without a byte order mark", () => {
    expect(decode(new TextEncoder().encode("naïve"))).toEqual({ text: "naïve" });
    expect(decode(bytes(0xef, 0xbb, 0xbf, 0x61))).toEqual({ text: "a" });
  });

  it("is read as UTF-16 where it says so", () => {
    expect(decode(bytes(0xff, 0xfe, 0x61, 0x00))).toEqual({ text: "a" });
  });

  it.each([
    { what: "a binary", given: bytes(0x50, 0x4b, 0x00, 0x03), words: "no text, PDF" },
    { what: "another encoding", given: bytes(0x6e, 0x61, 0xef, 0x76), words: "not in UTF-8" },
  ])("is refused with the reason where it is $what", ({ given, words }) => {
    expect(decode(given)).toEqual({ problem: expect.stringContaining(words) });
  });

  it("is refused unread where it is larger than any article", async () => {
    const file = new File([new Uint8Array(LARGEST + 1)], "big.txt");
    expect(await readFile(file)).toEqual({ problem: expect.stringContaining("larger than 5 MB") });
  });

  it.each(["%PDF-1.7", "PK\u0003\u0004", "<!DOCTYPE html><p>One", "\n<!-- a --><html>"])(
    "is a document where it begins as one: %s",
    async (start) => {
      expect(await readFile(new File([start], "some.txt"))).toHaveProperty("document");
    },
  );
});
