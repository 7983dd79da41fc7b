/**
 * What each difference code means, with an example: one text per code, in one file. Its title and what to do are in `labels.ts`.
 *
 * The command line prints it and the method page shows it. A code's meaning is permanent once released;
 * its wording is not.
 */
import type { DifferenceCode } from "@throughline/core/schema";
import { type Label, labels } from "./labels.ts";

interface Meaning {
  meaning: string;
  wrong: string;
  right: string;
}

/** One code for people: what it means, a text that has the difference and one that has not, what to do. */
export interface CodeText extends Meaning, Label {
  code: DifferenceCode;
  /** All of it in a few sentences. */
  text: string;
}

const texts: Record<DifferenceCode, Meaning> = {
  "value-differs": {
    meaning:
      "Subject, time and place are those of a figure in the record, but the number is another, and no rounding explains it.",
    wrong: "at least 143 attacks from October to December 2023",
    right: "at least 134 attacks from October to December 2023",
  },
  rounded: {
    meaning:
      "The number is the record's at a lower precision. That is no contradiction, so it may stand with agreement.",
    wrong: "about 130 attacks",
    right: "at least 134 attacks",
  },
  "bound-dropped": {
    meaning:
      "The source names a limit or an approximation, and the text gives the bare number, which claims more than anybody counted.",
    wrong: "134 attacks",
    right: "at least 134 attacks",
  },
  "bound-added": {
    meaning: "The source gives an exact number, and the text puts a limit on it.",
    wrong: "at least 96 cases",
    right: "96 cases",
  },
  "bound-changed": {
    meaning: "Both put a bound on the number, but not the same one: more than 134 begins at 135.",
    wrong: "more than 134 attacks",
    right: "at least 134 attacks",
  },
  "period-differs": {
    meaning: "The number is the record's, but the text says it of other days.",
    wrong: "at least 134 attacks in December",
    right: "at least 134 attacks from October to December",
  },
  "period-dropped": {
    meaning:
      "The number holds for days that are long past, and the text says no time at all, so that it seems to be of now. A text of the time itself need not say when.",
    wrong: "militias attacked at least 134 times",
    right: "militias attacked at least 134 times from October to December 2023",
  },
  "place-differs": {
    meaning: "The number is the record's, but for another place than the text names.",
    wrong: "64 fighters captured in Iraq",
    right: "64 fighters captured in Syria",
  },
  "place-dropped": {
    meaning:
      "The number holds for one place only. A text that names none seems to give the number for the whole, which is another.",
    wrong: "64 fighters captured",
    right: "64 fighters captured in Syria",
  },
  "actor-differs": {
    meaning: "The number is the record's, and the text has somebody else do what was done.",
    wrong: "ISIS made at least 134 attacks on U.S. interests",
    right: "Iran-aligned militias made at least 134 attacks on U.S. interests",
  },
  "target-differs": {
    meaning:
      "The number counts what was done to somebody or something else, or to less than the text says. A narrower word for the same target is no difference.",
    wrong: "27 attacks on U.S. interests",
    right: "27 attacks on U.S. and Coalition forces",
  },
  "unit-differs": {
    meaning: "The number is the record's, but it counts another thing, or another kind of it.",
    wrong: "27 troops diagnosed with brain injuries",
    right: "27 troops evaluated for brain injuries",
  },
  "modality-differs": {
    meaning:
      "What was ordered, readied, planned, claimed or alleged is told as something else: an order to be ready moves nobody, and a claim is not a deed.",
    wrong: "ordered 2,000 troops to be deployed",
    right: "ordered 2,000 troops to be ready to deploy",
  },
  "attribution-differs": {
    meaning:
      "The number or the words are the record's, and the text gives them on the word of somebody else than those who told, relayed or published them. Offices of one house speak for each other, and so do an inspector general and the forces that report to it.",
    wrong: "55 attacks on U.S. forces, according to the French ministry of defense",
    right: "55 attacks on U.S. forces, according to the Pentagon",
  },
  "quotation-altered": {
    meaning:
      "The words inside the quotation marks are nearly those of a source, and not the very words; or the record knows them as an alteration.",
    wrong: "a “more difficult operating environment”",
    right: "a “more challenging operational environment”",
  },
  "name-garbled": {
    meaning: "A name is misspelt, or another name stands in its place.",
    wrong: "unique resolution operations",
    right: "Operation Inherent Resolve",
  },
  superseded: {
    meaning:
      "The source has replaced the number with another since, and the text speaks of a time after that.",
    wrong: "900 U.S. troops in Syria, said in January 2025",
    right: "about 2,000 U.S. troops in Syria, said in January 2025",
  },
  contested: {
    meaning:
      "Sources disagree about this figure. The text follows one of them, so this may stand with agreement.",
    wrong: "38 attacks",
    right: "38 attacks, according to one count",
  },
  "stray-reference-mark": {
    meaning:
      "The number of a footnote stands in the text, glued to the end of a sentence, where it can be read as a figure.",
    wrong: "in the long run.68",
    right: "in the long run.",
  },
};

/** Every difference code with its text. */
export const codes: Readonly<Record<DifferenceCode, CodeText>> = Object.freeze(
  Object.fromEntries(
    Object.keys(texts)
      .filter(isCode)
      .map((code) => [code, textOf(code)]),
  ) as Record<DifferenceCode, CodeText>,
);

/** The text of a code; null for a word that is no code. */
export function explainCode(code: string): CodeText | null {
  return isCode(code) ? codes[code] : null;
}

function isCode(code: string): code is DifferenceCode {
  return Object.hasOwn(texts, code);
}

function textOf(code: DifferenceCode): CodeText {
  const { title, action } = labels[code];
  const { meaning, wrong, right } = texts[code];
  const text = `${meaning} 👎 ${wrong} 👍 ${right}. ${action}`;
  return { code, title, meaning, wrong, right, action, text };
}
