/**
 * The figures that a source has for the places and times that a text names around a number, whatever their own
 * number: what the text's number may be held against.
 */
import {
  type DayRange,
  dayRange,
  type FigureIndex,
  figureIndex,
  type Scene,
  timeKey,
} from "../candidate/figure-index.ts";
import type { FigureSource, SourceFigure } from "../candidate/source.ts";
import type { PeriodMention } from "../mention/period-mention.ts";
import type { Ground } from "./align.ts";
import { NEARBY, saidAround } from "./meant/around.ts";
import { type Days, REPORTING, resolve } from "./period.ts";
import type { Told } from "./told.ts";
import { STOCK_ALARM_DAYS } from "./weights.ts";

interface When {
  key: string;
  end: string | null;
  range: DayRange;
}

/** All places and times that a number may be of; read when they are first asked for. */
export type Scenery = () => { places: ReadonlySet<string | null>; times: readonly When[] };

/** The same for every indicator. */
export function readScenery(ground: Ground, told: Told): Scenery {
  let known: ReturnType<Scenery> | null = null;
  return () => {
    known ??= read(ground, told);
    return known;
  };
}

function read(ground: Ground, told: Told): ReturnType<Scenery> {
  const { context, clock } = ground;
  const scenes = told.around(context);
  const places = new Set<string | null>([null]);
  for (const { value, ring } of saidAround(context).places) if (ring <= NEARBY) places.add(value.place);
  for (const { place } of scenes) places.add(place);
  if (context.people !== null) places.add(context.people.value);
  const days = [...daysSaid(ground), ...scenes.flatMap(({ period }) => period ?? [])];
  if (clock.published !== null) days.push({ start: clock.published, end: clock.published });
  const times = new Map<string, When>();
  for (const each of days) {
    const key = timeKey(each);
    if (!times.has(key)) times.set(key, { key, end: each.end, range: dayRange(each) });
  }
  return { places, times: [...times.values()] };
}

/** A time without its year is tried in the years of the text's own times, and of its publication. */
function daysSaid({ context, clock }: Ground): Days[] {
  const { period } = context;
  const mentions = saidAround(context).periods.flatMap(({ value, ring }) => (ring <= NEARBY ? value : []));
  if (period !== null) mentions.push(period.value, ...(period.value.parts ?? []));
  mentions.push(REPORTING);
  const years = yearsSaid(mentions, context.year, clock.published);
  return mentions.flatMap((mention) => {
    const days = resolve(mention, null, clock);
    if (days !== null || mention.start === null) return days ?? [];
    return years.flatMap((year) => resolve(mention, year, clock) ?? []);
  });
}

function yearsSaid(
  mentions: readonly PeriodMention[],
  told: number | null,
  published: string | null,
): number[] {
  const years = new Set<number>();
  if (told !== null) years.add(told);
  if (published !== null) years.add(Number(published.slice(0, 4))).add(Number(published.slice(0, 4)) - 1);
  for (const { start } of mentions) if (start?.year != null) years.add(start.year);
  return [...years];
}

/** Adds to `found` what the source has of an indicator for those places and times. */
export function addSlots(
  found: Set<SourceFigure>,
  id: string,
  { scenery, source }: { scenery: Scenery; source: FigureSource },
): void {
  const { places, times } = scenery();
  const index: FigureIndex = figureIndex(source, id);
  const scope = source.indicators[id]?.scope;
  for (const place of scope === undefined || places.has(scope) ? places : [...places, scope]) {
    const scene = index.scene(place);
    if (scene !== undefined) addScene(found, scene, times);
  }
}

/** The counts of those very days, or up to their end; and the levels near them. */
function addScene(found: Set<SourceFigure>, scene: Scene, times: readonly When[]): void {
  for (const { key, end } of times) {
    for (const figure of scene.byTime.get(key) ?? NONE) found.add(figure);
    if (end !== null) for (const figure of scene.byEnd.get(end) ?? NONE) found.add(figure);
  }
  for (const level of scene.levels)
    if (times.some(({ range }) => isNear(level, range))) found.add(level.figure);
}

function isNear(level: DayRange, { first, last }: DayRange): boolean {
  return Math.max(level.first - last, first - level.last) - 1 <= STOCK_ALARM_DAYS;
}

const NONE: readonly never[] = [];
