/**
 * Periods in words, for sentences and labels.
 *
 * Day before month and no ordinal: "17 October 2023". Days that make whole months or years are said
 * as such, because "1 October to 31 December 2023" is how nobody says a quarter; `iso` keeps the form
 * that was authored.
 */
import type { Period } from "../schema/period.ts";
import { dayOf } from "./calendar.ts";
import type { ResolvedPeriod } from "./edtf.ts";
import { MONTHS, seasonNumbers } from "./lexicon.ts";
import { cutTo, type Grain, grainOf, grainOfPrecision } from "./span.ts";

/** A period as resolved, with or without being told whether it is a date of counting. */
export type PeriodLike = ResolvedPeriod & { kind?: Period["kind"] };

/** "October to December 2023", "as of 31 December 2023"; in the `iso` style, the EDTF. */
export function formatPeriod(period: PeriodLike, options: { style?: "prose" | "iso" } = {}): string {
  if (options.style === "iso") return period.edtf;
  return period.kind === "as-of" ? asOf(period) : days(period);
}

/** A date of counting; where only a range of days is known, it is one of them. */
function asOf(period: PeriodLike): string {
  const said = days(period);
  if (period.start === null || period.end === null) return `as of a day ${said}`;
  return said.includes(" to ") ? `as of a day from ${said}` : `as of ${said}`;
}

function days(period: PeriodLike): string {
  const { edtf, start, end, precision } = period;
  const around = period.approximate ? "around " : "";
  const grain = grainOfPrecision(precision);
  if (start !== null && end !== null) return around + closed(start, end, season(period));
  if (start !== null) return from(around + unit(start, grain), edtf.endsWith(".."));
  if (end !== null) return until(around + unit(end, grain), edtf.startsWith(".."));
  return "at an unknown time";
}

function from(start: string, isOpen: boolean): string {
  return isOpen ? `since ${start}` : `from ${start} to an unknown date`;
}

function until(end: string, isOpen: boolean): string {
  return isOpen ? `until ${end}` : `from an unknown date to ${end}`;
}

function closed(start: string, end: string, name: string | null): string {
  if (name !== null) return name;
  const grain = grainOf(start, end);
  const last = unit(end, grain);
  if (cutTo(grain, start) === cutTo(grain, end)) return last;
  return `${unit(start, grain, sharedWith(start, end))} to ${last}`;
}

/** A season by its name; a winter by both of its years. */
function season({ edtf, precision, start }: PeriodLike): string | null {
  if (precision !== "season" || edtf.includes("/") || start === null) return null;
  const number = Number(edtf.slice(5, 7));
  const name = Object.entries(seasonNumbers).find(([, season]) => season === number)?.[0];
  const { year } = dayOf(start);
  const years = number === seasonNumbers.winter ? `${year}–${String(year + 1).slice(-2)}` : year;
  return `${name} ${years}`;
}

/** What the beginning need not repeat because the end says it. */
function sharedWith(start: string, end: string): "month" | "year" | "nothing" {
  if (start.slice(0, 7) === end.slice(0, 7)) return "month";
  return start.slice(0, 4) === end.slice(0, 4) ? "year" : "nothing";
}

function unit(iso: string, grain: Grain, shared: "month" | "year" | "nothing" = "nothing"): string {
  const { year, month, day } = dayOf(iso);
  const parts = [
    grain === "day" ? String(day) : "",
    grain === "year" || shared === "month" ? "" : (MONTHS[month - 1] ?? ""),
    shared === "nothing" ? String(year) : "",
  ];
  return parts.filter((part) => part !== "").join(" ");
}
