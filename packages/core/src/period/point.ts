/**
 * One end of a period as prose says it: "Oct. 17, 2023", "17 October", "December", "Q4 2023".
 *
 * What is not said stays null: "29 to 31 January" says the month of its first day only at its end, and
 * "since October" says no year at all. Filling that in is for whoever knows the rest of the phrase.
 */
import type { Cursor } from "../phrase/cursor.ts";
import { isoDay, isoMonth } from "./calendar.ts";
import { readDivision, YEAR } from "./division.ts";
import { monthNumbers, weekdays } from "./lexicon.ts";

/** A point of the calendar; `named` is a year or a part of one, which always says its year. */
export type Point =
  | { unit: "day"; year: number | null; month: number | null; day: number }
  | { unit: "month"; year: number | null; month: number }
  | { unit: "named"; year: number; edtf: string };

const DAY = /^(?:[1-9]|0[1-9]|[12]\d|3[01])$/;
const TWO_DIGITS = /^\d\d$/;
const BEFORE_YEAR = new Set([",", "of"]);

export function readPoint(cursor: Cursor): Point | null {
  return cursor.attempt(() => {
    if (cursor.takeAny(weekdays)) cursor.take(",");
    cursor.take("the");
    return (
      cursor.attempt(readIsoDay) ??
      readNamed(cursor) ??
      cursor.attempt(readMonthFirst) ??
      cursor.attempt(readDayFirst)
    );
  });
}

/** The EDTF of a point that says everything; whether it is a real date is for `parseEdtf` to say. */
export function edtfOfPoint(point: Point): string | null {
  if (point.unit === "named") return point.edtf;
  const { year, month } = point;
  if (year === null || month === null) return null;
  return point.unit === "month" ? isoMonth(year, month) : isoDay({ year, month, day: point.day });
}

function readNamed(cursor: Cursor): Point | null {
  const edtf = readDivision(cursor);
  return edtf === null ? null : { unit: "named", year: Number(edtf.slice(0, 4)), edtf };
}

/** "2023-10-17". A year and month alone ("2010-12") could also be two years, and are not read. */
function readIsoDay(cursor: Cursor): Point | null {
  const year = cursor.takeMatch(YEAR);
  const month = cursor.take("-") ? cursor.takeMatch(TWO_DIGITS) : null;
  const day = cursor.take("-") ? cursor.takeMatch(TWO_DIGITS) : null;
  return (
    year &&
    month &&
    day && { unit: "day", year: Number(year[0]), month: Number(month[0]), day: Number(day[0]) }
  );
}

/** "October 17, 2023", "October 2023", "October". */
function readMonthFirst(cursor: Cursor): Point | null {
  const month = cursor.takeFrom(monthNumbers);
  if (month === null) return null;
  const day = cursor.attempt(readDay);
  const year = readYear(cursor);
  return day === null ? { unit: "month", year, month } : { unit: "day", year, month, day };
}

/** "17 October 2023", "17th of October", and the lone ends of "29 to 31 January" and "January 29-31, 2024". */
function readDayFirst(cursor: Cursor): Point | null {
  const day = readDay(cursor);
  if (day === null) return null;
  const month = cursor.attempt(readMonth);
  return { unit: "day", year: readYear(cursor), month, day };
}

function readMonth(cursor: Cursor): number | null {
  cursor.take("of");
  return cursor.takeFrom(monthNumbers);
}

function readDay(cursor: Cursor): number | null {
  cursor.take("the");
  const match = cursor.takeMatch(DAY);
  return match && Number(match[0]);
}

function readYear(cursor: Cursor): number | null {
  return cursor.attempt(() => {
    cursor.takeAny(BEFORE_YEAR);
    const match = cursor.takeMatch(YEAR);
    return match && Number(match[0]);
  });
}
