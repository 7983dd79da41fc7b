/**
 * The other end of a time that has two: "to January 9", "and November", "-9", "through the end of the year".
 */
import { numberOf } from "../text/known-words.ts";
import { Kind, type Tokens } from "../text/tokens.ts";
import { wordSet } from "../text/words.ts";
import { dayAt, plainNumber, yearAt } from "./digits.ts";
import { monthOf, type Point, withYear } from "./point.ts";
import { months, type PointRead, rangeLinks, readPoint, readYear } from "./points.ts";

const AND = numberOf("and");

/** "October, November and December": months in a row are one time. */
function readRow(tokens: Tokens, first: PointRead): PointRead | null {
  if (tokens.kindAt(first.to) !== Kind.comma || first.point.unit !== "month") return null;
  const next = readPoint(tokens, first.to + 1);
  if (next === null || !follows(first.point, next.point)) return null;
  const link = tokens.kindAt(next.to) === Kind.comma ? next.to + 1 : next.to;
  const last = tokens.wordAt(link) === AND ? readPoint(tokens, link + 1) : null;
  return last !== null && follows(next.point, last.point) ? last : readRow(tokens, next);
}

/** "Fiscal years 2022 and 2023", "fiscal 2022 through 2024": the second year is a fiscal one too. */
function readFiscalRow(tokens: Tokens, { point, to }: PointRead): PointRead | null {
  if (point.unit !== "year" || !point.fiscal) return null;
  const isLinked = rangeLinks.at(tokens, to) === true || tokens.wordAt(to) === AND;
  const year = isLinked ? yearAt(tokens, to + 1) : null;
  return year === null || year <= point.year
    ? null
    : { point: { unit: "year", year, fiscal: true }, to: to + 2 };
}

const YEAR_END = ["the", "end", "of", "the", "year"];

/** "From October 17 to the end of the year". */
function readYearEnd(tokens: Tokens, { point, to }: PointRead): PointRead | null {
  if (point.unit === "year" || rangeLinks.at(tokens, to) !== true) return null;
  if (!YEAR_END.every((word, index) => tokens.foldedAt(to + 1 + index) === word)) return null;
  return { point: { unit: "day", year: point.year, month: 12, day: 31 }, to: to + 1 + YEAR_END.length };
}

/** The other end of a time that begins with a point; null where it has none. */
export function readSecond(tokens: Tokens, first: PointRead, isBetween: boolean): PointRead | null {
  const row = readRow(tokens, first) ?? readFiscalRow(tokens, first) ?? readYearEnd(tokens, first);
  if (row !== null) return row;
  // "October 17, 2023, to January 9, 2024".
  const isSetOff = tokens.kindAt(first.to) === Kind.comma && rangeLinks.at(tokens, first.to + 1) === true;
  const at = isSetOff ? first.to + 1 : first.to;
  if (rangeLinks.at(tokens, at) === true) return readLinked(tokens, first.point, at + 1);
  if (tokens.wordAt(at) === AND) {
    const second =
      readLedPoint(tokens, skipArticle(tokens, at + 1)) ??
      readOtherDay(tokens, first.point, { at: at + 1, isBetween });
    return second !== null && (isBetween || follows(first.point, second.point)) ? second : null;
  }
  const kind = tokens.kindAt(at);
  if (kind !== Kind.hyphen && kind !== Kind.dash) return null;
  return (
    readDayEnd(tokens, first.point, at + 1) ?? yearRangeEnd(tokens, at - 1) ?? readLedPoint(tokens, at + 1)
  );
}

/** What stands behind "to" or "through". */
function readLinked(tokens: Tokens, first: Point, at: number): PointRead | null {
  const from = skipArticle(tokens, at);
  return (
    readLedPoint(tokens, from) ??
    readDayEnd(tokens, first, at) ??
    (from > at ? readDayTurned(tokens, first, from) : null)
  );
}

