/**
 * The calendar units that make up a run of days: whole years, whole months, or only days.
 *
 * Both the prose and the slug of a period are written in these units, so that the same days always
 * read the same way, whichever of their EDTF forms somebody authored.
 */
import { dayOf, daysInMonth } from "./calendar.ts";
import type { ResolvedPeriod } from "./edtf.ts";

export type Grain = "year" | "month" | "day";

/** The largest unit of which these days are whole units. */
export function grainOf(start: string, end: string): Grain {
  if (!start.endsWith("-01") || !isMonthEnd(end)) return "day";
  return start.endsWith("-01-01") && end.endsWith("-12-31") ? "year" : "month";
}

/** The unit in which the one known end of an open interval is stated. */
export function grainOfPrecision(precision: ResolvedPeriod["precision"]): Grain {
  return precision === "day" || precision === "year" ? precision : "month";
}

/** The part of `YYYY-MM-DD` that names its unit: `2023-10-17`, `2023-10`, `2023`. */
export function cutTo(grain: Grain, iso: string): string {
  return iso.slice(0, { year: 4, month: 7, day: 10 }[grain]);
}

function isMonthEnd(iso: string): boolean {
  const { year, month, day } = dayOf(iso);
  return day === daysInMonth(year, month);
}
