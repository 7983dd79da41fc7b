/**
 * Claims across time: days from left to right in percent of the width, values from the ground up in pixels.
 *
 * A claim stands in the middle of the days that it covers, and they are drawn with it. Nothing is joined but the
 * running tallies of one start, which contain each other; they rise as a stair. Knows nothing of svg.
 */
import { reachOf, toInterval } from "@throughline/core/quantity";
import type { Figure, Quantity } from "@throughline/core/schema";
import { type ScaleTime, scaleLinear, scaleUtc } from "d3-scale";
import { dateLabel } from "./date-label.ts";
import { tickLabel } from "./rows.ts";

/** The height of the plot without its axis. */
export const HEIGHT = 240;
/** How long a fading tail is; it means nothing, so it is the same for every claim. */
export const TAIL = 44;
const TOP = 10;
const MOST_TICKS = 6;
const DAY = 86_400_000;

export interface Timed {
  quantity: Quantity;
  period: Figure["period"];
  measure: Figure["measure"];
  /** Counts less than the widest of its line: drawn lighter. */
  isNarrower: boolean;
  isCurrent: boolean;
  was: Quantity | undefined;
  /** What others say of exactly the same, which cannot hold together with it. */
  conflicts: readonly Quantity[];
  /** Days follow that no figure covers. */
  isBeforeGap: boolean;
}

/** How a claim stands at its height; `extent` is half the band of "about", in pixels. */
export type TimeMark =
  | { mark: "dot" | "tail-up" | "tail-down"; y: number }
  | { mark: "ring"; y: number; extent: number }
  | { mark: "span"; y: number; to: number }
  | { mark: "absence" };

export interface Point {
  claim: Timed;
  x: number;
  /** The days that it covers; equal where it is of one day. */
  from: number;
  to: number;
  drawn: TimeMark;
  old: number | undefined;
  conflicts: TimeMark[];
}

export interface Timeline {
  points: Point[];
  gaps: { from: number; to: number }[];
  /** The stair of each running tally: from a claim to the next one. */
  stairs: { x1: number; x2: number; y1: number; y2: number }[];
  /** Those that are `extra` have no room on a narrow screen. */
  ticks: { x: number; label: string; anchor: "start" | "middle" | "end"; isExtra: boolean }[];
  levels: { y: number; label: string }[];
}

interface Scales {
  x(moment: number): number;
  y(value: number): number;
}

/** Whether the claims have enough of time among them to be drawn across it. */
export function isAcrossTime(claims: readonly Timed[]): boolean {
  return new Set(claims.flatMap((claim) => middleOf(claim) ?? [])).size > 2;
}

/** Claims without a day are left out; the table has them. */
export function drawTimeline(claims: readonly Timed[]): Timeline {
  const timed = claims.filter((claim) => middleOf(claim) !== null);
  const moments = timed.flatMap((claim) => Object.values(daysOf(claim) ?? {}));
  const time = scaleUtc()
    .domain([Math.min(...moments), Math.max(...moments)])
    .range([3, 97]);
  const value = valueScale(timed);
  const scales: Scales = { x: (moment) => round(time(moment)), y: (number) => round(value(number)) };
  const points = timed.flatMap((claim) => pointOf(claim, scales) ?? []);
  return {
    points,
    gaps: gapsIn(points),
    stairs: stairsIn(points),
    ticks: ticksOf(time),
    levels: value
      .ticks(4)
      .filter(Number.isInteger)
      .map((level) => ({ y: round(value(level)), label: tickLabel(level) })),
  };
}

function valueScale(claims: readonly Timed[]) {
  const all = claims.flatMap(({ quantity, conflicts, was }) => [
    quantity,
    ...conflicts,
    ...(was ? [was] : []),
  ]);
  const ends = all.flatMap((quantity) =>
    Object.values(toInterval(quantity) ?? {})
      .filter(Number.isFinite)
      .map(Number),
  );
  const tops = all.flatMap((quantity) =>
    quantity.bound === "at-least" || quantity.bound === "more-than"
      ? quantity.value * (1 + TAIL / HEIGHT)
      : [],
  );
  return scaleLinear()
    .domain([0, Math.max(1, ...ends, ...tops)])
    .range([HEIGHT, TOP])
    .nice(4);
}

