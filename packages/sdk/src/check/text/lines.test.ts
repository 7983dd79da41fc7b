import { describe, expect, it } from "vitest";
import { positionOf, readLines } from "./lines.ts";

describe("positionOf", () => {
  it("counts lines and UTF-16 columns from 1, for every kind of line end", () => {
    for (const end of ["\n", "\r\n", "\r"]) {
      const text = `one${end}two 😀 three`;
      const lines = readLines(text);
      expect(positionOf(lines, 0)).toEqual({ line: 1, column: 1 });
      expect(positionOf(lines, text.indexOf("three"))).toEqual({ line: 2, column: 8 });
    }
  });
});

describe("readLines", () => {
  it("takes every line for a paragraph where lines were never wrapped", () => {
    const long = `${"word ".repeat(60)}ends.`;
    expect(readLines(`${long}\n${long}\n`).paragraphs).toHaveLength(3);
  });

  it("goes on where a long line breaks off within a sentence", () => {
    const open = `${"word ".repeat(30)}Iraq`;
    expect(readLines(`${open}\nand Syria.\n`).paragraphs).toHaveLength(2);
    expect(readLines(`${open}\nNext word.\n`).paragraphs).toHaveLength(2);
  });
});
