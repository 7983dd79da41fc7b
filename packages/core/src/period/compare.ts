/**
 * How two periods lie to each other, by their days.
 *
 * An open or unknown side reaches without end. Precision, kind and qualifiers do not matter here:
 * `2023-36` and `2023-10-01/2023-12-31` are the same days, so they are equal.
 */
import { dayNumber } from "./calendar.ts";
import { parseEdtf, type ResolvedPeriod } from "./edtf.ts";

type Days = Pick<ResolvedPeriod, "start" | "end">;

/** How the first period lies to the second: `inside` is "the first lies inside the second". */
export type PeriodRelation = "equal" | "inside" | "contains" | "overlaps" | "abuts" | "apart";

/** How two times lie to each other, by their first and last days. */
export function comparePeriods(a: Days, b: Days): PeriodRelation {
  const [aFirst, aLast, bFirst, bLast] = [firstDay(a), lastDay(a), firstDay(b), lastDay(b)];
  if (aFirst === bFirst && aLast === bLast) return "equal";
  if (aFirst >= bFirst && aLast <= bLast) return "inside";
  if (aFirst <= bFirst && aLast >= bLast) return "contains";
  if (aFirst <= bLast && bFirst <= aLast) return "overlaps";
  return aLast + 1 === bFirst || bLast + 1 === aFirst ? "abuts" : "apart";
}

/** How many days a period has, both ends counted; null where a side is open or unknown. */
export function daysOf(period: Days): number | null {
  if (period.start === null || period.end === null) return null;
  return dayNumber(period.end) - dayNumber(period.start) + 1;
}

/**
 * One period made of several that follow each other without a gap, in the order given; null where they
 * do not. An approximate period is joined to nothing, because its ends are not known to meet another's.
 */
export function joinPeriods(periods: readonly ResolvedPeriod[]): ResolvedPeriod | null {
  const [first, ...rest] = periods;
  return rest.reduce<ResolvedPeriod | null>(join, first ?? null);
}

function join(before: ResolvedPeriod | null, after: ResolvedPeriod): ResolvedPeriod | null {
  if (before === null || before.approximate || after.approximate) return null;
  if (before.end === null || after.start === null) return null;
  if (dayNumber(before.end) + 1 !== dayNumber(after.start)) return null;
  return parseEdtf(spanEdtf(before.edtf, after.edtf));
}

/** The EDTF interval from the beginning of one date or interval to the end of another. */
export function spanEdtf(first: string, last: string): string {
  return `${first.slice(0, slashOf(first))}/${last.slice(last.lastIndexOf("/") + 1)}`;
}

function slashOf(edtf: string): number {
  const at = edtf.indexOf("/");
  return at === -1 ? edtf.length : at;
}

function firstDay({ start }: Days): number {
  return start === null ? Number.NEGATIVE_INFINITY : dayNumber(start);
}

function lastDay({ end }: Days): number {
  return end === null ? Number.POSITIVE_INFINITY : dayNumber(end);
}
