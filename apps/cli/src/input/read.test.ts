import { describe, expect, it } from "vitest";
import { Problem } from "../problem/problem.ts";
import { type FakeMachine, fakeTerminal, systemError } from "../terminal/fake.ts";
import { type ReadingOptions, type Text, textsOf } from "./read.ts";

const options: ReadingOptions = { maxSize: 1000, encoding: null };

async function read(files: FakeMachine["files"], names = Object.keys(files ?? {}), given = options) {
  return sorted(textsOf(names, fakeTerminal({ ...(files && { files }), folders: ["folder"] }), given));
}

async function sorted(things: AsyncIterable<Text | Problem>) {
  const [texts, problems]: [Text[], Problem[]] = [[], []];
  for await (const one of things) one instanceof Problem ? problems.push(one) : texts.push(one);
  return { texts, problems };
}

async function problemOf(content: string | Uint8Array | number | Error, name = "a.txt") {
  const { texts, problems } = await read({ [name]: content });
  expect(texts).toEqual([]);
  return problems[0];
}

const bytes = (...values: number[]) => new Uint8Array(values);
const utf16 = (text: string, ...mark: number[]) => new Uint8Array([...mark, ...Buffer.from(text, "utf16le")]);

describe("reading", () => {
  it("reads UTF-8, with or without its mark, to the same text", async () => {
    const { texts } = await read({ "a.txt": "“134”", "b.txt": "\ufeff“134”" });
    expect(texts.map(({ text }) => text)).toEqual(["“134”", "“134”"]);
  });

  it("reads UTF-16 of either byte order where its mark stands", async () => {
    const big = Buffer.from(utf16("“134”", 0xff, 0xfe)).swap16();
    const { texts } = await read({ "a.txt": utf16("“134”", 0xff, 0xfe), "b.txt": new Uint8Array(big) });
    expect(texts.map(({ text }) => text)).toEqual(["“134”", "“134”"]);
  });

  it("reads windows-1252 when told, and only then", async () => {
    const file = { "a.txt": bytes(0x93, 0x31, 0x94, 0x20, 0xe9, 0x80) };
    const { texts } = await read(file, ["a.txt"], { maxSize: 1000, encoding: "windows-1252" });
    expect(texts[0]?.text).toBe("“1” é€");
    expect((await read(file)).problems[0]?.code).toBe("not-utf-8");
  });

  it("reads an empty file as an empty text", async () => {
    expect((await read({ "a.txt": "" })).texts).toEqual([{ path: "a.txt", text: "" }]);
  });

  it("gives every problem at once and still reads what it can", async () => {
    const { texts, problems } = await read({ "good.txt": "134", "big.txt": 2000 }, [
      "none.txt",
      "good.txt",
      "folder",
      "big.txt",
    ]);
    expect(texts.map(({ path }) => path)).toEqual(["good.txt"]);
    expect(problems.map(({ code }) => code)).toEqual(["no-such-file", "is-a-folder", "too-large"]);
  });

  it.each<[string, string, string | Uint8Array | number | Error]>([
    ["too-large", "a file over the limit", 1001],
    ["not-readable", "a file that the system refuses", systemError("EACCES")],
    ["not-readable", "a file that cannot be read", systemError("EIO")],
    ["binary-file", "NUL bytes", bytes(65, 0, 66)],
    ["truncated", "a PDF that breaks off", "%PDF-1.7 whatever"],
    ["binary-file", "an image", bytes(0x89, 0x50, 0x4e, 0x47)],
    ["binary-file", "UTF-16 without its mark", utf16("134 attacks")],
    ["not-utf-16", "UTF-16 that ends in half a character", bytes(0xff, 0xfe, 0x41)],
    ["not-utf-16", "UTF-16 with half of a pair", bytes(0xff, 0xfe, 0x00, 0xd8)],
    ["no-text", "a web page without words", "<!DOCTYPE html><html><body></body></html>"],
  ])("answers `%s` for %s", async (code, _, content) => {
    const problem = await problemOf(content);
    expect(problem?.code).toBe(code);
    expect(problem?.message).toContain("`a.txt`");
  });

  it.each([
    ["a lone Latin-1 letter", bytes(0x63, 0x61, 0x66, 0xe9, 0x20, 0x61), "0xe9 at offset 3"],
    ["a character cut off at the end", bytes(0x61, 0xe2, 0x80), "0xe2 at offset 1"],
    ["a byte that never occurs", bytes(0x61, 0x62, 0xff, 0x63), "0xff at offset 2"],
    ["an offset after the mark", bytes(0xef, 0xbb, 0xbf, 0xff), "0xff at offset 3"],
  ])("names the first wrong byte of UTF-8: %s", async (_, content, where) => {
    expect((await problemOf(content))?.message).toContain(where);
  });

  it("says `stdin`, not `-`, and stops at the limit there too", async () => {
    const { problems } = await sorted(textsOf(["-"], fakeTerminal({ stdin: "x".repeat(1001) }), options));
    expect(problems[0]).toMatchObject({ code: "too-large", message: "`stdin` is larger than 1 kB" });
  });

  it("lets an error that is not the system's through, for it is a bug", async () => {
    await expect(read({ "a.txt": new TypeError("x is not a function") })).rejects.toThrow(TypeError);
  });
});
