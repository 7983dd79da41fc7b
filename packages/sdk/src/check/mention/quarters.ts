/**
 * Quarters, halves, seasons and fiscal years at a token: "Q4 2023", "the first quarter of fiscal year 2024".
 */
import { numberOf } from "../text/known-words.ts";
import { Kind, type Tokens } from "../text/tokens.ts";
import { WordTable, wordSet } from "../text/words.ts";
import { dayAt, links, past, plainNumber, shortYearAt, yearAt, yearBehind } from "./digits.ts";
import type { Point } from "./point.ts";
import type { PointRead } from "./points.ts";

const [IN, MONTHS, OF, QUARTER, THE, THIS, YEAR] = [
  numberOf("in"),
  numberOf("months"),
  numberOf("of"),
  numberOf("quarter"),
  numberOf("the"),
  numberOf("this"),
  numberOf("year"),
];

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

const monthCounts = new WordTable<number>(
  "two three four five six seven eight nine ten eleven".split(" ").flatMap((word, index) => [
    [word, index + 2],
    [String(index + 2), index + 2],
  ]),
);

const yearNames = wordSet("year years yr");
const fiscalNames = wordSet("fiscal fy");
const calendarNames = wordSet("calendar cy");

/** The words that a quarter, a half, a season or a fiscal year begins with. */
export const quarterOpeners = WordTable.union(
  ordinals,
  seasons,
  fiscalNames,
  calendarNames,
  wordSet("q last final"),
);

/** "Q4 2023", "the fourth quarter of fiscal year 2024", "first half of 2024", "4th quarter". */
export function readQuarter(tokens: Tokens, at: number): PointRead | null {
  const numbered = numberedQuarter(tokens, at);
  if (numbered !== null) return withFiscalYear(tokens, numbered.to, { quarter: numbered.quarter });
  const months = readMonthsOfYear(tokens, at);
  if (months !== null) return months;
  const place = ordinalAt(tokens, at) ?? finalAt(tokens, at);
  if (place === null) return null;
  const noun = tokens.foldedAt(place.to);
  if (noun === "quarter") return withFiscalYear(tokens, place.to + 1, { quarter: place.ordinal });
  if (noun === "half" && place.ordinal <= 2)
    return withHalfYear(tokens, place.to + 1, place.ordinal === 1 ? 1 : 2);
  if (noun === "fiscal" && tokens.wordAt(place.to + 1) === QUARTER) {
    return withFiscalYear(tokens, place.to + 2, { quarter: place.ordinal, fiscal: true });
  }
  return null;
}

const [Q, FIRST, LAST, FINAL] = [numberOf("q"), numberOf("first"), numberOf("last"), numberOf("final")];

function numberedQuarter(tokens: Tokens, at: number): { quarter: 1 | 2 | 3 | 4; to: number } | null {
  if (tokens.wordAt(at) !== Q || !tokens.isGlued(at + 1)) return null;
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
  const word = tokens.wordAt(at);
  if ((word !== LAST && word !== FINAL) || tokens.wordAt(at + 1) !== QUARTER) return null;
  return tokens.wordAt(at + 2) === OF && fiscalYearAt(tokens, at + 3) !== null
    ? { ordinal: 4, to: at + 1 }
    : null;
}

/** "The last three months of 2023", "the first six months of 2024": a quarter or a half, where the year is named. */
function readMonthsOfYear(tokens: Tokens, at: number): PointRead | null {
  const word = tokens.wordAt(at);
  const isFirst = word === FIRST;
  if (!isFirst && word !== LAST && word !== FINAL) return null;
  const count = monthCounts.at(tokens, at + 1);
  if (count === undefined || tokens.wordAt(at + 2) !== MONTHS || tokens.wordAt(at + 3) !== OF) return null;
  // Of "last year" the year is read with any other time.
  const isLast = tokens.wordAt(at + 4) === LAST && tokens.wordAt(at + 5) === YEAR;
  const read = isLast ? { year: null, to: at + 3 } : yearOrThis(tokens, at + 4);
  if (read === null) return null;
  const { year, to } = read;
  if (count === 6) return { point: { unit: "half", year, half: isFirst ? 1 : 2 }, to };
  if (count === 3) return { point: { unit: "quarter", year, quarter: isFirst ? 1 : 4, fiscal: false }, to };
  const [first, last] = isFirst ? [1, count] : [13 - count, 12];
  return { point: { unit: "months", year, first, last }, to };
}

