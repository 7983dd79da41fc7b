import { expect, it } from "vitest";
import type { Finding } from "../check/finding/finding.ts";
import { check } from "../check.ts";
import { regionOf } from "./region.ts";

const TEXT = "Draft\n\nMilitias attacked U.S. bases 134\ntimes from October to December 2023.\n";

function figureOf(text: string): Finding {
  const found = check(text).texts[0]?.findings[0];
  if (found === undefined) throw new Error("the text has a figure");
  return found;
}

it("counts lines and columns from 1 and offsets from 0, and ends behind the words", () => {
  const found = figureOf(TEXT);
  const { snippet, charOffset, charLength, ...lines } = regionOf(found);
  expect(TEXT.slice(charOffset, charOffset + charLength)).toBe(snippet.text);
  const { length } = snippet.text;
  expect(lines).toEqual({ startLine: 3, startColumn: 30, endLine: 3, endColumn: 30 + length });
});

it.each(["\n", "\r\n", "\r"])("begins its last line anew behind %j", (ending) => {
  const found: Finding = { ...figureOf(TEXT), exact: `"one${ending}and two"`, line: 7, column: 12 };
  expect(regionOf(found)).toMatchObject({ startLine: 7, startColumn: 12, endLine: 8, endColumn: 9 });
});
