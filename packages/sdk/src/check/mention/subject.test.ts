import { describe, expect, it } from "vitest";
import { record } from "../../record.ts";
import { recordSource } from "../candidate/record.ts";
import { readText } from "../text/text.ts";
import { Reading } from "./sentence.ts";
import { readSubject } from "./subject.ts";
import { compileLexicon } from "./vocabulary.ts";

const lexicon = compileLexicon(recordSource(record));
/** What the last sentence is about. */
const subjectOf = (source: string) => {
  const reading = new Reading(readText(source), lexicon);
  return readSubject(reading, reading.sentence(reading.text.sentences.length - 1));
};

describe("the office that a text is about", () => {
  const iraq = "The Special Inspector General for Iraq Reconstruction counted 14.";

  it("is the one named last", () => {
    expect(subjectOf(`${iraq}\n\nBy March it had counted 12.`)).toBe("sigir");
  });

  it("is that of the country named since, in a paragraph that names neither", () => {
    expect(subjectOf(`${iraq}\n\nThe office for Afghanistan counted 12.`)).toBe("sigar");
    expect(subjectOf(`${iraq} In Afghanistan it was warm. By March it had counted 12.`)).toBe("sigir");
  });
});
