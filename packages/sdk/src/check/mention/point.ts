/**
 * A date, month, quarter, half or year as a text writes it: what is null was not said.
 *
 * "October" has no year. Which year is meant is for the alignment to find; this file only says which
 * days a point covers once a year is given.
 */
import { fiscalQuarter, fiscalYear, parseEdtf, type ResolvedPeriod } from "@throughline/core/period";

export type Point =
  | { unit: "day"; year: number | null; month: number; day: number }
  | { unit: "month"; year: number | null; month: number }
  | { unit: "quarter"; year: number | null; quarter: 1 | 2 | 3 | 4; fiscal: boolean }
  | { unit: "half"; year: number | null; half: 1 | 2 }
  | { unit: "months"; year: number | null; first: number; last: number }
  | { unit: "season"; year: number | null; season: number }
  | { unit: "year"; year: number; fiscal: boolean };

/** The days of a point, its own year first, else the one given; null where neither makes a date. */
export function daysOfPoint(point: Point, assumedYear: number | null): ResolvedPeriod | null {
  const year = point.year ?? assumedYear;
  if (year === null) return null;
  switch (point.unit) {
    case "day":
      return parseEdtf(`${pad(year, 4)}-${pad(point.month)}-${pad(point.day)}`);
    case "month":
      return parseEdtf(`${pad(year, 4)}-${pad(point.month)}`);
    case "quarter":
      return point.fiscal
        ? fiscalQuarter(year, point.quarter)
        : parseEdtf(`${pad(year, 4)}-${32 + point.quarter}`);
    case "half":
      return parseEdtf(
        point.half === 1 ? `${pad(year, 4)}-01/${pad(year, 4)}-06` : `${pad(year, 4)}-07/${pad(year, 4)}-12`,
      );
    case "months":
      return parseEdtf(`${pad(year, 4)}-${pad(point.first)}/${pad(year, 4)}-${pad(point.last)}`);
    case "season":
      return parseEdtf(`${pad(year, 4)}-${point.season}`);
    case "year":
      return point.fiscal ? fiscalYear(year) : parseEdtf(pad(year, 4));
    default:
      return point satisfies never;
  }
}

/** The month in which a point begins, where it says one: what tells "November to January" apart. */
export function monthOf(point: Point): number | null {
  if (point.unit === "day" || point.unit === "month") return point.month;
  return point.unit === "quarter" && !point.fiscal ? point.quarter * 3 - 2 : null;
}

/** The point with a year, where it had none. */
export function withYear(point: Point, year: number): Point {
  return point.year === null ? { ...point, year } : point;
}

function pad(number: number, width = 2): string {
  return String(number).padStart(width, "0");
}
