/**
 * The year that a text was last about, for a date without one: "In 2020 there were 405; in November, 12".
 *
 * Looked for before the number in its sentence, then in the sentences before it, then in the headings.
 */
import { framed, type Standpoint, sentencesBefore } from "./near.ts";
import { shareYear } from "./other-end.ts";
import type { PeriodMention } from "./period-mention.ts";
import { type Point, withYear } from "./point.ts";

export function readYear(at: Standpoint): number | null {
  const { sentence, figure } = at;
  const own = yearIn(sentence.periods.filter(({ to }) => to <= figure.from));
  if (own !== null) return own;
  for (const before of sentencesBefore(at)) {
    const year = yearIn(before.periods);
    if (year !== null) return year;
  }
  const title = framed(at, "paragraph", ({ periods }) =>
    periods.filter((period) => yearIn([period]) !== null),
  );
  return title === null ? null : yearIn([title]);
}

/** The period in a year; null where it has one of its own, or is no date. */
export function inYear(period: PeriodMention, year: number): PeriodMention | null {
  const { start, end } = period;
  if (start === null || start.year !== null) return null;
  if (end === null || end === "open") return { ...period, start: withYear(start, year) };
  if (end.year !== null) return null;
  const [first, last] = shareYear(start, withYear(end, year));
  return { ...period, start: first, end: last };
}

function yearIn(periods: readonly PeriodMention[]): number | null {
  const dated = periods.findLast(({ start, end }) => yearOf(start) !== null || yearOf(end) !== null);
  return dated === undefined ? null : (yearOf(dated.end) ?? yearOf(dated.start));
}

/** A fiscal year begins in the one before, so that it says nothing of a month. */
function yearOf(point: Point | "open" | null): number | null {
  if (point === null || point === "open" || ("fiscal" in point && point.fiscal)) return null;
  return point.year;
}