function pointOf(claim: Timed, { x, y }: Scales): Point | null {
  const days = daysOf(claim);
  const middle = middleOf(claim);
  if (days === null || middle === null) return null;
  const { was, quantity, conflicts } = claim;
  return {
    claim,
    x: x(middle),
    from: x(days.start),
    to: x(days.end),
    drawn: markOf(quantity, y),
    old: was && "value" in was ? y(was.value) : undefined,
    conflicts: conflicts.map((other) => markOf(other, y)),
  };
}

function markOf(quantity: Quantity, y: Scales["y"]): TimeMark {
  switch (quantity.bound) {
    case "exactly":
      return { mark: "dot", y: y(quantity.value) };
    case "at-least":
    case "more-than":
      return { mark: "tail-up", y: y(quantity.value) };
    case "at-most":
    case "fewer-than":
      return { mark: "tail-down", y: y(quantity.value) };
    case "about":
      return {
        mark: "ring",
        y: y(quantity.value),
        extent: Math.max(1.5, y(quantity.value - reachOf(quantity).half) - y(quantity.value)),
      };
    case "between":
      return { mark: "span", y: y(quantity.high), to: y(quantity.low) };
    case "not-available":
    case "unspecified":
      return { mark: "absence" };
    default:
      return quantity satisfies never;
  }
}

/** A tally stands at the day to which it counts, and covers nothing but it: the days before are in those before. */
function daysOf({ period, measure }: Timed): { start: number; end: number } | null {
  const start = period?.start ?? period?.end;
  const end = period?.end ?? (measure === "cumulative" ? null : period?.start);
  if (!start || !end) return null;
  const until = Date.parse(end) + (period?.kind === "as-of" && start === end ? 0 : DAY);
  return { start: measure === "cumulative" ? until : Date.parse(start), end: until };
}

function middleOf(claim: Timed): number | null {
  const days = daysOf(claim);
  return days && (days.start + days.end) / 2;
}

/** From the last day of a claim before a gap to the first day of whatever comes next. */
function gapsIn(points: readonly Point[]): Timeline["gaps"] {
  return points
    .filter(({ claim }) => claim.isBeforeGap)
    .flatMap(({ to }) => {
      const next = Math.min(...points.filter(({ from }) => from > to).map(({ from }) => from));
      return Number.isFinite(next) ? [{ from: to, to: next }] : [];
    });
}

/** Each tally to the next that counts the same from the same day. */
function stairsIn(points: readonly Point[]): Timeline["stairs"] {
  const runs = new Map<string, { x: number; y: number }[]>();
  for (const { claim, x, drawn } of points) {
    if (claim.measure !== "cumulative" || !("y" in drawn)) continue;
    const key = `${claim.period?.start} ${claim.isNarrower}`;
    runs.set(key, [...(runs.get(key) ?? []), { x, y: drawn.y }]);
  }
  return [...runs.values()].flatMap((run) =>
    run
      .toSorted((a, b) => a.x - b.x || b.y - a.y)
      .flatMap((at, index, all) => {
        const next = all[index + 1];
        return next ? [{ x1: at.x, x2: next.x, y1: at.y, y2: next.y }] : [];
      }),
  );
}

/** At most six, of which a narrow screen shows every second. */
function ticksOf(time: ScaleTime<number, number>): Timeline["ticks"] {
  const [first = 0, last = 0] = time.domain().map(Number);
  const dates = time.ticks(MOST_TICKS);
  const step = Math.ceil(dates.length / MOST_TICKS);
  return dates
    .filter((_, index) => index % step === 0)
    .map((date, index) => {
      const x = round(time(date));
      const anchor = x > 95 ? "end" : x < 5 ? "start" : "middle";
      return { x, label: dateLabel(date, last - first), anchor, isExtra: index % 2 === 1 };
    });
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
