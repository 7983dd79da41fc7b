/**
 * Times moved by months, quarters and years: what "the next month" or "two quarters earlier" makes of the time told
 * last. Knows the calendar by months; a time whose year was not told moves within an unknown one.
 */
import type { PeriodMention } from "./period-mention.ts";
import { type Point, withYear } from "./point.ts";

export type TimeUnit = "day" | "week" | "month" | "quarter" | "half" | "year" | "time";

export interface Shift {
  /** 0 for the very same. */
  by: number;
  unit: TimeUnit;
  /** "The next year" is a whole one; "a year later" is the same part of it. */
  isWhole: boolean;
}

type Dated = Pick<PeriodMention, "start" | "end">;

/** The time told, moved; null where it does not say enough. `year` is the one told last. */
export function moved(told: Dated, shift: Shift, year: number | null): Dated | null {
  const { by, unit, isWhole } = shift;
  if (unit === "year") return isWhole || by === 0 ? wholeYear(told, by, year) : sameInYear(told, by, year);
  if (by === 0) return around(told, unit);
  if (unit === "time") return null;
  if (unit === "day" || unit === "week") return movedDays(told, unit === "week" ? by * 7 : by);
  if (unit === "quarter" && isFiscal(told.start)) return movedFiscal(told.start, by);
  const months = monthsOf(told);
  if (months === null) return null;
  const edge = by > 0 ? months.last : months.first;
  return pointOf(unit, Math.floor(edge / LENGTHS[unit]) + by, months.hasYear);
}

/** "That month" is the time told, or the month in which it lies. */
function around(told: Dated, unit: Exclude<TimeUnit, "year">): Dated | null {
  if (unit === "time" || unit === "week") return told;
  if (unit === "day") return told.start?.unit === "day" ? told : null;
  const months = monthsOf(told);
  if (months === null) return told;
  const { first, last, hasYear } = months;
  const length = LENGTHS[unit];
  const isDays = told.start?.unit === "day";
  return last - first + 1 >= length && !(isDays && last === first)
    ? told
    : pointOf(unit, Math.floor(first / length), hasYear);
}

const LENGTHS = { month: 1, quarter: 3, half: 6 } as const;

/** The year that a time tells, its end's first; a fiscal one says nothing of a month. */
export function yearTold({ start, end }: Dated): number | null {
  const last = end === null || end === "open" ? start : end;
  if (last === null || isFiscal(last)) return null;
  return last.year ?? start?.year ?? null;
}

function wholeYear(told: Dated, by: number, year: number | null): Dated | null {
  const { start } = told;
  if (start?.unit === "year") return { start: { ...start, year: start.year + by }, end: null };
  const own = yearTold(told) ?? year;
  return own === null ? null : { start: { unit: "year", year: own + by, fiscal: false }, end: null };
}

/** "A year earlier": the same month, the same quarter, a year before. */
function sameInYear({ start, end }: Dated, by: number, year: number | null): Dated | null {
  if (end === "open" || start === null) return null;
  const own = start.year ?? year;
  if (own === null) return null;
  const last = end === null ? null : (end.year ?? year);
  return {
    start: { ...start, year: own + by },
    end: end === null || last === null ? null : { ...end, year: last + by },
  };
}

function movedDays({ start, end }: Dated, by: number): Dated | null {
  const point = end === null || end === "open" ? start : end;
  if (point?.unit !== "day" || point.year === null || end === "open") return null;
  const day = new Date(Date.UTC(point.year, point.month - 1, point.day + by));
  return {
    start: { unit: "day", year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() },
    end: null,
  };
}

interface Months {
  /** Counted from January of the year 0, or of a year that nobody told. */
  first: number;
  last: number;
  hasYear: boolean;
}

function monthsOf({ start, end }: Dated): Months | null {
  if (start === null || end === "open") return null;
  const first = monthsOfPoint(start);
  const last = end === null ? first : monthsOfPoint(end);
  if (first === null || last === null || first.hasYear !== last.hasYear) return null;
  return { first: first.first, last: Math.max(first.last, last.last), hasYear: first.hasYear };
}

function monthsOfPoint(point: Point): Months | null {
  const hasYear = point.year !== null;
  const from = (point.year ?? 0) * 12;
  const months = (first: number, last = first) => ({ first: from + first, last: from + last, hasYear });
  switch (point.unit) {
    case "day":
    case "month":
      return months(point.month - 1);
    case "quarter":
      return point.fiscal
        ? months(point.quarter * 3 - 6, point.quarter * 3 - 4)
        : months(point.quarter * 3 - 3, point.quarter * 3 - 1);
    case "half":
      return months(point.half * 6 - 6, point.half * 6 - 1);
    case "months":
      return months(point.first - 1, point.last - 1);
    case "season":
      return months((point.season - 20) * 3 - 1, (point.season - 20) * 3 + 1);
    case "year":
      return point.fiscal ? months(-3, 8) : months(0, 11);
    default:
      return point satisfies never;
  }
}

function pointOf(unit: keyof typeof LENGTHS, index: number, hasYear: boolean): Dated {
  const perYear = 12 / LENGTHS[unit];
  const at = (index % perYear) + (index < 0 && index % perYear !== 0 ? perYear : 0);
  const year = hasYear ? Math.floor(index / perYear) : null;
  if (unit === "month") return { start: { unit, year, month: at + 1 }, end: null };
  if (unit === "half") return { start: { unit, year, half: at === 0 ? 1 : 2 }, end: null };
  return { start: { unit, year, quarter: quarterOf(at), fiscal: false }, end: null };
}

const QUARTERS = [1, 2, 3, 4] as const;

function quarterOf(at: number): 1 | 2 | 3 | 4 {
  return QUARTERS[at] ?? 1;
}

function isFiscal(point: Point | null): boolean {
  return point !== null && "fiscal" in point && point.fiscal;
}

function movedFiscal(start: Point | null, by: number): Dated | null {
  if (start?.unit !== "quarter") return null;
  const index = (start.year ?? 0) * 4 + start.quarter - 1 + by;
  const year = start.year === null ? null : Math.floor(index / 4);
  return { start: { ...start, year, quarter: quarterOf(((index % 4) + 4) % 4) }, end: null };
}

/** The first such month or season behind or before the time told: "the following March". */
export function besides(told: Dated, point: Point, by: 1 | -1): Point | null {
  const [own, months] = [monthsOfPoint(point), monthsOf(told)];
  if (own === null || months === null || own.hasYear || !months.hasYear) return null;
  const edge = by > 0 ? months.last : months.first;
  let year = Math.floor(edge / 12);
  if (by > 0 && own.first <= edge - year * 12) year++;
  if (by < 0 && own.last >= edge - year * 12) year--;
  return withYear(point, year);
}
