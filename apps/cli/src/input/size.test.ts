import { describe, expect, it } from "vitest";
import { formatSize, parseSize } from "./size.ts";

describe("size", () => {
  it.each([
    ["20MB", 20_000_000],
    ["1.5 mb", 1_500_000],
    ["500kB", 500_000],
    ["1234", 1234],
    ["3b", 3],
  ])("reads %s", (text, bytes) => {
    expect(parseSize(text)).toBe(bytes);
  });

  it.each(["", "MB", "-1", "0", "1e9", "20 sheep", "9GB", "NaN"])(
    "refuses `%s` and says what a size looks like",
    (text) => {
      expect(() => parseSize(text)).toThrow(
        expect.objectContaining({ code: "not-a-size", hint: expect.stringContaining("20MB") }),
      );
    },
  );

  it.each([
    [1, "1 byte"],
    [999, "999 bytes"],
    [1500, "1.5 kB"],
    [20_000_000, "20 MB"],
  ])("writes %d for people", (bytes, text) => {
    expect(formatSize(bytes)).toBe(text);
  });
});