/** A year, or "this year", which is not named. */
function yearOrThis(tokens: Tokens, at: number): { year: number | null; to: number } | null {
  const year = yearAt(tokens, at);
  if (year !== null) return { year, to: at + 1 };
  const isThis = tokens.wordAt(at) === THIS || tokens.wordAt(at) === THE;
  return isThis && tokens.wordAt(at + 1) === YEAR ? { year: null, to: at + 2 } : null;
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
  const of = tokens.wordAt(from) === OF ? yearOrThis(tokens, from + 1) : null;
  if (of !== null) return { point: { unit: "half", year: of.year, half }, to: of.to };
  const year = fiscalYearAt(tokens, skipLinks(tokens, from));
  if (year !== null)
    return year.fiscal ? null : { point: { unit: "half", year: year.year, half }, to: year.to };
  return isOfToldYear(tokens, from) ? { point: { unit: "half", year: null, half }, to: from } : null;
}

/** "Of that year", "of the same year": which one is told before. */
function isOfToldYear(tokens: Tokens, from: number): boolean {
  if (tokens.wordAt(from) !== OF) return false;
  const at = tokens.wordAt(from + 1) === THE ? from + 2 : from + 1;
  return toldYears.at(tokens, at) === true && tokens.wordAt(at + 1) === YEAR;
}

const toldYears = wordSet("that same following next previous preceding last");

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
  const elided = full === null ? shortYearAt(tokens, at) : null;
  if (elided !== null) return { ...elided, fiscal: isFiscal };
  const short = isFiscal && full === null ? plainNumber(tokens, at, 2) : null;
  const year = full ?? (short === null ? null : 2000 + short);
  return year === null ? null : { year, fiscal: isFiscal, to: at + 1 };
}

/** "FY2024", "FY2024-Q1", "fiscal year 2024". */
export function readFiscalYear(tokens: Tokens, at: number): PointRead | null {
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

const seasonLeads = wordSet("that last this");
const seasonBefore = wordSet("in during over since by through until");
/** "In the spring": what stands behind it is no noun that a spring or a fall is of. */
const seasonEnds = wordSet(
  "of and it they he she we the was were is are had has there when a some about after but",
);
const quartersOfSeasons: Readonly<Record<number, 1 | 2 | 3 | 4>> = { 21: 2, 22: 3, 23: 4, 24: 1 };

/** "Summer 2018", "the summer quarter of 2019", "last fall", "that summer", "in the spring". */
export function readSeason(tokens: Tokens, at: number): PointRead | null {
  const season = seasons.at(tokens, at);
  if (season === undefined) return null;
  const quarter = tokens.wordAt(at + 1) === QUARTER ? quartersOfSeasons[season] : undefined;
  if (quarter !== undefined) return withFiscalYear(tokens, at + 2, { quarter });
  const year = tokens.wordAt(at + 1) === IN ? null : yearBehind(tokens, at + 1);
  if (year !== null) return { point: { unit: "season", year: year.year, season }, to: year.to };
  return isToldSeason(tokens, at) ? { point: { unit: "season", year: null, season }, to: at + 1 } : null;
}

function isToldSeason(tokens: Tokens, at: number): boolean {
  if (isOfToldYear(tokens, at + 1)) return true;
  const next = tokens.kindAt(at + 1);
  const isOpen = next === Kind.letter ? seasonEnds.at(tokens, at + 1) !== true : next === Kind.hyphen;
  const isNoun = isOpen || tokens.wordAt(at + 1) === OF;
  if (isNoun) return false;
  const isDefinite = tokens.wordAt(at - 1) === THE && seasonBefore.at(tokens, at - 2) === true;
  return isDefinite || seasonLeads.at(tokens, at - 1) === true;
}
