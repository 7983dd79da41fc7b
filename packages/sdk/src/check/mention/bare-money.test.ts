import { describe, expect, it } from "vitest";
import { record } from "../../record.ts";
import { recordSource } from "../candidate/record.ts";
import { readText } from "../text/text.ts";
import { Reading } from "./sentence.ts";
import { compileLexicon } from "./vocabulary.ts";

const lexicon = compileLexicon(recordSource(record));
const unitsOf = (source: string) => new Reading(readText(source), lexicon).figures.map(({ unit }) => unit);

describe("a bare number of millions", () => {
  it.each([
    ["The money? Congress voted over 2.8 billion.", ["currency"]],
    ["They spent $3 million on roads. Schools got 1.5 million.", ["currency", "currency"]],
    [
      "In all, 4.8 billion went for fuel, says the budget office: the donors gave 1.2 billion.",
      ["count", "currency"],
    ],
  ])("is money where the text speaks of money: %j", (text, units) => {
    expect(unitsOf(text)).toEqual(units);
  });

  it.each([
    ["The donors came back. About 3.5 million people need help.", ["count"]],
    [
      "They spent $3 million. Some 4.1 million people were hungry; a year before it was 2.5 million.",
      ["currency", "count", "count"],
    ],
    ["The funds were late, and the refugees were 3.5 million.", ["count"]],
    ["They paid 12 for it.", ["count"]],
  ] as const)("is none where people are counted, or less: %j", (text, units) => {
    expect(unitsOf(text)).toEqual(units);
  });
});
