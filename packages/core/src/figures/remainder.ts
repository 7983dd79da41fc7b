/** What is left of a span of days when its beginning or its end is taken away. */
import { dayOf, daysInMonth, isoDay, shiftMonth } from "../period/calendar.ts";
import type { Period } from "../schema/period.ts";

interface Days {
  start: string;
  end: string;
}

/** Null where the part is not the beginning or the end of the whole, or is all of it. */
export function remainder(whole: Period, part: Period): Days | null {
  const { start, end } = whole;
  if (start === null || end === null || part.start === null || part.end === null) return null;
  if (part.start === start && part.end < end) return { start: dayAfter(part.end), end };
  if (part.end === end && part.start > start) return { start, end: dayBefore(part.start) };
  return null;
}

function dayAfter(iso: string): string {
  const { year, month, day } = dayOf(iso);
  if (day < daysInMonth(year, month)) return isoDay({ year, month, day: day + 1 });
  return isoDay({ ...shiftMonth(year, month, 1), day: 1 });
}

function dayBefore(iso: string): string {
  const { year, month, day } = dayOf(iso);
  if (day > 1) return isoDay({ year, month, day: day - 1 });
  const last = shiftMonth(year, month, -1);
  return isoDay({ ...last, day: daysInMonth(last.year, last.month) });
}
