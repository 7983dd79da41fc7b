/**
 * How the time that a text names lies to the time of a figure.
 *
 * A time without a year is tried in the years of the figure. A level (a stock) holds around its date,
 * a count (a flow) for its days and no others.
 */

import { comparePeriods, daysOf, type ResolvedPeriod } from "@throughline/core/period";
import type { Period } from "@throughline/core/schema";
import type { SourceFigure } from "../candidate/source.ts";
import { kept } from "../kept.ts";
import { daysOfPart } from "../mention/part.ts";
import type { PeriodMention } from "../mention/period-mention.ts";
import { daysOfPoint, monthOf } from "../mention/point.ts";
import {
  AROUND_CLOSENESS,
  LONGEST_LOOSE,
  LOOSE_DAYS,
  NEARLY_SAME_DAYS,
  type PeriodRelation,
  STOCK_REACH_DAYS,
  TOTAL_DAYS,
} from "./weights.ts";

/** What a text's words for a time lean on. */
export interface Clock {
  /** The day of publication, `YYYY-MM-DD`, where it is known. */
  published: string | null;
  /** The quarter that the text reports on, where it names one. */
  reporting: ResolvedPeriod | null;
  /** The time that the text speaks of, where it is one: what a level without a date is read at, for want of a day. */
  around: Days | null;
}

export interface PeriodReading {
  relation: PeriodRelation;
  said: ResolvedPeriod | null;
  /** From 1, the very date of a level, to 0, the furthest at which it still speaks; 0 where it is no level. */
  closeness: number;
}

/** The words "the quarter", wherever they stand. */
export const REPORTING: PeriodMention = {
  from: 0,
  to: 0,
  start: null,
  end: null,
  asOf: false,
  relative: "reporting",
};

/** `openEnded` is whether the text claims a lower limit, which stays true of a longer time. */
export function relatePeriod(
  mention: PeriodMention | null,
  figure: SourceFigure,
  { clock, openEnded }: { clock: Clock; openEnded: boolean },
): PeriodReading {
  const recorded = figure.period;
  const said =
    mention === null
      ? null
      : recorded === null
        ? resolve(mention, null, clock)
        : inYearsOf(mention, recorded, clock);
  if (recorded === null || (mention !== null && said === null)) {
    const isQuarter = recorded !== null && mention?.relative === "reporting" && isQuarterLong(recorded);
    return { relation: isQuarter ? "quarter" : "unstated", said, closeness: 0 };
  }
  if (figure.measure === "stock") return relateLevelAt(said, recorded, clock);
  if (mention === null || said === null) return { relation: "unstated", said, closeness: 0 };
  return { relation: relateFlow(said, { figure, recorded, openEnded, mention }), said, closeness: 0 };
}

/** A quarter has 90 to 92 days. */
export function isQuarterLong(period: Days): boolean {
  const days = daysOf(period);
  return days !== null && days >= 90 && days <= 92;
}

/** The days that a text's words mean; null where they need a year or a date that is not known. */
export function resolve(mention: PeriodMention, year: number | null, clock: Clock): ResolvedPeriod | null {
  if (mention.relative !== null) return resolveRelative(mention.relative, clock);
  if (mention.ofYear !== undefined && clock.published !== null && year === null) {
    const now = Number(clock.published.slice(0, 4));
    return resolve(mention, mention.ofYear === "last" ? now - 1 : now, clock);
  }
  if (mention.start === null || (mention.start.year === null && year === null)) return null;
  const known = kept(resolved, mention, () => new Map<number | null, ResolvedPeriod | null>());
  const before = known.get(year);
  if (before !== undefined) return before;
  const days = resolvePoints(mention, year);
  known.set(year, days);
  return days;
}

/** What leans on nothing but the year is found once for all figures. */
const resolved = new WeakMap<PeriodMention, Map<number | null, ResolvedPeriod | null>>();

function resolvePoints({ start, end, part }: PeriodMention, year: number | null): ResolvedPeriod | null {
  if (start === null) return null;
  if (end === null || end === "open") {
    const days = daysOfPoint(start, year);
    if (days !== null && end === "open") return { ...days, edtf: `${days.start}/..`, end: null };
    return (days !== null && part !== undefined ? daysOfPart(days, part) : null) ?? days;
  }
  const [a, b] = [monthOf(start), monthOf(end)];
  const turns = year !== null && a !== null && b !== null && a > b;
  const first = daysOfPoint(start, turns && year !== null ? year - 1 : year);
  const last = daysOfPoint(end, year);
  if (first === null || last === null || first.start === null || last.end === null || first.start > last.end)
    return null;
  return {
    edtf: `${first.start}/${last.end}`,
    start: first.start,
    end: last.end,
    precision: last.precision,
    approximate: false,
  };
}

