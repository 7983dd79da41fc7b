/**
 * Figures in the order of time: by their last day, the shorter period first, those without a time last.
 *
 * "As of 2025" is some day of that year, and its last day is as unlikely as any: it stands at the middle of what
 * it may be, so that it follows January's count and precedes December's.
 */
import { dayNumber } from "../period/calendar.ts";
import type { Figure } from "../schema/record.ts";

interface Placed {
  figure: Figure;
  /** In days. */
  at: number;
  length: number;
}

/** Ties are broken by id, so the order is total. */
export function inTimeOrder(figures: readonly Figure[]): Figure[] {
  return figures
    .map(place)
    .sort((a, b) => compare(a.at, b.at) || compare(a.length, b.length) || compare(a.figure.id, b.figure.id))
    .map(({ figure }) => figure);
}

function place(figure: Figure): Placed {
  const { period } = figure;
  if (period === null) return { figure, at: Number.POSITIVE_INFINITY, length: 0 };
  const { start, end } = period;
  const length = start === null || end === null ? UNKNOWN : dayNumber(end) - dayNumber(start);
  // Open to the future: after all that has an end, before what has no time.
  if (end === null)
    return { figure, at: Number.MAX_VALUE, length: start === null ? UNKNOWN : -dayNumber(start) };
  const isSomeDay = period.kind === "as-of" && length !== UNKNOWN;
  return { figure, at: dayNumber(end) - (isSomeDay ? length / 2 : 0), length };
}

/** Longer than any that is known. */
const UNKNOWN = Number.MAX_VALUE;

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
