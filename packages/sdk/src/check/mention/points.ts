/**
 * Reads one point in time at a token: a date, month, quarter, half, season or year.
 *
 * It only reads what is unmistakable by itself or by its neighbours ("May" needs a day, a year or a
 * preposition); whether two points make a range is for `periods.ts`.
 */

import { kept } from "../kept.ts";
import { numberOf } from "../text/known-words.ts";
import { Kind, Mark, type Tokens } from "../text/tokens.ts";
import { WordTable, wordSet } from "../text/words.ts";
import {
  dayAt,
  isColumnGap,
  isGluedSign,
  isWideGap,
  links,
  pairAt,
  past,
  plainNumber,
  shortYearAt,
  spokenYear,
  yearAt,
  yearBehind,
} from "./digits.ts";
import { readFeast } from "./feasts.ts";
import type { Point } from "./point.ts";
import { readFiscalYear, readQuarter, readSeason } from "./quarters.ts";

const [AND, OF] = [numberOf("and"), numberOf("of")];

export interface PointRead {
  point: Point;
  /** The token after the point. */
  to: number;
}

const MONTH_NAMES =
  "january february march april may june july august september october november december".split(" ");

/** The words that a day begins with, as it is spoken: "the thirteenth of December". */
export const dayWords = wordSet(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth " +
    "sixteenth seventeenth eighteenth nineteenth twentieth twenty thirty",
);

/** What stands between the two ends of a time. */
export const rangeLinks = wordSet("to through thru until till");

export const months = new WordTable<number>([
  ...MONTH_NAMES.map((name, index) => [name, index + 1] as const),
  ...MONTH_NAMES.map((name, index) => [name.slice(0, 3), index + 1] as const),
  ["sept", 9],
]);

/** Months that are also words or names: alone they need a word of time before them. */
const doubtful = wordSet("may march mar jun jan sep dec april june august");

/** Months so short that they stand unabbreviated. */
const whole = wordSet("may june july");

/** Words after which a bare year, or a doubtful month, is a time. */
const timeLeads = wordSet(
  "in of since during by from to until till through thru before after between and early mid late last this that next came comes fiscal year for end beginning start same",
);

export function readPoint(tokens: Tokens, at: number): PointRead | null {
  const kind = tokens.kindAt(at);
  if (kind === Kind.digit)
    return (
      readIso(tokens, at) ?? readSlashed(tokens, at) ?? readDayFirst(tokens, at) ?? readQuarter(tokens, at)
    );
  if (kind !== Kind.letter) return null;
  return (
    readMonthFirst(tokens, at) ??
    readQuarter(tokens, at) ??
    readFiscalYear(tokens, at) ??
    readSeason(tokens, at) ??
    readFeast(tokens, at) ??
    (dayWords.at(tokens, at) === true && tokens.foldedAt(dayAt(tokens, at)?.to ?? at) === "of"
      ? readDayFirst(tokens, at)
      : null)
  );
}

/** A plain four-digit year; `isLed` asks for a word of time before it. */
export function readYear(tokens: Tokens, at: number, isLed = false): PointRead | null {
  if (isLed && !isTimeLead(tokens, at - 1)) return null;
  const plain = yearAt(tokens, at);
  const read =
    plain === null ? (spokenYear(tokens, at) ?? shortYearAt(tokens, at)) : { year: plain, to: at + 1 };
  return read && { point: { unit: "year", year: read.year, fiscal: false }, to: read.to };
}

export function isTimeLead(tokens: Tokens, at: number): boolean {
  // "Mid-2018".
  const isTied = tokens.kindAt(at) === Kind.hyphen && tokens.isGlued(at);
  return timeLeads.at(tokens, isTied ? at - 1 : at) === true;
}

/** Written with a capital, or a word that is nothing but a month. */
function isNamed(tokens: Tokens, at: number): boolean {
  return tokens.has(at, Mark.capital) || doubtful.at(tokens, at) === undefined;
}

function readMonthFirst(tokens: Tokens, at: number): PointRead | null {
  const month = months.at(tokens, at);
  if (month === undefined || !isNamed(tokens, at)) return null;
  const next = behindMonth(tokens, at);
  const day = isColumnGap(tokens, next) ? null : dayAt(tokens, next);
  const isDay = day !== null && mayHaveDay(tokens, at, day.day) && !isClock(tokens, day.to);
  if (day !== null && isDay && plurals.at(tokens, day.to) !== true) {
    const year = yearBehind(tokens, day.to);
    return { point: { unit: "day", year: year?.year ?? null, month, day: day.day }, to: year?.to ?? day.to };
  }
  const year = yearBehind(tokens, next);
  const isPlain =
    year === null &&
    next === at + 1 &&
    !isTied(tokens, next) &&
    !isCell(tokens, at) &&
    !isSetOff(tokens, at) &&
    !isOfYear(tokens, next);
  if (isPlain && doubtful.at(tokens, at) === true && !isTimeLead(tokens, at - 1)) return null;
  return { point: { unit: "month", year: year?.year ?? null, month }, to: year?.to ?? next };
}

/** Behind these it is no day: "by the end of June 16 were gone". */
const plurals = wordSet("were are have");
const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const edges = wordSet("end beginning start middle");

/** Whether a number behind a month may be a day of it: no 31 September, and none "by the end of March". */
export function mayHaveDay(tokens: Tokens, at: number, day: number): boolean {
  const isEdge = tokens.wordAt(at - 1) === OF && edges.at(tokens, at - 2) === true;
  return !isEdge && day <= (lengths[(months.at(tokens, at) ?? 0) - 1] ?? 0);
}