function resolveRelative(
  relative: PeriodMention["relative"],
  { published, reporting }: Clock,
): ResolvedPeriod | null {
  if (relative === "reporting") return reporting;
  if (published === null) return null;
  const [year, month] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
  if (relative === "this-year") return daysOfPoint({ unit: "year", year, fiscal: false }, null);
  if (relative === "last-year") return daysOfPoint({ unit: "year", year: year - 1, fiscal: false }, null);
  if (relative === "this-month") return daysOfPoint({ unit: "month", year, month }, null);
  if (relative !== "last-month") return null;
  return daysOfPoint(
    month === 1 ? { unit: "month", year: year - 1, month: 12 } : { unit: "month", year, month: month - 1 },
    null,
  );
}

/** Tries the years of the figure and keeps the one that comes nearest; with a date of publication, only its past year. */
function inYearsOf(mention: PeriodMention, recorded: Period, clock: Clock): ResolvedPeriod | null {
  const stated = resolve(mention, null, clock);
  if (stated !== null || mention.start === null) return stated;
  let best: ResolvedPeriod | null = null;
  for (const edge of [recorded.end, recorded.start]) {
    const said = edge === null ? null : resolve(mention, Number(edge.slice(0, 4)), clock);
    if (said === null || !isRecent(lastOf(said, mention), clock)) continue;
    if (best === null || comparePeriods(said, recorded) === "equal") best = said;
  }
  return (
    best ?? inYearTold(mention, recorded) ?? (clock.published === null ? null : mostRecent(mention, clock))
  );
}

/** "Let me slow down on 2017. ... In August it was": in the year told last, where that fits. */
function inYearTold(mention: PeriodMention, recorded: Period): ResolvedPeriod | null {
  const { start, yearTold, fiscalTold } = mention;
  const said = yearTold === undefined ? null : resolvePoints(mention, yearTold);
  if (said !== null && isShared(said, recorded)) return said;
  if (fiscalTold === undefined || start?.unit !== "quarter") return null;
  const fiscal = resolvePoints({ ...mention, start: { ...start, fiscal: true } }, fiscalTold);
  return fiscal !== null && isShared(fiscal, recorded) ? fiscal : null;
}

function isShared(said: ResolvedPeriod, recorded: Period): boolean {
  const relation = comparePeriods(said, recorded);
  return relation !== "apart" && relation !== "abuts";
}

/** Of a time whose beginning has its year, only the end can be any year's: "from August 2021 through March". */
function lastOf(said: ResolvedPeriod, { start }: PeriodMention): Days {
  return start?.year == null ? said : { start: said.end, end: said.end };
}

/** Within the year before publication: what "in October" means in a text of February. */
function isRecent({ start }: Days, { published }: Clock): boolean {
  if (published === null || start === null) return true;
  const age = daysOf({ start, end: published }) ?? 0;
  return start <= published && age <= 366;
}

/** The last such time before publication: what "from April to June" means in a text of August. */
export function mostRecent(mention: PeriodMention, clock: Clock): ResolvedPeriod | null {
  const year = Number((clock.published ?? "").slice(0, 4));
  const said = resolve(mention, year, clock);
  return said !== null && isRecent(lastOf(said, mention), clock) ? said : resolve(mention, year - 1, clock);
}

export type Days = Pick<ResolvedPeriod, "start" | "end">;

/** A text that names no time means the day of its publication, for a level; for a count it may mean any time. */
function today({ published }: Clock): Days | null {
  return published === null ? null : { start: published, end: published };
}

/** A level without a date is of the day of publication, else of the time that the text speaks of. */
function relateLevelAt(said: ResolvedPeriod | null, recorded: Days, clock: Clock): PeriodReading {
  const day = said ?? today(clock);
  if (day !== null || clock.around === null) return relateLevel(day, recorded, said);
  const reading = relateLevel(clock.around, recorded, said);
  return { ...reading, closeness: Math.min(reading.closeness, AROUND_CLOSENESS) };
}

/** A level holds around its date. `said` is what the text names, which may be less than what it means. */
function relateLevel(meant: Days | null, recorded: Days, said: ResolvedPeriod | null): PeriodReading {
  if (meant === null) return { relation: "unstated", said, closeness: 0 };
  const away = distance(meant, recorded);
  const closeness = Math.max(0, 1 - away / STOCK_REACH_DAYS);
  if (said !== null && away === 0 && comparePeriods(said, recorded) !== "abuts")
    return { relation: "equal", said, closeness };
  return { relation: away <= STOCK_REACH_DAYS ? "near" : "apart", said, closeness };
}

