/**
 * Years and their parts as prose names them: "2023", "Q4 2023", "first half of 2024", "FY2024-Q1".
 *
 * A part needs its year on the page. "The first quarter" alone could be the calendar's or the
 * government's, three months apart, so it is not read.
 */
import type { Cursor } from "../phrase/cursor.ts";
import { spanEdtf } from "./compare.ts";
import { ordinalNumbers, seasonNumbers } from "./lexicon.ts";
import { fiscalQuarter, fiscalYear } from "./resolve.ts";

type Quarter = 1 | 2 | 3 | 4;
type Division = { unit: "quarter"; number: Quarter } | { unit: "half"; number: 1 | 2 };
type Year = { year: number; isFiscal: boolean };

/** A year as prose writes it; other four digits are counts. */
export const YEAR = /^(?:19|20)\d\d$/;

const SHORT_YEAR = /^\d\d$/;
const QUARTER = /^[1-4]$/;
const TIES = new Set(["of", "in", ",", "-"]);

/** A year, or a part of a year that is named, as EDTF. */
export function readDivision(cursor: Cursor): string | null {
  return (
    cursor.attempt(readSeason) ??
    cursor.attempt(readPartOfYear) ??
    cursor.attempt(readYearWithPart) ??
    cursor.attempt(readWholeYear)
  );
}

/** "Q4 2023", "fourth quarter of fiscal year 2024". */
function readPartOfYear(cursor: Cursor): string | null {
  const part = readPart(cursor);
  cursor.takeAny(TIES);
  const year = part && readYear(cursor, SHORT_YEAR);
  return part && year && edtfOf(year, part);
}

/** "FY2024-Q1", "2023 Q4". */
function readYearWithPart(cursor: Cursor): string | null {
  const year = readYear(cursor, null);
  cursor.takeAny(TIES);
  const part = year && readPart(cursor);
  return year && part && edtfOf(year, part);
}

function readWholeYear(cursor: Cursor): string | null {
  const year = readYear(cursor, null);
  return year && edtfOf(year, null);
}

/** "Q4", "4Q", "fourth quarter", "1st half". */
function readPart(cursor: Cursor): Division | null {
  const named = { q: "quarter", h: "half" } as const;
  for (const letter of ["q", "h"] as const) {
    if (cursor.take(letter)) return division(named[letter], readNumber(cursor));
  }
  const number = readNumber(cursor) ?? cursor.takeFrom(ordinalNumbers);
  if (cursor.take("q")) return division("quarter", number);
  if (cursor.take("h")) return division("half", number);
  cursor.take("-");
  const unit = (["quarter", "half"] as const).find((word) => cursor.take(word));
  return unit === undefined ? null : division(unit, number);
}

function readNumber(cursor: Cursor): number | null {
  const match = cursor.takeMatch(QUARTER);
  return match && Number(match[0]);
}

function division(unit: Division["unit"], number: number | null): Division | null {
  if (unit === "half") return number === 1 || number === 2 ? { unit, number } : null;
  return number === 1 || number === 2 || number === 3 || number === 4 ? { unit, number } : null;
}

/** A year, whose fiscal form may have two digits; others only where `short` allows it. */
function readYear(cursor: Cursor, short: RegExp | null): Year | null {
  cursor.take("the");
  const isFiscal = cursor.take("fy") || cursor.take("fiscal", "year") || cursor.take("fiscal");
  if (!isFiscal && !cursor.take("cy")) cursor.take("calendar", "year");
  const match =
    cursor.takeMatch(YEAR) ?? (isFiscal ? cursor.takeMatch(SHORT_YEAR) : short && cursor.takeMatch(short));
  if (!match) return null;
  const year = Number(match[0]);
  return { year: year < 100 ? inFull(year) : year, isFiscal };
}

/** Two digits reach from 1950 to 2049. */
function inFull(shortYear: number): number {
  return shortYear < 50 ? 2000 + shortYear : 1900 + shortYear;
}

function edtfOf({ year, isFiscal }: Year, part: Division | null): string {
  if (part === null) return isFiscal ? fiscalYear(year).edtf : String(year);
  if (part.unit === "quarter")
    return isFiscal ? fiscalQuarter(year, part.number).edtf : `${year}-${32 + part.number}`;
  const [first, last]: [Quarter, Quarter] = part.number === 1 ? [1, 2] : [3, 4];
  if (isFiscal) return spanEdtf(fiscalQuarter(year, first).edtf, fiscalQuarter(year, last).edtf);
  return part.number === 1 ? `${year}-01/${year}-06` : `${year}-07/${year}-12`;
}

/** "spring 2024"; a winter only with both of its years, because "winter 2023" could be either of two. */
function readSeason(cursor: Cursor): string | null {
  const season = cursor.takeFrom(seasonNumbers);
  cursor.take("of");
  const match = season && cursor.takeMatch(YEAR);
  if (!match) return null;
  const year = Number(match[0]);
  if (season === seasonNumbers.winter && !isFollowedBy(cursor, year + 1)) return null;
  return `${year}-${season}`;
}

function isFollowedBy(cursor: Cursor, year: number): boolean {
  return cursor.take("-", String(year)) || cursor.take("-", String(year).slice(-2));
}
