/**
 * Words that lean on the time told last: "in that month", "the same quarter", "two years later", "in the third",
 * "since then". Reads what they say; what they make of the time told is for `told-times.ts`.
 */
import { numberOf } from "../text/known-words.ts";
import { Kind, type Tokens } from "../text/tokens.ts";
import { WordTable, wordSet } from "../text/words.ts";
import { type DayTold, readDayTold } from "./day-told.ts";
import { plainNumber } from "./digits.ts";
import type { Shift, TimeUnit } from "./shift.ts";

const [DAYS, NEXT, ON, THAT, THEN, THESE] = [
  numberOf("days"),
  numberOf("next"),
  numberOf("on"),
  numberOf("that"),
  numberOf("then"),
  numberOf("these"),
];

export type Reference =
  | { kind: "shift"; to: number; shift: Shift }
  /** "Since then". */
  | { kind: "since"; to: number }
  /** "The 19th": of the month told last. */
  | DayTold
  /** "In the third", behind a second quarter. */
  | { kind: "ordinal"; to: number; ordinal: number };

const units = new WordTable<TimeUnit>([
  ["day", "day"],
  ["week", "week"],
  ["month", "month"],
  ["quarter", "quarter"],
  ["half", "half"],
  ["half-year", "half"],
  ["year", "year"],
  ..."days weeks months quarters season years time period span stretch interval window"
    .split(" ")
    .map((word) => [word, "time"] as const),
]);

/** Units that a number can count: "three months later". */
const counted = new WordTable<TimeUnit>([
  ["day", "day"],
  ["days", "day"],
  ["week", "week"],
  ["weeks", "week"],
  ["month", "month"],
  ["months", "month"],
  ["quarter", "quarter"],
  ["quarters", "quarter"],
  ["year", "year"],
  ["years", "year"],
]);

const amounts = new WordTable<number>(
  "a one two three four five six seven eight nine ten eleven twelve"
    .split(" ")
    .map((word, index) => [word, Math.max(1, index)] as const),
);
const pointers = wordSet("that those same these");
const nexts = wordSet("next following subsequent ensuing");
const befores = wordSet("previous preceding prior foregoing");
const forwards = wordSet("later after afterwards afterward on");
const backwards = wordSet("earlier before previously prior");
/** Behind these stands what happened, unless nothing does: "the year before the war". */
const prepositions = wordSet("before after on prior");
const goers = wordSet(
  "that it there they we he she and but when had has was were for in to by with as the a an over from at this",
);
const ordinals = new WordTable<number>([
  ["first", 1],
  ["second", 2],
  ["third", 3],
  ["fourth", 4],
  ["last", 4],
]);
const leads = wordSet("in for during of through over by");
/** What stands behind "in the third" where no noun does. */
const goesOn = wordSet(
  "it they there he she we was were is are had has came rose fell went saw brought and but only some about at up down to a no",
);

/** The words that a reference begins with. */
export const referenceOpeners = WordTable.union(pointers, nexts, befores, amounts, wordSet("the since"));

const [SINCE, THE] = [numberOf("since"), numberOf("the")];

export function readReference(tokens: Tokens, at: number): Reference | null {
  const word = tokens.wordAt(at);
  if (word === SINCE) return tokens.wordAt(at + 1) === THEN ? { kind: "since", to: at + 2 } : null;
  const isDefinite = word === THE;
  const first = isDefinite ? at + 1 : at;
  return (
    readPointer(tokens, first) ??
    readNeighbour(tokens, first, isDefinite) ??
    readAway(tokens, at) ??
    (isDefinite ? (readOrdinal(tokens, at) ?? readDayTold(tokens, at)) : null)
  );
}

