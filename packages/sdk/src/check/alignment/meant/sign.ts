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

/** Of what each family is a sign, with its reason. */
const FAMILIES = {
  /** How often a text says this of a figure at all. */
  as: "value",
  /** The more digits a number has that say something, the rarer it comes up by chance. */
  digits: "value",
  /** The source has this number once. */
  once: "value",
  /** The more figures have the number, the less it tells which one is meant. */
  shared: "value",
  /** The same number at a lower precision. */
  rounded: "value",
  /** Another number: the more of its digits are the same, the likelier it is mistaken. */
  other: "value",
  /** Whether it is money, a percentage or a count. */
  unit: "value",
  /** The figure's own time is said, the nearer the better. */
  "time said": "period",
  /** A time is said that the figure's time fits into, or nearly. */
  "time around": "period",
  /** And its own time is said further away. */
  "time also": "period",
  /** No time that is said near the number is the figure's. */
  "time unsaid": "period",
  /** Another time is said near the number. */
  "time otherwise": "period",
  /** How the time that is read as the number's lies to the figure's. */
  "time read": "period",
  /** No time is read as the number's. */
  "no time read": "period",
  /** The figure has no time. */
  timeless: "period",
  /** The figure's own place is said, the nearer the better. */
  "place said": "place",
  /** A place is said around the figure's, or in it. */
  "place around": "place",
  /** No place that is said near the number is the figure's. */
  "place unsaid": "place",
  /** Another place is said near the number. */
  "place otherwise": "place",
  /** A place is said near the number that the source does not know. */
  "place unknown": "place",
  /** How the place that is read as the number's lies to the figure's. */
  "place read": "place",
  /** No place is read as the number's. */
  "no place read": "place",
  /** The figure has no place. */
  placeless: "place",
  /** The people, the forces or the government of a country are named. */
  people: "place",
  /** The words around the number are words for what is counted. */
  words: "words",
  /** And they stand near it. */
  "words here": "words",
  /** No word around the number is one for what is counted. */
  "no words": "words",
  /** The noun behind the number is a thing of its own. */
  thing: "noun",
  /** The sentence is about somebody else's office. */
  office: "caution",
  /** Whether the noun behind the number is what is counted. */
  noun: "noun",
  /** Whether the verb that governs the number is its own. */
  verb: "noun",
  /** The text has no word of a kind that the indicator asks for. */
  missing: "words",
  /** A word near the number says that it counts something else. */
  excluded: "caution",
  /** Noun and verb next to the number both name something else. */
  named: "noun",
  /** What is counted is narrowed, carried over, or denied. */
  doubt: "caution",
  /** The text has told other numbers of this time, or this place and time. */
  told: "told",
  /** The document that has it has other numbers that the text told. */
  document: "told",
  /** The text has told other numbers of the same thing. */
  series: "told",
  /** The paragraph gives this figure its number elsewhere. */
  taken: "told",
  /** Its time ends after the text appeared. */
  later: "told",
  /** The text appeared while it was news. */
  news: "told",
  /** How the kind that is named lies to the figure's. */
  kind: "dimension",
  /** The more kinds tell a figure apart, the more must be said to mean it. */
  kinds: "dimension",
  /** How the way in which it is held lies to the figure's. */
  modality: "modality",
  /** Plans and claims are told less often than what was done. */
  held: "modality",
  /** The text ascribes it to somebody else. */
  agent: "caution",
  /** The text says that it adds to another number. */
  addition: "caution",
  /** The text says that it is a part of another number. */
  part: "caution",
  /** The text speaks of another operation or country too. */
  foreign: "caution",
  /** Levels are told at other times than counts. */
  measure: "value",
  /** Whether a term of the indicator names the number, and how near its words stand. */
  term: "words",
} as const satisfies Record<string, WeighedPart["of"]>;

export type Family = keyof typeof FAMILIES;

export function add(signs: Signs, family: Family, tells: string | number = "", amount = 1): void {
  const name = tells === "" ? family : `${family}:${tells}`;
  signs.set(name, (signs.get(name) ?? 0) + amount);
}

export function groupOf(name: string): WeighedPart["of"] {
  const colon = name.indexOf(":");
  const family = colon === -1 ? name : name.slice(0, colon);
  return isFamily(family) ? FAMILIES[family] : "value";
}

function isFamily(name: string): name is Family {
  return name in FAMILIES;
}

/** What the signs of one thing say together, for whoever asks why a figure was taken for the one that is meant. */
export const GROUPS: Readonly<Record<WeighedPart["of"], string>> = {
  value: "the number itself, the rarer the more",
  period: "the times said around it",
  place: "the places said around it",
  dimension: "the kind that is named",
  modality: "how it is held",
  words: "the words around it",
  nearness: "how near its date is",
  noun: "its own noun and verb",
  told: "what the text has told already",
  caution: "what leaves it open that it is meant",
};
