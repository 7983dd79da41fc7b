/**
 * The words for quantities, as data: number words, multipliers, bounds, and the marks of a unit.
 *
 * The parser here and the scanner of a text read the same tables, so that what one sees the other
 * understands. Everything is lower case. English only; another language is another table.
 */
import type { Bound } from "../schema/quantity.ts";

/** The bounds that words can put on a number. */
export type SpokenBound = Exclude<Bound, "between" | "not-available" | "unspecified">;

/** Words that put a bound on the number after them (`before` it) or in front of them (`after` it). */
export interface BoundPhrase {
  phrase: string;
  bound: SpokenBound;
  side: "before" | "after";
}

/** The words below one hundred. "Twenty-five" is two of them. */
export const numberWords: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** Words and contractions that multiply the number before them. */
export const multipliers: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  k: 1e3,
  mn: 1e6,
  bn: 1e9,
  tn: 1e12,
};

/** Contractions that multiply an amount of money only: "5 m" of anything else is a length. */
export const currencyMultipliers: Readonly<Record<string, number>> = { m: 1e6, b: 1e9, t: 1e12 };

/** Signs and codes before an amount of money. */
export const currencySigns: ReadonlySet<string> = new Set(["$", "us$", "usd", "£", "€"]);

/** Words after an amount of money. */
export const currencyWords: ReadonlySet<string> = new Set(["dollar", "dollars", "euro", "euros"]);

/** The ways to say percent after a number. */
export const percentPhrases: readonly string[] = ["%", "percent", "per cent"];

const BOUNDS = ["exactly", "at-least", "more-than", "at-most", "fewer-than", "about"] as const;

const BEFORE: Readonly<Record<SpokenBound, readonly string[]>> = {
  exactly: ["exactly", "precisely"],
  "at-least": [
    "at least",
    "at the very least",
    "no fewer than",
    "not fewer than",
    "no less than",
    "not less than",
    "a minimum of",
    "upwards of",
    "upward of",
    "≥",
    ">=",
  ],
  "more-than": [
    "more than",
    "greater than",
    "over",
    "well over",
    "above",
    "well above",
    "in excess of",
    "exceeding",
    ">",
  ],
  "at-most": [
    "at most",
    "no more than",
    "not more than",
    "no greater than",
    "not exceeding",
    "up to",
    "as many as",
    "as much as",
    "a maximum of",
    "≤",
    "<=",
  ],
  "fewer-than": ["fewer than", "less than", "under", "well under", "below", "well below", "<"],
  about: [
    "about",
    "around",
    "approximately",
    "approx",
    "roughly",
    "some",
    "an estimated",
    "estimated",
    "circa",
    "in the region of",
    "on the order of",
    "≈",
    "~",
    // Close to a number, on one side of it: decision 15 says why these are `about`.
    "nearly",
    "almost",
    "close to",
    "just under",
    "just over",
    "just below",
    "just above",
    "slightly more than",
    "slightly fewer than",
    "slightly less than",
    "slightly over",
    "slightly under",
    "a little more than",
    "a little less than",
    "a little over",
    "a little under",
  ],
};

const AFTER: Readonly<Partial<Record<SpokenBound, readonly string[]>>> = {
  "at-least": ["or more", "or greater", "or above", "at least", "at a minimum", "-plus", "plus", "+"],
  "at-most": ["or fewer", "or less", "or below", "at most", "at the most", "at a maximum"],
  about: ["or so", "or thereabouts"],
};

/** Every phrase that bounds a number, and on which side of the number it stands. */
export const boundPhrases: readonly BoundPhrase[] = [...listed("before", BEFORE), ...listed("after", AFTER)];

function listed(
  side: BoundPhrase["side"],
  table: Readonly<Partial<Record<SpokenBound, readonly string[]>>>,
): BoundPhrase[] {
  return BOUNDS.flatMap((bound) => (table[bound] ?? []).map((phrase) => ({ phrase, bound, side })));
}