/** "September and October": two months that abut are one period. */
function follows(first: Point, second: Point): boolean {
  if (first.unit === "day" && second.unit === "day")
    return first.month === second.month && second.day === first.day + 1;
  if (first.unit !== "month" || second.unit !== "month" || first.year !== null) return false;
  return second.month === (first.month % 12) + 1;
}

/** The "9" of "October 7-9", and the "9, 2023" of "October 7-9, 2023". */
function readDayEnd(tokens: Tokens, first: Point, at: number): PointRead | null {
  if (first.unit !== "day") return null;
  const day = dayAt(tokens, at);
  if (day === null || day.day <= first.day || months.at(tokens, day.to) !== undefined) return null;
  const yearIndex = tokens.kindAt(day.to) === Kind.comma ? day.to + 1 : day.to;
  const year = first.year === null ? yearAt(tokens, yearIndex) : null;
  const point: Point = { unit: "day", year: year ?? first.year, month: first.month, day: day.day };
  return { point, to: year === null ? day.to : yearIndex + 1 };
}

/** The "14th" of "from October 18 to the 14th", which is one of November. */
function readDayTurned(tokens: Tokens, first: Point, at: number): PointRead | null {
  const day = first.unit === "day" ? dayAt(tokens, at) : null;
  if (first.unit !== "day" || day === null || (day.to === at + 1 && tokens.kindAt(at) === Kind.digit))
    return null;
  const turns = day.day <= first.day;
  const month = turns ? (first.month % 12) + 1 : first.month;
  const year = turns && first.month === 12 && first.year !== null ? first.year + 1 : first.year;
  return { point: { unit: "day", year, month, day: day.day }, to: day.to };
}

/** The "18, 2023" of "October 17 and 18, 2023", the "9" of "between October 7 and 9". */
function readOtherDay(
  tokens: Tokens,
  first: Point,
  { at, isBetween }: { at: number; isBetween: boolean },
): PointRead | null {
  const end = readDayEnd(tokens, first, at);
  if (end === null || first.unit !== "day" || end.point.unit !== "day") return null;
  return isBetween || end.point.day === first.day + 1 ? end : null;
}

/** The "13" of "2012-13", the "2025" of "2014-2025". */
export function yearRangeEnd(tokens: Tokens, at: number): PointRead | null {
  const first = yearAt(tokens, at);
  const sign = tokens.kindAt(at + 1);
  if (first === null || (sign !== Kind.hyphen && sign !== Kind.dash) || !tokens.isGlued(at + 1)) return null;
  const full = yearAt(tokens, at + 2);
  if (full !== null) return full > first ? readYear(tokens, at + 2) : null;
  const short = tokens.isGlued(at + 2) ? plainNumber(tokens, at + 2, 2) : null;
  if (short === null || short !== (first + 1) % 100) return null;
  return { point: { unit: "year", year: first + 1, fiscal: false }, to: at + 3 };
}

/** A year said once holds for both ends: "October to December 2023", "November 2023 to January". */
export function shareYear(first: Point, second: Point): [Point, Point] {
  const [a, b] = [monthOf(first), monthOf(second)];
  const turns = a !== null && b !== null && a > b ? 1 : 0;
  if (first.year === null && second.year !== null) return [withYear(first, second.year - turns), second];
  if (first.year !== null && second.year === null) return [first, withYear(second, first.year + turns)];
  return [first, second];
}

export function readLedPoint(tokens: Tokens, at: number): PointRead | null {
  return readPoint(tokens, at) ?? readYear(tokens, at);
}

/** "the", "mid-", "the end of": what softens a point without changing it. */
export function skipArticle(tokens: Tokens, from: number): number {
  let at = from;
  while (at - from < 4 && softeners.at(tokens, at) === true) {
    at++;
    if (tokens.kindAt(at) === Kind.hyphen) at++;
  }
  return at;
}

export const softeners = wordSet(
  "the early mid late end beginning start middle of about around at this that",
);
