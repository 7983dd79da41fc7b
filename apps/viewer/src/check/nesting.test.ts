import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blocksOf, nest, type Piece } from "./nesting.ts";

const textOf = (pieces: Piece[]): string =>
  pieces.map((piece) => (typeof piece === "string" ? piece : textOf(piece.pieces))).join("");

const marksOf = (pieces: Piece[]): number[] =>
  pieces.flatMap((piece) => (typeof piece === "string" ? [] : [piece.mark, ...marksOf(piece.pieces)]));

describe("a marked text", () => {
  it("keeps a figure within a quotation", () => {
    expect(
      nest("he said “134 attacks” then", [
        { start: 8, end: 21 },
        { start: 9, end: 12 },
      ]),
    ).toEqual(["he said ", { mark: 0, pieces: ["“", { mark: 1, pieces: ["134"] }, " attacks”"] }, " then"]);
  });

  it("cuts a span that crosses another at the end of the one that began first", () => {
    expect(
      nest("abcdef", [
        { start: 0, end: 4 },
        { start: 2, end: 6 },
      ]),
    ).toEqual([{ mark: 0, pieces: ["ab", { mark: 1, pieces: ["cd"] }] }, "ef"]);
  });

  it("is cut into lines, and a mark over a line break keeps its lines together", () => {
    const pieces = nest("one\ntwo three\nfour\n\nfive", [
      { start: 4, end: 7 },
      { start: 8, end: 18 },
    ]);
    expect(blocksOf(pieces, "line").map(textOf)).toEqual(["one\n", "two three\nfour\n", "\n", "five"]);
  });

  it("is cut into paragraphs where its lines were broken by a program", () => {
    const pieces = nest("one\ntwo\n \n\nthree four\n\nfive\n", [{ start: 11, end: 16 }]);
    expect(blocksOf(pieces, "paragraph").map(textOf)).toEqual([
      "one\ntwo\n \n\n",
      "three four\n\n",
      "five\n",
    ]);
  });

  it("is the given text with every span marked once, whatever the spans", () => {
    const spans = fc.array(
      fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(fc.string({ minLength: 61, maxLength: 80 }), spans, (text, given) => {
        const pieces = nest(text, given);
        expect(textOf(pieces)).toBe(text);
        expect(blocksOf(pieces, "line").map(textOf).join("")).toBe(text);
        expect(blocksOf(pieces, "paragraph").map(textOf).join("")).toBe(text);
        expect(marksOf(pieces).sort((a, b) => a - b)).toEqual(given.map((_, index) => index));
      }),
    );
  });
});
