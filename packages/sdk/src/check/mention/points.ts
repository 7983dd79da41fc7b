/**
 * Reads one point in time at a token: a date, month, quarter, half, season or year.
 *
 * It only reads what is unmistakable by itself or by its neighbours ("May" needs a day, a year or a
 * preposition); whether two points make a range is for `periods.ts`.
 */
import { Kind, Mark, type Tokens } from "../text/tokens.ts";
import { WordTable, wordSet } from "../text/words.ts";
import type { Point } from "./point.ts";

export interface PointRead {
  point: Point;
  /** The token after the point. */
  to: number;
}

const MONTH_NAMES =
  "january february march april may june july august september october november december".split(" ");

export const months = new WordTable<number>([
  ...MONTH_NAMES.map((name, index) => [name, index + 1] as const),
  ...MONTH_NAMES.map((name, index) => [name.slice(0, 3), index + 1] as const),
  ["sept", 9],
]);

const ordinals = new WordTable<1 | 2 | 3 | 4>([
  ["first", 1],
  ["second", 2],
  ["third", 3],
  ["fourth", 4],
]);

const seasons = new WordTable<number>([
  ["spring", 21],
  ["summer", 22],
  ["autumn", 23],
  ["fall", 23],
  ["winter", 24],
]);

/** Months that are also words or names: alone they need a word of time before them. */
const doubtful = wordSet("may march mar jun jan sep dec april june august");

/** Words after which a bare year, or a doubtful month, is a time. */
const timeLeads = wordSet(
  "in of since during by from to until till through thru before after between and early mid late last this next fiscal year for end beginning start",
);

const ordinalEndings = wordSet("st nd rd th");
const links = wordSet("of the in");
const yearNames = wordSet("year yr");
const fiscalNames = wordSet("fiscal fy");
const calendarNames = wordSet("calendar cy");

const [FIRST_YEAR, LAST_YEAR] = [1900, 2099];

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
    readSeason(tokens, at)
  );
}

/** A plain four-digit year; `isLed` asks for a word of time before it. */
export function readYear(tokens: Tokens, at: number, isLed = false): PointRead | null {
  const year = yearAt(tokens, at);
  if (year === null || (isLed && !isTimeLead(tokens, at - 1))) return null;
  return { point: { unit: "year", year, fiscal: false }, to: at + 1 };
}

/** The value of a plain number without commas or decimals, of so many digits; else null. */
export function plainNumber(tokens: Tokens, at: number, most: number): number | null {
  const length = tokens.endOf(at) - tokens.startOf(at);
  if (tokens.kindAt(at) !== Kind.digit || length > most) return null;
  const text = tokens.textOf(at);
  return text.includes(",") || text.includes(".") ? null : Number(text);
}

export function yearAt(tokens: Tokens, at: number): number | null {
  if (tokens.endOf(at) - tokens.startOf(at) !== 4 || isGluedToWord(tokens, at)) return null;
  const year = plainNumber(tokens, at, 4);
  return year !== null && year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}

export function dayAt(tokens: Tokens, at: number): { day: number; to: number } | null {
  const day = plainNumber(tokens, at, 2);
  if (day === null || day < 1 || day > 31) return null;
  const isOrdinal = tokens.isGlued(at + 1) && ordinalEndings.at(tokens, at + 1) === true;
  return { day, to: isOrdinal ? at + 2 : at + 1 };
}

export function isTimeLead(tokens: Tokens, at: number): boolean {
  return timeLeads.at(tokens, at) === true;
}

function isGluedToWord(tokens: Tokens, at: number): boolean {
  return tokens.isGlued(at + 1) && tokens.kindAt(at + 1) === Kind.letter;
}

/** The token behind a comma or an abbreviation's dot, where there is one. */
function past(tokens: Tokens, at: number, kind: Kind): number {
  return tokens.kindAt(at) === kind ? at + 1 : at;
}