/** The token behind a month and the dot of its abbreviation; behind "June" a dot ends the sentence. */
function behindMonth(tokens: Tokens, at: number): number {
  const length = tokens.endOf(at) - tokens.startOf(at);
  const isShort = length <= 4 && whole.at(tokens, at) !== true;
  return isShort && tokens.isGlued(at + 1) ? past(tokens, at + 1, Kind.dot) : at + 1;
}

/** "August of the year after that", "March of this year". */
function isOfYear(tokens: Tokens, at: number): boolean {
  if (tokens.foldedAt(at) !== "of") return false;
  return (
    tokens.foldedAt(at + 2) === "year" ||
    (tokens.foldedAt(at + 1) === "the" && tokens.foldedAt(at + 3) === "year")
  );
}

/** "April" alone in a cell: between bars, or with a gap behind it that no sentence has. */
function isCell(tokens: Tokens, at: number): boolean {
  return isColumnGap(tokens, at + 1) || (tokens.textOf(at - 1) === "|" && tokens.textOf(at + 1) === "|");
}

/** "March: 227 detained", "the busiest month: March", "Now April.", "June. Twelve dead." */
function isSetOff(tokens: Tokens, at: number): boolean {
  if (!tokens.has(at, Mark.capital)) return false;
  if (tokens.kindAt(at - 1) === Kind.colon) return true;
  const kind = tokens.kindAt(at + 1);
  // "April 2017, 460; May, 328".
  if (kind === Kind.comma && tokens.kindAt(at - 1) === Kind.semicolon) return true;
  if (kind !== Kind.colon && kind !== Kind.dot && kind !== Kind.dash) return false;
  const first = turns.at(tokens, at - 1) === true ? at - 1 : at;
  return isLineStart(tokens, first) || tokens.kindAt(first - 1) === Kind.dot;
}

/** Words that turn to the next month: "Now April." */
const turns = wordSet("now and then next take so");

function isLineStart(tokens: Tokens, at: number): boolean {
  return at === 0 || tokens.source.slice(tokens.endOf(at - 1), tokens.startOf(at)).includes("\n");
}

/** "May-June", "March to May": another month behind it makes it one. */
function isTied(tokens: Tokens, at: number): boolean {
  const kind = tokens.kindAt(at);
  const isLink =
    kind === Kind.hyphen || kind === Kind.dash || isTimeLead(tokens, at) || tokens.wordAt(at) === AND;
  return isLink && months.at(tokens, at + 1) !== undefined && tokens.has(at + 1, Mark.capital);
}

function isClock(tokens: Tokens, at: number): boolean {
  return tokens.kindAt(at) === Kind.colon && tokens.isGlued(at) && tokens.isGlued(at + 1);
}

/** "17 October 2023", "7th of October". */
function readDayFirst(tokens: Tokens, at: number): PointRead | null {
  if (isWideGap(tokens, at)) return null;
  const day = dayAt(tokens, at);
  if (day === null || isColumnGap(tokens, day.to)) return null;
  // "30 in July" are thirty.
  const isLinked = links.at(tokens, day.to) === true && tokens.foldedAt(day.to) !== "in";
  const monthAt = isLinked ? day.to + 1 : day.to;
  const month = months.at(tokens, monthAt);
  if (month === undefined || !isNamed(tokens, monthAt)) return null;
  const year = yearBehind(tokens, behindMonth(tokens, monthAt));
  const to = year?.to ?? monthAt + 1;
  return { point: { unit: "day", year: year?.year ?? null, month, day: day.day }, to };
}

/** "2023-10-17", "2023-10". */
function readIso(tokens: Tokens, at: number): PointRead | null {
  const year = yearAt(tokens, at);
  if (year === null || !isGluedSign(tokens, at + 1, Kind.hyphen)) return null;
  const month = pairAt(tokens, at + 2, 12);
  if (month === null) return null;
  const day = isGluedSign(tokens, at + 3, Kind.hyphen) ? pairAt(tokens, at + 4, 31) : null;
  if (day !== null) return { point: { unit: "day", year, month, day }, to: at + 5 };
  return month === (year + 1) % 100 ? null : { point: { unit: "month", year, month }, to: at + 3 };
}

/** "9/9" at the head of a line of a thread, of which another begins with "1/". */
function isNumbering(tokens: Tokens, at: number): boolean {
  return isLineStart(tokens, at) && kept(threads, tokens, () => isThread(tokens.source));
}

/** Looked for once: a text may have a date at the head of every line. */
const threads = new WeakMap<Tokens, boolean>();

function isThread(source: string): boolean {
  return source.startsWith("1/") || source.includes("\n1/") || source.includes("\n2/");
}

/** "10/7", "10/7/2023", "10/7/23": month first, as these reports write it. */
function readSlashed(tokens: Tokens, at: number): PointRead | null {
  if (!isGluedSign(tokens, at + 1, Kind.slash) || !tokens.isGlued(at + 2)) return null;
  const month = plainNumber(tokens, at, 2);
  const day = plainNumber(tokens, at + 2, 2);
  if (month === null || day === null || month < 1 || month > 12 || day < 1 || day > 31) return null;
  if (isNumbering(tokens, at)) return null;
  if (!isGluedSign(tokens, at + 3, Kind.slash) || !tokens.isGlued(at + 4)) {
    return { point: { unit: "day", year: null, month, day }, to: at + 3 };
  }
  const short = pairAt(tokens, at + 4, 99);
  const year = yearAt(tokens, at + 4) ?? (short === null ? null : 2000 + short);
  return year === null ? null : { point: { unit: "day", year, month, day }, to: at + 5 };
}