/** Days between two periods; 0 where they meet. */
function distance(a: Days, b: Days): number {
  const relation = comparePeriods(a, b);
  if (relation !== "apart") return 0;
  const gap =
    a.end !== null && b.start !== null && a.end < b.start
      ? { start: a.end, end: b.start }
      : { start: b.end, end: a.start };
  return (daysOf(gap) ?? 1) - 1;
}

interface FlowGround {
  figure: SourceFigure;
  recorded: Period;
  openEnded: boolean;
  mention: PeriodMention;
}

function relateFlow(
  said: ResolvedPeriod,
  { figure, recorded, openEnded, mention }: FlowGround,
): PeriodRelation {
  const relation = comparePeriods(said, recorded);
  if (relation === "equal") return "equal";
  if (isImprecise(said, mention)) return relateLoosely(said, { relation, recorded, mention });
  if (relation === "apart" || relation === "abuts") return "apart";
  if (mention.end === "open") return said.start === recorded.start ? "running" : nearStart(said, recorded);
  if (shareOf(said, recorded) >= NEARLY_SAME_DAYS) return "near";
  if (isTotalBy(said, recorded, mention)) return "near";
  if (isReachedBy(said, recorded, mention) || isOneDate(said, recorded, relation)) return "near";
  if (relation === "contains" && (isOneDay(recorded) || (openEnded && figure.modality === "actual")))
    return "coarser";
  return "overlapping";
}

/** Nobody says on which day "late 2019" or a summer begins. */
function isImprecise({ precision }: ResolvedPeriod, { part, end, isEnd }: PeriodMention): boolean {
  return end === null && isEnd !== true && (part !== undefined || precision === "season");
}

/** What such a time has days in common with is meant by it, unless it is much longer; only what lies well outside is not. */
function relateLoosely(
  said: ResolvedPeriod,
  { relation, recorded, mention }: { relation: string; recorded: Period; mention: PeriodMention },
): PeriodRelation {
  const isLonger = (daysOf(recorded) ?? Number.POSITIVE_INFINITY) > LONGEST_LOOSE * (daysOf(said) ?? 0);
  if (relation === "apart" && !isLonger && mention.start?.unit !== "month")
    return distance(said, recorded) > LOOSE_DAYS ? "apart" : "unstated";
  return isLonger || relation === "apart" ? "unstated" : "near";
}

/** "since October" for a tally since 17 October. */
function nearStart(said: ResolvedPeriod, recorded: Period): PeriodRelation {
  if (said.start === null || recorded.start === null) return "overlapping";
  const days =
    said.start < recorded.start
      ? { start: said.start, end: recorded.start }
      : { start: recorded.start, end: said.start };
  return (daysOf(days) ?? Number.POSITIVE_INFINITY) <= 31 ? "running" : "overlapping";
}

/** "by Nov. 14" for a tally that ends on that day. */
function isReachedBy(said: ResolvedPeriod, recorded: Period, { end, asOf, isEnd }: PeriodMention): boolean {
  if (isEnd === true && recorded.end !== null && said.start !== null && said.end !== null)
    return said.start <= recorded.end && recorded.end <= said.end;
  return end === null && (asOf || said.precision === "day") && said.end === recorded.end;
}

/** So many days at most has a time that tells the end of a total: a quarter. */
const LONGEST_END = 92;

/** "In October 2007 it all came to $100 billion": a total of years is told with the time that it ends in. */
function isTotalBy(said: ResolvedPeriod, recorded: Period, { end }: PeriodMention): boolean {
  if (end !== null || said.start === null || said.end === null || recorded.end === null) return false;
  const isTotal = (daysOf(recorded) ?? Number.POSITIVE_INFINITY) >= TOTAL_DAYS;
  const isShort = (daysOf(said) ?? LONGEST_END + 1) <= LONGEST_END;
  return isTotal && isShort && said.start <= recorded.end && recorded.end <= said.end;
}

/** A day inside the month that the record has for one event. */
function isOneDate(said: ResolvedPeriod, recorded: Period, relation: string): boolean {
  return (
    relation === "inside" &&
    said.precision === "day" &&
    recorded.precision === "month" &&
    (daysOf(recorded) ?? 99) <= 31
  );
}

function isOneDay(period: Days): boolean {
  return daysOf(period) === 1;
}

/** The days in common, as a share of all the days of both. */
function shareOf(a: Days, b: Days): number {
  const common = daysOf({ start: later(a.start, b.start), end: earlier(a.end, b.end) });
  const all = daysOf({ start: earlier(a.start, b.start), end: later(a.end, b.end) });
  return common === null || all === null || common <= 0 ? 0 : common / all;
}

function later(a: string | null, b: string | null): string | null {
  return a === null || b === null ? null : a > b ? a : b;
}

function earlier(a: string | null, b: string | null): string | null {
  return a === null || b === null ? null : a < b ? a : b;
}
