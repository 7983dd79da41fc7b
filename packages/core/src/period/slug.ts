/**
 * The part of a figure's id that says when: `2023-q4`, `2023-10-17..2023-12-21`, `since-2023-10-17`.
 *
 * It is made of the days, not of the EDTF that somebody wrote, so that statements about the same days
 * meet in one figure. What is only approximately a period, or holds on a date, keeps apart.
 */
import type { Period } from "../schema/period.ts";
import { cutTo, grainOf, grainOfPrecision } from "./span.ts";

const QUARTERS: Record<string, string> = {
  "01-01 03-31": "q1",
  "04-01 06-30": "q2",
  "07-01 09-30": "q3",
  "10-01 12-31": "q4",
};

/** The slug of a period, safe in a path; `undated` for none. */
export function periodSlug(period: Omit<Period, "reporting"> | null): string {
  if (period === null) return "undated";
  const kind = period.kind === "as-of" ? "as-of-" : "";
  return `${kind}${period.approximate ? "circa-" : ""}${slugOfDays(period)}`;
}

function slugOfDays({ edtf, start, end, precision }: Omit<Period, "reporting">): string {
  const grain = grainOfPrecision(precision);
  if (start !== null && end !== null) return slugOfClosed(start, end);
  if (start !== null) return `${edtf.endsWith("..") ? "since" : "from"}-${cutTo(grain, start)}`;
  if (end !== null) return `${edtf.startsWith("..") ? "until" : "to"}-${cutTo(grain, end)}`;
  return "undated";
}

function slugOfClosed(start: string, end: string): string {
  const quarter = QUARTERS[`${start.slice(5)} ${end.slice(5)}`];
  if (quarter !== undefined && start.slice(0, 4) === end.slice(0, 4))
    return `${start.slice(0, 4)}-${quarter}`;
  const grain = grainOf(start, end);
  const [first, last] = [cutTo(grain, start), cutTo(grain, end)];
  return first === last ? first : `${first}..${last}`;
}
