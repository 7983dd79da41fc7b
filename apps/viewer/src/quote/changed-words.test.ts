import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changedWords, isVerbatim } from "./changed-words.ts";

const marked = (text: string, original: string): string =>
  changedWords(text, original)
    .map((piece) => (piece.changed ? `[${piece.text}]` : piece.text))
    .join("");

describe("changed words", () => {
  it("are those of a retelling that its source does not have", () => {
    expect(marked("troops to be deployed soon", "troops to be ready soon")).toBe(
      "troops to be [deployed] soon",
    );
  });

  it("are none where only case, punctuation or the shape of quotation marks differ", () => {
    expect(marked("“U.S. and coalition forces”", "U.S and Coalition forces,")).toBe(
      "“U.S. and coalition forces”",
    );
    expect(isVerbatim("“U.S. and coalition forces”", "U.S and Coalition forces,")).toBe(true);
  });

  it("are not said to be verbatim where words were left out", () => {
    expect(isVerbatim("militias exert pressure", "militias sought to exert pressure")).toBe(false);
  });

  it("are none in a text of spaces alone", () => {
    expect(changedWords("  ", "")).toEqual([{ text: "  ", changed: false }]);
  });

  it("join to the text that was given", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, original) => {
        expect(
          changedWords(text, original)
            .map((piece) => piece.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });
});
