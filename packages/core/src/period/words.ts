/**
 * Reads a whole phrase as a period: "October to December 2023", "since Oct. 17", "FY2024-Q1".
 *
 * A year that the phrase leaves out is never taken from a clock. Given the day on which the text was
 * published, it is the latest year in which the period has begun by then; without that day, the
 * phrase is only a `YearlessPeriod`.
 */
import { isoDay, isoMonth } from "./calendar.ts";
import { joinPeriods, spanEdtf } from "./compare.ts";
import { parseEdtf, type ResolvedPeriod } from "./edtf.ts";
import { edtfOfPoint, type Point } from "./point.ts";
import { relativeEdtf } from "./relative.ts";
import { readSpokenPeriod, type SpokenPeriod } from "./spoken.ts";

/**
 * A period of some year: months from 1, days where said. `endMonth` is null for "since October 17", which
 * has no end. An end that lies before the start ("November to January") is in the next year.
 */
export interface YearlessPeriod {
  startMonth: number;
  startDay: number | null;
  endMonth: number | null;
  endDay: number | null;
  approximate: boolean;
}

/** A leap year stands back at most this far. */
const YEARS_BACK = 8;

/**
 * The period that a whole phrase states, or null. `published`, an EDTF date, completes a phrase without
 * a year ("Nov. 30") and resolves "last month"; it is not used where its own precision leaves a choice.
 */
export function parsePeriodWords(text: string, options: { published?: string } = {}): ResolvedPeriod | null {
  const published = options.published === undefined ? null : parseEdtf(options.published);
  const spoken = readSpokenPeriod(text);
  const stated = spoken && resolve(spoken);
  if (stated !== null) return stated;
  const yearless = spoken && yearlessOf(spoken);
  return onBothDays(published, (day) => (yearless ? latestBy(yearless, day) : relative(text, day)));
}

/** The period of a phrase that says no year, or null where it says one or is no period. */
export function parseYearlessPeriod(text: string): YearlessPeriod | null {
  const spoken = readSpokenPeriod(text);
  return spoken && yearlessOf(spoken);
}

/** A yearless period that begins in this year; null where it has no such day (29 February). */
export function inYear(yearless: YearlessPeriod, year: number): ResolvedPeriod | null {
  const { startMonth, startDay, endMonth, endDay, approximate } = yearless;
  const start = dateOf(year, startMonth, startDay);
  if (endMonth === null) return finish(`${start}/..`, approximate);
  const isTurned = startMonth * 100 + (startDay ?? 0) > endMonth * 100 + (endDay ?? 31);
  const end = dateOf(isTurned ? year + 1 : year, endMonth, endDay);
  return finish(start === end ? start : `${start}/${end}`, approximate);
}

function resolve(spoken: SpokenPeriod): ResolvedPeriod | null {
  const [first, last] = [edtfOfPoint(spoken.first), edtfOfPoint(spoken.last)];
  if (first === null || last === null) return null;
  switch (spoken.form) {
    case "since":
      return finish(spanEdtf(first, ".."), spoken.isApproximate);
    case "until":
      return finish(spanEdtf("..", last), spoken.isApproximate);
    case "list":
      return isGapless(first, last) ? finish(spanEdtf(first, last), spoken.isApproximate) : null;
    case "span":
      return finish(first === last ? first : spanEdtf(first, last), spoken.isApproximate);
    default:
      return spoken.form satisfies never;
  }
}

function isGapless(...parts: string[]): boolean {
  return joinPeriods(parts.map(parseEdtf).filter((part) => part !== null)) !== null;
}

function finish(edtf: string, isApproximate: boolean): ResolvedPeriod | null {
  return parseEdtf(isApproximate ? edtf.split("/").map(qualified).join("/") : edtf);
}

function qualified(end: string): string {
  return end === ".." ? end : `${end}~`;
}

function yearlessOf(spoken: SpokenPeriod): YearlessPeriod | null {
  const [first, last] = [partsOf(spoken.first), partsOf(spoken.last)];
  if (first === null || last === null || spoken.form === "until") return null;
  const isOpen = spoken.form === "since";
  const yearless = {
    startMonth: first.month,
    startDay: first.day,
    endMonth: isOpen ? null : last.month,
    endDay: isOpen ? null : last.day,
    approximate: spoken.isApproximate,
  };
  return spoken.form !== "list" || isNextMonth(first, last) ? yearless : null;
}

type MonthAndDay = { month: number; day: number | null };

function partsOf(point: Point): MonthAndDay | null {
  if (point.unit === "named" || point.year !== null || point.month === null) return null;
  return { month: point.month, day: point.unit === "day" ? point.day : null };
}

/** "September and October" is one period; so is no other pair of which the year is not known. */
function isNextMonth(first: MonthAndDay, last: MonthAndDay): boolean {
  return first.day === null && last.day === null && (first.month % 12) + 1 === last.month;
}

function dateOf(year: number, month: number, day: number | null): string {
  return day === null ? isoMonth(year, month) : isoDay({ year, month, day });
}

function latestBy(yearless: YearlessPeriod, day: string): ResolvedPeriod | null {
  const latest = Number(day.slice(0, 4));
  for (let year = latest; year >= latest - YEARS_BACK; year -= 1) {
    const period = inYear(yearless, year);
    if (period?.start && period.start <= day) return period;
  }
  return null;
}

function relative(text: string, day: string): ResolvedPeriod | null {
  const edtf = relativeEdtf(text, day);
  return edtf === null ? null : parseEdtf(edtf);
}

/** What holds for the first and for the last day on which the text may have been published. */
function onBothDays(
  published: ResolvedPeriod | null,
  read: (day: string) => ResolvedPeriod | null,
): ResolvedPeriod | null {
  if (published === null || published.start === null || published.end === null) return null;
  const [early, late] = [read(published.start), read(published.end)];
  return early?.edtf === late?.edtf ? early : null;
}
