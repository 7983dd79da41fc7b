import { describe, expect, it } from "vitest";
import { readText } from "../text/text.ts";
import { findFigures } from "./figures.ts";

const figures = (source: string) => {
  const text = readText(source);
  return findFigures(text, new Uint8Array(text.tokens.count)).map(({ start, end }) =>
    source.slice(start, end),
  );
};
const row = (length: number) => Array.from({ length }, (_, at) => `${at + 10}`).join(", ");

describe("a row of numbers", () => {
  it("is read as figures as long as a table is wide", () => {
    expect(figures(row(32))).toHaveLength(32);
  });

  it("is data where it is longer, and no figure of it is left", () => {
    expect(figures(`The crews fixed 58 bridges: ${row(33)} and 92 roads.`)).toEqual(["58", "92"]);
  });

  it("ends with its line", () => {
    expect(figures(`${row(20)}\n${row(20)}`)).toHaveLength(40);
  });
});
