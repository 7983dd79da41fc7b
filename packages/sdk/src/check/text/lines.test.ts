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

  it("begins a paragraph with each line that says when it was written", () => {
    const talk = "[20:14] ann: how many came in all of the year, in both of the towns\n[20:15] bob: 313\n";
    expect(readLines(talk).paragraphs).toHaveLength(3);
  });

  it("takes lines for headlines where each of five begins with a capital and none stops", () => {
    const lines = ["County repairs bridges", "Mayor denies it", "Storm closes roads", "Bank opens"];
    const long = "Engineers: not one stone bridge in the whole of the northern valley was ever in doubt";
    const headlines = [...lines.slice(0, 2), long, ...lines.slice(2)].join("\n");
    expect(readLines(headlines).paragraphs).toHaveLength(5);
    expect(readLines(headlines.replace("Mayor", "mayor")).paragraphs).toHaveLength(3);
  });

  it("goes on where a long line breaks off within a sentence", () => {
    const open = `${"word ".repeat(30)}Iraq`;
    expect(readLines(`${open}\nand Syria.\n`).paragraphs).toHaveLength(2);
    expect(readLines(`${open}\nNext word.\n`).paragraphs).toHaveLength(2);
  });
});
