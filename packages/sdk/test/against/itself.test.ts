/**
 * A text held to itself: whatever it says, its source says the same.
 */
import { describe, expect, it } from "vitest";
import { readPart } from "../../gold/labelled/folder.ts";
import { type CheckOptions, check } from "../../src/index.ts";

/** Every third: each takes a reading of the whole text as a document. */
const texts = readPart("development").texts.filter((_, at) => at % 3 === 0);

function alarmsOf(text: string, options: CheckOptions): string[] {
  const [checked] = check(text, { ...options, against: { path: "itself.txt", text } }).texts;
  return (checked?.findings ?? [])
    .filter(({ kind, verdict }) => (kind === "figure" || kind === "quotation") && verdict === "differs")
    .map(({ exact, differences }) => [exact, ...differences].join(" "));
}

describe("a text held to itself", () => {
  it.each(texts.map((text) => [text.file, text] as const))(
    "has no figure or quotation that differs: %s",
    (_, { text, published }) => {
      expect(alarmsOf(text, published === null ? {} : { published })).toEqual([]);
    },
  );

  it("means one year by a date without a year, on whatever day it was published", () => {
    const text = "In 2001 the trust had 3 wards. On June 3, Leeds opened 26 beds.";
    for (const published of ["2024-02-10", "2023-12"]) expect(alarmsOf(text, { published })).toEqual([]);
  });
});
