/**
 * Periods told from the day of writing: "last month", "this year", "the previous quarter".
 *
 * Only calendar units. "The past month" is thirty days up to an hour that nobody wrote down, and
 * is not read.
 */
import { Cursor } from "../phrase/cursor.ts";
import { dayOf, isoMonth, isoYear, shiftMonth } from "./calendar.ts";
import { periodPrepositions } from "./lexicon.ts";
import { tokenize } from "./tokens.ts";

const BACK: Readonly<Record<string, number>> = { this: 0, last: 1, previous: 1 };
const MONTHS_IN: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 };

/** The unit that a phrase names, seen from a day, as EDTF; null where it is no such phrase. */
export function relativeEdtf(text: string, day: string): string | null {
  const cursor = new Cursor(tokenize(text));
  cursor.takeAny(periodPrepositions);
  cursor.take("the");
  const back = cursor.takeFrom(BACK);
  const months = cursor.takeFrom(MONTHS_IN);
  if (back === null || months === null || !cursor.isAtEnd) return null;
  const { year, month } = dayOf(day);
  const at = shiftMonth(year, month, -back * months);
  if (months === 12) return isoYear(at.year);
  return months === 1
    ? isoMonth(at.year, at.month)
    : `${isoYear(at.year)}-${33 + Math.floor((at.month - 1) / 3)}`;
}
