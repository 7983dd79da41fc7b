import { describe, expect, it } from "vitest";
import { PhraseSet } from "./phrases.ts";
import { tokenize } from "./tokens.ts";

const set = new PhraseSet<string>();
for (const phrase of ["no more than", "more than", "Iran-backed", "Sean O’Donnell", "U.S. forces", "≥"])
  set.add(phrase, phrase);

const found = (text: string) => {
  const tokens = tokenize(text);
  return set
    .within(tokens, 0, tokens.count)
    .map(({ value, from, to }) => [value, text.slice(tokens.startOf(from), tokens.endOf(to - 1))]);
};

describe("PhraseSet", () => {
  it("finds whole words only, whatever their case", () => {
    expect(found("MORE THAN ten, no moreover")).toEqual([["more than", "MORE THAN"]]);
  });

  it("finds phrases inside longer ones", () => {
    expect(found("no more than ten").map(([value]) => value)).toEqual(["no more than", "more than"]);
  });

  it("sees through hyphens, apostrophes and the dots of abbreviations", () => {
    expect(found("Iran backed")).toEqual([["Iran-backed", "Iran backed"]]);
    expect(found("Sean O'Donnell")).toEqual([["Sean O’Donnell", "Sean O'Donnell"]]);
    expect(found("US forces")).toEqual([["U.S. forces", "US forces"]]);
  });

  it("takes the longest that begins at a token", () => {
    expect(set.longestAt(tokenize("no more than"), 0)?.value).toBe("no more than");
    expect(set.longestAt(tokenize("≥ 134"), 0)?.value).toBe("≥");
    expect(set.longestAt(tokenize("less"), 0)).toBeNull();
  });
});
