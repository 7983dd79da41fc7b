/**
 * What speaks for or against a figure, by name: the signs that a text gives, each of a family that has one reason.
 *
 * A name is its family and what it tells, `time said:1`. Numbers behind a colon are rings: 0 is the number's own
 * stretch, 1 its sentence and what leads it in, 2 the heading and the sentence before, 3 the paragraph or the turn
 * before, 4 what the text was last at before, 5 the text.
 */
import type { WeighedPart } from "../../finding/finding.ts";

/** Mostly 1: the sign is there. */
export type Signs = Map<string, number>;

interface FamilyOfSigns {
  of: WeighedPart["of"];
  because: string;
}

export const FAMILIES = {
  as: { of: "value", because: "how often a text says this of a figure at all" },
  digits: {
    of: "value",
    because: "the more digits a number has that say something, the rarer it comes up by chance",
  },
  once: { of: "value", because: "the source has this number once" },
  shared: { of: "value", because: "the more figures have the number, the less it tells which one is meant" },
  rounded: { of: "value", because: "the same number at a lower precision" },
  other: {
    of: "value",
    because: "another number: the more of its digits are the same, the likelier it is mistaken",
  },
  elsewhere: { of: "value", because: "the text gives the recorded number somewhere else" },
  unit: { of: "value", because: "whether it is money, a percentage or a count" },
  "time said": { of: "period", because: "the figure's own time is said, the nearer the better" },
  "time around": { of: "period", because: "a time is said that the figure's time fits into, or nearly" },
  "time also": { of: "period", because: "and its own time is said further away" },
  "time unsaid": { of: "period", because: "no time that is said near the number is the figure's" },
  "time otherwise": { of: "period", because: "another time is said near the number" },
  "time read": { of: "period", because: "how the time that is read as the number's lies to the figure's" },
  "no time read": { of: "period", because: "no time is read as the number's" },
  timeless: { of: "period", because: "the figure has no time" },
  "place said": { of: "place", because: "the figure's own place is said, the nearer the better" },
  "place around": { of: "place", because: "a place is said around the figure's, or in it" },
  "place unsaid": { of: "place", because: "no place that is said near the number is the figure's" },
  "place otherwise": { of: "place", because: "another place is said near the number" },
  "place unknown": { of: "place", because: "a place is said near the number that the source does not know" },
  "place read": { of: "place", because: "how the place that is read as the number's lies to the figure's" },
  "no place read": { of: "place", because: "no place is read as the number's" },
  placeless: { of: "place", because: "the figure has no place" },
  people: { of: "place", because: "the people, the forces or the government of a country are named" },
  words: { of: "words", because: "the words around the number are words for what is counted" },
  "words here": { of: "words", because: "and they stand near it" },
  "no words": { of: "words", because: "no word around the number is one for what is counted" },
  thing: { of: "noun", because: "the noun behind the number is a thing of its own" },
  office: { of: "caution", because: "the sentence is about somebody else's office" },
  noun: { of: "noun", because: "whether the noun behind the number is what is counted" },
  verb: { of: "noun", because: "whether the verb that governs the number is its own" },
  missing: { of: "words", because: "the text has no word of a kind that the indicator asks for" },
  excluded: { of: "caution", because: "a word near the number says that it counts something else" },
  named: { of: "noun", because: "noun and verb next to the number both name something else" },
  doubt: { of: "caution", because: "what is counted is narrowed, carried over, or denied" },
  told: { of: "told", because: "the text has told other numbers of this time, or this place and time" },
  document: { of: "told", because: "the document that has it has other numbers that the text told" },
  series: { of: "told", because: "the text has told other numbers of the same thing" },
  taken: { of: "told", because: "the paragraph gives this figure its number elsewhere" },
  later: { of: "told", because: "its time ends after the text appeared" },
  news: { of: "told", because: "the text appeared while it was news" },
  kind: { of: "dimension", because: "how the kind that is named lies to the figure's" },
  kinds: { of: "dimension", because: "the more kinds tell a figure apart, the more must be said to mean it" },
  modality: { of: "modality", because: "how the way in which it is held lies to the figure's" },
  held: { of: "modality", because: "plans and claims are told less often than what was done" },
  agent: { of: "caution", because: "the text ascribes it to somebody else" },
  addition: { of: "caution", because: "the text says that it adds to another number" },
  part: { of: "caution", because: "the text says that it is a part of another number" },
  foreign: { of: "caution", because: "the text speaks of another operation or country too" },
  measure: { of: "value", because: "levels are told at other times than counts" },
  term: {
    of: "words",
    because: "whether a term of the indicator names the number, and how near its words stand",
  },
} as const satisfies Record<string, FamilyOfSigns>;

export type Family = keyof typeof FAMILIES;

export function add(signs: Signs, family: Family, tells: string | number = "", amount = 1): void {
  const name = tells === "" ? family : `${family}:${tells}`;
  signs.set(name, (signs.get(name) ?? 0) + amount);
}

export function familyOf(name: string): FamilyOfSigns {
  const colon = name.indexOf(":");
  const family = colon === -1 ? name : name.slice(0, colon);
  return isFamily(family) ? FAMILIES[family] : FAMILIES.as;
}

function isFamily(name: string): name is Family {
  return name in FAMILIES;
}
