import { describe, expect, it } from "vitest";
import { count, grouped } from "./count.ts";

describe("counting", () => {
  it("takes the word for one of one alone", () => {
    expect([0, 1, 2].map((number) => count(number, "file", "files"))).toEqual([
      "0 files",
      "1 file",
      "2 files",
    ]);
  });

  it.each([0, 1, 999, 1000, 12_345, 123_456, 1_234_567, 1.5, 1234.5])(
    "groups %d as English does",
    (number) => {
      expect(grouped(number)).toBe(number.toLocaleString("en-US"));
    },
  );
});
