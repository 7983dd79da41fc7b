/**
 * Which figures a number of a text is laid against: all that can give an alignment, and few others.
 *
 * A figure counts where its number is the text's, or rounds to it at a time that the text can mean; or,
 * whatever its number, where its place and time are the text's very own, for only such a number is held
 * against a text. What is left out here would be found out of reach by a rule behind it.
 */
import type { Quantity } from "@throughline/core/schema";
import type { IndicatorMatch } from "../candidate/candidate.ts";
import {
  type DayRange,
  dayRange,
  type FigureIndex,
  figureIndex,
  type Scene,
  timeKey,
} from "../candidate/figure-index.ts";
import type { SourceFigure } from "../candidate/source.ts";
import type { PeriodMention } from "../mention/period-mention.ts";
import type { Ground } from "./align.ts";
import { mayBeHeld } from "./caution.ts";
import { type Clock, type Days, REPORTING, resolve } from "./period.ts";
import { allowedBy, windowOf } from "./precision.ts";
import { STOCK_ALARM_DAYS } from "./weights.ts";

/** A time that the text may mean. */
export interface SaidTime {
  mention: PeriodMention;
  /** Null where it takes the year of a figure to know them. */
  days: Days | null;
}

/** The times that the text may mean for the figure, as far as a figure of the record has no say in it. */
export function timesSaid({ context: { period }, clock }: Ground): SaidTime[] {
  const mentions: PeriodMention[] = period === null ? [] : [period.value, ...(period.value.parts ?? [])];
  const isOwn = period !== null && (period.near === "own" || period.near === "sentence");
  if (!isOwn && clock.reporting !== null) mentions.push(REPORTING);
  return mentions.map((mention) => ({ mention, days: resolve(mention, null, clock) }));
}

export function figuresInReach(
  match: IndicatorMatch,
  times: readonly SaidTime[],
  ground: Ground,
): ReadonlySet<SourceFigure> {
  const index = figureIndex(ground.source, match.indicator.id);
  const found = new Set<SourceFigure>();
  for (const said of ground.context.readings) addNumbered(found, index, { said, times, clock: ground.clock });
  if (!mayBeHeld(match, false, ground)) return found;
  for (const place of placesSaid(match, ground)) {
    const scene = index.scene(place);
    if (scene !== undefined) addScene(found, scene, { index, times, clock: ground.clock });
  }
  return found;
}

function addNumbered(
  found: Set<SourceFigure>,
  index: FigureIndex,
  { said, times, clock }: { said: Quantity; times: readonly SaidTime[]; clock: Clock },
): void {
  const number = "value" in said ? said.value : null;
  for (const { low, figure } of index.numbered(windowOf(said)))
    if (low === number || number === null || mayShareDays(figure, times, clock)) found.add(figure);
  for (const { figure } of index.ranging(allowedBy(said))) found.add(figure);
}

/** A number at a lower precision is a count's only in its days. */
function mayShareDays({ measure, period }: SourceFigure, times: readonly SaidTime[], clock: Clock): boolean {
  if (measure === "stock" || period === null) return true;
  return times.some(({ mention, days }) =>
    days !== null
      ? meets(days, period)
      : mention.start === null ||
        yearsOf(period, clock).some((year) => meets(resolve(mention, year, clock), period)),
  );
}

/** The years in which a date without one may be read for a figure. */
function yearsOf({ start, end }: Days, { published }: Clock): number[] {
  const years = [end, start].flatMap((day) => (day === null ? [] : yearOf(day)));
  return published === null ? years : [...years, yearOf(published), yearOf(published) - 1];
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

function meets(a: Days | null, b: Days): boolean {
  if (a === null) return false;
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function isBefore(end: string | null, start: string | null): boolean {
  return end !== null && start !== null && end < start;
}

/** The place that the text names; where it names none, the one that the subject or a people means. And no place. */
function placesSaid(
  { indicator }: IndicatorMatch,
  { context: { place, people } }: Ground,
): Set<string | null> {
  const said = place === null ? indicator.scope : place.value.place;
  return new Set([null, said ?? null, people?.value ?? null]);
}

interface SceneGround {
  index: FigureIndex;
  times: readonly SaidTime[];
  clock: Clock;
}

/** The counts of the very days, and the levels near enough to their date. */
function addScene(found: Set<SourceFigure>, scene: Scene, { index, times, clock }: SceneGround): void {
  for (const { mention, days } of times) {
    const all = days === null ? [...index.years].map((year) => resolve(mention, year, clock)) : [days];
    for (const each of all) {
      if (each === null) continue;
      for (const figure of scene.byTime.get(timeKey(each)) ?? []) found.add(figure);
      addLevels(found, scene, dayRange(each));
    }
  }
  const { published } = clock;
  if (published !== null) addLevels(found, scene, dayRange({ start: published, end: published }));
}

function addLevels(found: Set<SourceFigure>, { levels }: Scene, { first, last }: DayRange): void {
  for (const level of levels) {
    const away = Math.max(level.first - last, first - level.last) - 1;
    if (away <= STOCK_ALARM_DAYS) found.add(level.figure);
  }
}
