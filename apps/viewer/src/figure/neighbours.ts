/**
 * Other figures on the same question as one figure: the same thing counted, at the same place or one
 * around it, in days that overlap. They are set side by side; whether they may be compared is for their
 * definitions to say, and nothing is ever added.
 */
import type { Figure } from "@throughline/core/schema";
import { record } from "../record/record.ts";
import { lineKey } from "../series/lines.ts";

/** So many fit on a page; the indicator's page has all of them. */
const MOST = 8;

/** The closest in time first, without the figures of its own line, which stand in its series. */
export function neighboursOf(figure: Figure): Figure[] {
  return record
    .figures({ indicator: figure.indicator })
    .filter((other) => lineKey(other) !== lineKey(figure) && placesMeet(figure.place, other.place))
    .map((other) => ({ other, share: sharedDays(figure, other) }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share || (a.other.id < b.other.id ? -1 : 1))
    .slice(0, MOST)
    .map(({ other }) => other);
}

const DAY = 86_400_000;

/** Days in both periods over days in either, 0 to 1; an open end counts as its own date. */
function sharedDays({ period: a }: Figure, { period: b }: Figure): number {
  const [one, two] = [daysOf(a), daysOf(b)];
  if (one === null || two === null) return 0;
  const both = Math.min(one.end, two.end) - Math.max(one.start, two.start) + DAY;
  const either = Math.max(one.end, two.end) - Math.min(one.start, two.start) + DAY;
  return Math.max(0, both) / either;
}

function daysOf(period: Figure["period"]): { start: number; end: number } | null {
  const start = period?.start ?? period?.end;
  const end = period?.end ?? period?.start;
  return start && end ? { start: Date.parse(start), end: Date.parse(end) } : null;
}

function placesMeet(own: string | null, other: string | null): boolean {
  return own === other || (own !== null && other !== null && isInside(own, other));
}

/** Whether `inner` is a part of `outer`, at any depth. */
function isInside(inner: string, outer: string, seen = new Set<string>()): boolean {
  if (seen.has(outer)) return false;
  seen.add(outer);
  const part = record.entity(inner);
  const whole = record.entity(outer);
  if (part?.type === "place" && part.within.includes(outer)) return true;
  return whole?.type === "place" && whole.parts.some((id) => id === inner || isInside(inner, id, seen));
}