/** "That month", "the same three quarters", and with a shift behind it "the same period a year earlier". */
function readPointer(tokens: Tokens, at: number): Reference | null {
  if (pointers.at(tokens, at) !== true) return null;
  let unitAt = at + 1;
  if (pointers.at(tokens, unitAt) === true) unitAt++;
  if (countAt(tokens, unitAt) !== null) unitAt++;
  const unit = units.at(tokens, unitAt);
  if (unit === undefined || isIdiom(tokens, at, unitAt)) return null;
  const behind = readAway(tokens, unitAt + 1) ?? readNeighbour(tokens, behindLinks(tokens, unitAt + 1), true);
  if (behind?.kind === "shift" && behind.shift.unit === "year")
    return { ...behind, shift: { ...behind.shift, isWhole: false } };
  return { kind: "shift", to: unitAt + 1, shift: { by: 0, unit, isWhole: false } };
}

/** "These days" are now; "the same time last year" is read by its year. */
function isIdiom(tokens: Tokens, at: number, unitAt: number): boolean {
  if (tokens.wordAt(at) === THESE && tokens.wordAt(unitAt) === DAYS) return true;
  const next = tokens.foldedAt(unitAt + 1);
  return next === "last" || next === "this" || next === "next";
}

/** "of the", "in the" between "the same quarter" and "previous year". */
function behindLinks(tokens: Tokens, from: number): number {
  let at = from;
  while (at - from < 2 && (leads.at(tokens, at) === true || tokens.wordAt(at) === THE)) at++;
  return at;
}

/** "The next month", "the previous quarter", "following year". */
function readNeighbour(tokens: Tokens, at: number, isDefinite: boolean): Reference | null {
  const isNext = nexts.at(tokens, at) === true;
  if (!isNext && befores.at(tokens, at) !== true) return null;
  // "Next month" without an article is that of the day of publication.
  if (!isDefinite && tokens.wordAt(at) === NEXT) return null;
  const count = countAt(tokens, at + 1);
  const unit = count === null ? units.at(tokens, at + 1) : undefined;
  if (unit === undefined || unit === "time") return null;
  return { kind: "shift", to: at + 2, shift: { by: isNext ? 1 : -1, unit, isWhole: true } };
}

/** "A year earlier", "three months later", "the month before". */
function readAway(tokens: Tokens, at: number): Reference | null {
  const isWhole = tokens.wordAt(at) === THE;
  const count = isWhole ? 1 : countAt(tokens, at);
  if (count === null) return null;
  const unit = counted.at(tokens, at + 1);
  if (unit === undefined) return null;
  const isForward = forwards.at(tokens, at + 2) === true;
  if (!isForward && backwards.at(tokens, at + 2) !== true) return null;
  if (isWhole && prepositions.at(tokens, at + 2) !== true) return null;
  if (tokens.wordAt(at + 2) === ON && tokens.kindAt(at + 3) === Kind.letter) return null;
  if (prepositions.at(tokens, at + 2) === true && isOfEvent(tokens, at + 3)) return null;
  const to = tokens.wordAt(at + 3) === THAT && prepositions.at(tokens, at + 2) === true ? at + 4 : at + 3;
  return { kind: "shift", to, shift: { by: isForward ? count : -count, unit, isWhole } };
}

/** "The month before the vote": what stands behind says which. */
function isOfEvent(tokens: Tokens, at: number): boolean {
  if (tokens.kindAt(at) === Kind.digit) return false;
  if (tokens.kindAt(at) !== Kind.letter) return false;
  const word = tokens.foldedAt(at);
  return word === "the" || word === "a" || word === "last" || goers.at(tokens, at) !== true;
}

/** "In the third it was 510", "for the fourth, 12". */
function readOrdinal(tokens: Tokens, at: number): Reference | null {
  if (leads.at(tokens, at - 1) !== true) return null;
  const ordinal = ordinals.at(tokens, at + 1);
  if (ordinal === undefined) return null;
  const kind = tokens.kindAt(at + 2);
  const isOpen = kind === Kind.letter && goesOn.at(tokens, at + 2) !== true;
  return isOpen || kind === Kind.hyphen ? null : { kind: "ordinal", to: at + 2, ordinal };
}

function countAt(tokens: Tokens, at: number): number | null {
  return amounts.at(tokens, at) ?? plainNumber(tokens, at, 2);
}