function readMonthFirst(tokens: Tokens, at: number): PointRead | null {
  const month = months.at(tokens, at);
  if (month === undefined || !tokens.has(at, Mark.capital)) return null;
  const length = tokens.endOf(at) - tokens.startOf(at);
  const next = length <= 4 && tokens.isGlued(at + 1) ? past(tokens, at + 1, Kind.dot) : at + 1;
  const day = dayAt(tokens, next);
  if (day !== null && !isClock(tokens, day.to)) {
    const year = yearBehind(tokens, day.to);
    return { point: { unit: "day", year: year?.year ?? null, month, day: day.day }, to: year?.to ?? day.to };
  }
  const year = yearBehind(tokens, next);
  if (year === null && doubtful.at(tokens, at) === true && !isTimeLead(tokens, at - 1)) return null;
  return { point: { unit: "month", year: year?.year ?? null, month }, to: year?.to ?? next };
}

function isClock(tokens: Tokens, at: number): boolean {
  return tokens.kindAt(at) === Kind.colon && tokens.isGlued(at);
}

/** ", 2023", "of 2023", "2023" behind a day or a month. */
function yearBehind(tokens: Tokens, at: number): { year: number; to: number } | null {
  let next = past(tokens, at, Kind.comma);
  if (next === at && links.at(tokens, at) === true) next = at + 1;
  const year = yearAt(tokens, next);
  return year === null ? null : { year, to: next + 1 };
}

