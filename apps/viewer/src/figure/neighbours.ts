/**
 * Other figures on the same question as one figure: the same thing counted, at the same place or one
 * around it, in days that overlap. They are set side by side; whether they may be compared is for their
 * definitions to say, and nothing is ever added.
 */
import type { Figure } from "@throughline/core/schema";
import { record } from "../record/record.ts";
import { type Line, lineKey, linesOf } from "../series/lines.ts";

/** So many fit on a page; the indicator's page has all of them. */
const MOST = 8;

/** A figure with what it is asked for by every other of its indicator. */
interface Candidate {
  figure: Figure;
  line: string;
  days: Days;
}

/** Those of one indicator that have days, by their first one. */
interface Candidates {
  list: readonly Candidate[];
  /** The longest period of them: nothing that begins so much earlier can reach a day. */
  longest: number;
}

/** The closest in time first, without the figures of its own line, which stand in its series. */
export function neighboursOf(figure: Figure): Figure[] {
  const own = daysOf(figure.period);
  if (own === null) return [];
  const line = lineKey(figure);
  return around(candidatesOf(figure.indicator), own)
    .filter((other) => other.line !== line && placesMeet(figure.place, other.figure.place))
    .map((other) => ({ other: other.figure, share: sharedDays(own, other.days) }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share || (a.other.id < b.other.id ? -1 : 1))
    .slice(0, MOST)
    .map(({ other }) => other);
}

const known = new Map<string, Candidates>();

function candidatesOf(indicator: string): Candidates {
  const candidates = known.get(indicator) ?? toCandidates(linesOf(indicator));
  known.set(indicator, candidates);
  return candidates;
}

function toCandidates(lines: readonly Line[]): Candidates {
  const list = lines
    .flatMap(({ key, figures }) =>
      figures.map((figure) => ({ figure, line: key, days: daysOf(figure.period) })),
    )
    .flatMap(({ days, ...one }): Candidate[] => (days === null ? [] : [{ ...one, days }]))
    .toSorted((a, b) => a.days.start - b.days.start);
  return { list, longest: list.reduce((most, { days }) => Math.max(most, days.end - days.start), 0) };
}

/** Those that may share a day. */
function around({ list, longest }: Candidates, { start, end }: Days): readonly Candidate[] {
  return list.slice(firstFrom(list, start - longest), firstFrom(list, end + 1));
}

/** Where those begin that start at a moment or after it. */
function firstFrom(list: readonly Candidate[], moment: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.days.start ?? 0) < moment) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Days {
  start: number;
  end: number;
}

const DAY = 86_400_000;

/** Days in both over days in either, 0 to 1. */
function sharedDays(one: Days, two: Days): number {
  const both = Math.min(one.end, two.end) - Math.max(one.start, two.start) + DAY;
  const either = Math.max(one.end, two.end) - Math.min(one.start, two.start) + DAY;
  return Math.max(0, both) / either;
}

/** An open end counts as its own date. */
function daysOf(period: Figure["period"]): Days | null {
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
