import { describe, expect, it } from "vitest";
import { record } from "../../record.ts";
import { recordSource } from "../candidate/record.ts";
import { readText } from "../text/text.ts";
import { readContext } from "./context.ts";
import { Reading } from "./sentence.ts";
import { compileLexicon } from "./vocabulary.ts";

const lexicon = compileLexicon(recordSource(record));
const nounsOf = (source: string) => {
  const text = readText(source);
  const reading = new Reading(text, lexicon);
  return reading.figures.map((figure) => {
    const { noun } = readContext(reading, figure);
    return noun === null ? null : text.tokens.foldedAt(noun.head);
  });
};

describe("what a number without a noun counts", () => {
  it("is what the number before it counted", () => {
    expect(nounsOf("There were nine strikes in Iraq and 14 in Syria.")).toEqual(["strikes", "strikes"]);
  });

  it("is not what was put in between commas", () => {
    expect(nounsOf("There were nine strikes in Iraq, with 31 engagements, and 14 in Syria.")).toEqual([
      "strikes",
      "engagements",
      "strikes",
    ]);
  });
});
