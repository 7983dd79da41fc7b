/** Spans that a text gives by their length and one of their ends: "the half-year that ended in March". */
import { numberOf } from "../text/known-words.ts";
import { Kind, type Tokens } from "../text/tokens.ts";
import { WordTable, wordSet } from "../text/words.ts";
import { plainNumber } from "./digits.ts";
import { blank, type PeriodMention } from "./period-mention.ts";
import { monthOf, type Point } from "./point.ts";
import { rangeLinks, readPoint } from "./points.ts";

const [HALF, MONTHS, QUARTER, THAT, YEAR] = [
  numberOf("half"),
  numberOf("months"),
  numberOf("quarter"),
  numberOf("that"),
  numberOf("year"),
];

/** "The quarter ending December 31, 2023", "the half-year that ended in March", "the six months to June"; `isLed` where a word like "the" begins it. */
export function readEndedSpan(tokens: Tokens, at: number, isLed: boolean): PeriodMention | null {
  const length = lengthAt(tokens, isLed ? at + 1 : at);
  if (length === null) return null;
  let next = length.to;
  if (tokens.wordAt(next) === THAT || tokens.kindAt(next) === Kind.comma) next++;
  if (beginnings.at(tokens, next) === true) return spanFrom(tokens, at, { next, months: length.months });
  if (endings.at(tokens, next) !== true) return null;
  while (next - length.to < 4 && endLinks.at(tokens, next + 1) === true) next++;
  const read = readPoint(tokens, next + 1);
  const month = read === null ? null : monthOf(read.point);
  if (read === null || month === null || (length.months < 12 && month % 3 !== 0)) return null;
  const { year } = read.point;
  const first = month - length.months + 1;
  const start: Point =
    first > 0
      ? { unit: "month", year, month: first }
      : { unit: "month", year: year === null ? null : year - 1, month: first + 12 };
  return { ...blank(at, read.to), start, end: { unit: "month", year, month } };
}

const beginnings = wordSet("from starting beginning");

/** "The half-year from October 2005", "three months starting in May". */
function spanFrom(
  tokens: Tokens,
  at: number,
  { next, months: length }: { next: number; months: number },
): PeriodMention | null {
  const read = readPoint(tokens, endLinks.at(tokens, next + 1) === true ? next + 2 : next + 1);
  if (read === null || read.point.unit !== "month" || rangeLinks.at(tokens, read.to) === true) return null;
  const { year, month } = read.point;
  const last = month + length - 1;
  const end: Point =
    last <= 12
      ? { unit: "month", year, month: last }
      : { unit: "month", year: year === null ? null : year + 1, month: last - 12 };
  return { ...blank(at, read.to), start: read.point, end };
}

const endings = wordSet("ending ended to through closing closed");
const endLinks = wordSet("on in the end of");
const months3 = new WordTable<number>([
  ["three", 3],
  ["six", 6],
  ["nine", 9],
  ["twelve", 12],
]);

/** "Quarter", "half-year", "six months", and how many months that is. */
function lengthAt(tokens: Tokens, at: number): { months: number; to: number } | null {
  const word = tokens.wordAt(at);
  if (word === QUARTER) return { months: 3, to: at + 1 };
  if (word === HALF) {
    const isTied = tokens.kindAt(at + 1) === Kind.hyphen && tokens.wordAt(at + 2) === YEAR;
    return isTied ? { months: 6, to: at + 3 } : null;
  }
  if (tokens.wordAt(at + 1) !== MONTHS) return null;
  const count = months3.at(tokens, at) ?? plainNumber(tokens, at, 2);
  const isSpan = count === 3 || count === 6 || count === 9 || count === 12;
  return isSpan ? { months: count, to: at + 2 } : null;
}