/** "17 October 2023", "7th of October". */
function readDayFirst(tokens: Tokens, at: number): PointRead | null {
  const day = dayAt(tokens, at);
  if (day === null) return null;
  const monthAt = links.at(tokens, day.to) === true ? day.to + 1 : day.to;
  const month = months.at(tokens, monthAt);
  if (month === undefined || !tokens.has(monthAt, Mark.capital)) return null;
  const length = tokens.endOf(monthAt) - tokens.startOf(monthAt);
  const dotted =
    length <= 4 && tokens.isGlued(monthAt + 1) ? past(tokens, monthAt + 1, Kind.dot) : monthAt + 1;
  const year = yearBehind(tokens, dotted);
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

function pairAt(tokens: Tokens, at: number, most: number): number | null {
  if (!tokens.isGlued(at) || tokens.endOf(at) - tokens.startOf(at) !== 2) return null;
  const value = plainNumber(tokens, at, 2);
  return value !== null && value >= 1 && value <= most ? value : null;
}

function isGluedSign(tokens: Tokens, at: number, kind: Kind): boolean {
  return tokens.kindAt(at) === kind && tokens.isGlued(at);
}

/** "10/7", "10/7/2023", "10/7/23": month first, as these reports write it. */
function readSlashed(tokens: Tokens, at: number): PointRead | null {
  if (!isGluedSign(tokens, at + 1, Kind.slash) || !tokens.isGlued(at + 2)) return null;
  const month = plainNumber(tokens, at, 2);
  const day = plainNumber(tokens, at + 2, 2);
  if (month === null || day === null || month < 1 || month > 12 || day < 1 || day > 31) return null;
  if (!isGluedSign(tokens, at + 3, Kind.slash) || !tokens.isGlued(at + 4)) {
    return { point: { unit: "day", year: null, month, day }, to: at + 3 };
  }
  const short = pairAt(tokens, at + 4, 99);
  const year = yearAt(tokens, at + 4) ?? (short === null ? null : 2000 + short);
  return year === null ? null : { point: { unit: "day", year, month, day }, to: at + 5 };
}

/** "Q4 2023", "the fourth quarter of fiscal year 2024", "first half of 2024", "4th quarter". */
function readQuarter(tokens: Tokens, at: number): PointRead | null {
  const numbered = numberedQuarter(tokens, at);
  if (numbered !== null) return withFiscalYear(tokens, numbered.to, { quarter: numbered.quarter });
  const place = ordinalAt(tokens, at) ?? finalAt(tokens, at);
  if (place === null) return null;
  const noun = tokens.foldedAt(place.to);
  if (noun === "quarter") return withFiscalYear(tokens, place.to + 1, { quarter: place.ordinal });
  if (noun === "half" && place.ordinal <= 2)
    return withHalfYear(tokens, place.to + 1, place.ordinal === 1 ? 1 : 2);
  if (noun === "fiscal" && tokens.foldedAt(place.to + 1) === "quarter") {
    return withFiscalYear(tokens, place.to + 2, { quarter: place.ordinal, fiscal: true });
  }
  return null;
}

function numberedQuarter(tokens: Tokens, at: number): { quarter: 1 | 2 | 3 | 4; to: number } | null {
  if (tokens.foldedAt(at) !== "q" || !tokens.isGlued(at + 1)) return null;
  const quarter = plainNumber(tokens, at + 1, 1);
  return isQuarter(quarter) ? { quarter, to: at + 2 } : null;
}

function isQuarter(value: number | null): value is 1 | 2 | 3 | 4 {
  return value === 1 || value === 2 || value === 3 || value === 4;
}

function ordinalAt(tokens: Tokens, at: number): { ordinal: 1 | 2 | 3 | 4; to: number } | null {
  const word = ordinals.at(tokens, at);
  if (word !== undefined) return { ordinal: word, to: at + 1 };
  const day = dayAt(tokens, at);
  if (day === null || day.to === at + 1 || !isQuarter(day.day)) return null;
  return { ordinal: day.day, to: day.to };
}

/** "the last quarter of 2023": the fourth, where the year is named. */
function finalAt(tokens: Tokens, at: number): { ordinal: 4; to: number } | null {
  const word = tokens.foldedAt(at);
  if ((word !== "last" && word !== "final") || tokens.foldedAt(at + 1) !== "quarter") return null;
  return tokens.foldedAt(at + 2) === "of" && fiscalYearAt(tokens, at + 3) !== null
    ? { ordinal: 4, to: at + 1 }
    : null;
}

function withFiscalYear(
  tokens: Tokens,
  from: number,
  { quarter, fiscal = false }: { quarter: 1 | 2 | 3 | 4; fiscal?: boolean },
): PointRead {
  const year = fiscalYearAt(tokens, skipLinks(tokens, from));
  const point: Point = {
    unit: "quarter",
    year: year?.year ?? null,
    quarter,
    fiscal: fiscal || year?.fiscal === true,
  };
  return { point, to: year?.to ?? from };
}

function withHalfYear(tokens: Tokens, from: number, half: 1 | 2): PointRead | null {
  const year = fiscalYearAt(tokens, skipLinks(tokens, from));
  return year === null || year.fiscal
    ? null
    : { point: { unit: "half", year: year.year, half }, to: year.to };
}

function skipLinks(tokens: Tokens, from: number): number {
  let at = past(tokens, from, Kind.comma);
  while (at - from < 3 && links.at(tokens, at) === true) at++;
  return at;
}

/** "2023", "FY2024", "FY24", "fiscal year 2024", "calendar year 2023". */
function fiscalYearAt(tokens: Tokens, from: number): { year: number; fiscal: boolean; to: number } | null {
  const isFiscal = fiscalNames.at(tokens, from) === true;
  let at = isFiscal || calendarNames.at(tokens, from) === true ? from + 1 : from;
  if (at > from && yearNames.at(tokens, at) === true) at++;
  const full = yearAt(tokens, at);
  const short = isFiscal && full === null ? plainNumber(tokens, at, 2) : null;
  const year = full ?? (short === null ? null : 2000 + short);
  return year === null ? null : { year, fiscal: isFiscal, to: at + 1 };
}

/** "FY2024", "FY2024-Q1", "fiscal year 2024". */
function readFiscalYear(tokens: Tokens, at: number): PointRead | null {
  if (fiscalNames.at(tokens, at) !== true && calendarNames.at(tokens, at) !== true) return null;
  const year = fiscalYearAt(tokens, at);
  if (year === null) return null;
  const next = past(tokens, year.to, Kind.hyphen);
  const quarter = numberedQuarter(tokens, next);
  if (quarter === null) return { point: { unit: "year", year: year.year, fiscal: year.fiscal }, to: year.to };
  return {
    point: { unit: "quarter", year: year.year, quarter: quarter.quarter, fiscal: year.fiscal },
    to: quarter.to,
  };
}

function readSeason(tokens: Tokens, at: number): PointRead | null {
  const season = seasons.at(tokens, at);
  if (season === undefined) return null;
  const year = tokens.foldedAt(at + 1) === "in" ? null : yearBehind(tokens, at + 1);
  return year === null ? null : { point: { unit: "season", year: year.year, season }, to: year.to };
}
