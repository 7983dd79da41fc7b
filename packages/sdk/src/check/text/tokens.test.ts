import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Kind, Mark, tokenize } from "./tokens.ts";

const words = (text: string) => {
  const tokens = tokenize(text);
  return Array.from({ length: tokens.count }, (_, index) => tokens.textOf(index));
};
const kinds = (text: string) => Array.from(tokenize(text).kind.subarray(0, tokenize(text).count));

describe("tokenize", () => {
  it("keeps the thousands and the decimals of a number together", () => {
    expect(words("2,500 troops, 2.5 million, $1,234,567.50")).toEqual([
      "2,500",
      "troops",
      ",",
      "2.5",
      "million",
      ",",
      "$",
      "1,234,567.50",
    ]);
  });

  it("parts a list of numbers, a date and a range", () => {
    expect(words("1,2,3")).toEqual(["1", ",", "2", ",", "3"]);
    expect(words("Oct. 7,2023")).toEqual(["Oct", ".", "7", ",", "2023"]);
    expect(words("10-15")).toEqual(["10", "-", "15"]);
  });

  it("takes an abbreviation with its dots, and folds them away", () => {
    const tokens = tokenize("U.S. forces at 10 a.m.");
    expect(tokens.textOf(0)).toBe("U.S.");
    expect(tokens.foldedAt(0)).toBe("us");
    expect(tokens.has(0, Mark.dotted)).toBe(true);
    expect(tokens.textOf(4)).toBe("a.m.");
  });

  it("folds case, accents and curly apostrophes", () => {
    const tokens = tokenize("TÜRKIYE Kata’ib");
    expect(tokens.foldedAt(0)).toBe("turkiye");
    expect(words("Kata’ib")).toEqual(["Kata", "’", "ib"]);
  });

  it("takes an address whole, without the punctuation of its sentence", () => {
    expect(words("See pic.example.com/HeRiX68, or write to a.b@example.org.")).toContain(
      "pic.example.com/HeRiX68",
    );
    expect(words("write to a.b@example.org.")).toContain("a.b@example.org");
    expect(words("https://example.org/2023/134?x=900)")[0]).toBe("https://example.org/2023/134?x=900");
    expect(words("in the run.68 and/or")).not.toContain("and/or");
  });

  it("reads through the emphasis and the links of Markdown", () => {
    expect(words("at least **134** _attacks_ on `bases`")).toEqual([
      "at",
      "least",
      "134",
      "attacks",
      "on",
      "bases",
    ]);
    expect(words("[134 attacks](https://example.org/12)")).toEqual([
      "[",
      "134",
      "attacks",
      "]",
      "(",
      "https://example.org/12",
      ")",
    ]);
    expect(words("file_134")).toEqual(["file", "_", "134"]);
  });

  it("has no number for two decimal points or more digits than a count has", () => {
    expect(kinds("1.2.3")).toEqual([Kind.code]);
    expect(kinds("1234567890123456")).toEqual([Kind.code]);
  });

  it("covers every unit that is neither white space nor emphasis, in order, in any string", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const tokens = tokenize(text);
        let end = 0;
        for (let index = 0; index < tokens.count; index++) {
          const between = text.slice(end, tokens.startOf(index));
          expect(between.replace(/[\s*`_>\u200b\ufeff\u0085]/g, "")).toBe("");
          expect(tokens.endOf(index)).toBeGreaterThan(tokens.startOf(index));
          end = tokens.endOf(index);
        }
      }),
    );
  });
});
