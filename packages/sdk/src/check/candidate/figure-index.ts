/**
 * The figures of one indicator, found by number, by place and time, and by kind.
 *
 * A number of a text is laid against those that it may mean and not against the whole record, so that a
 * check costs the same whatever the record holds.
 */

import { daysOf } from "@throughline/core/period";
import type { Quantity } from "@throughline/core/schema";
import { kept, Latest } from "../kept.ts";
import type { FigureSource, SourceFigure } from "./source.ts";

export interface Interval {
  low: number;
  high: number;
}

/** What is counted at one place, by the days that it holds for. */
export interface Scene {
  byTime: ReadonlyMap<string, readonly SourceFigure[]>;
  /** By the last of those days. */
  byEnd: ReadonlyMap<string, readonly SourceFigure[]>;
  /** Those that hold around their date and not for their days alone. */
  levels: readonly Level[];
}

interface OpenScene extends Scene {
  byTime: Map<string, SourceFigure[]>;
  byEnd: Map<string, SourceFigure[]>;
  levels: Level[];
}

export interface Level extends DayRange {
  figure: SourceFigure;
}

/** Days as numbers, counted from anywhere; an open side is infinite. */
export interface DayRange {
  first: number;
  last: number;
}

export type Days = Pick<NonNullable<SourceFigure["period"]>, "start" | "end">;

/** A figure under one of its numbers; `low` and `high` are the same but for a range. */
export interface Numbered extends Interval {
  figure: SourceFigure;
}

const NOWHERE: ReadonlySet<string | null> = new Set();

export class FigureIndex {
  /** By their number, lowest first. */
  readonly #points: Numbered[] = [];
  readonly #ranges: Numbered[] = [];
  readonly #scenes = new Map<string | null, OpenScene>();
  readonly #places = new Map<string, Set<string | null>>();
  readonly #placesOfLevels = new Set<string | null>();
  readonly #figures: readonly SourceFigure[];
  #kin: ReadonlyMap<string, readonly SourceFigure[]> | null = null;
  /** Calendar years in which a figure begins or ends. */
  readonly years = new Set<number>();

  constructor(figures: readonly SourceFigure[]) {
    this.#figures = figures;
    for (const figure of figures) this.#add(figure);
    this.#points.sort((a, b) => a.low - b.low);
  }

  /** Figures with a number from `low` to `high`. */
  numbered({ low, high }: Interval): readonly Numbered[] {
    const first = this.#firstFrom(low);
    let last = first;
    while ((this.#points[last]?.low ?? Number.POSITIVE_INFINITY) <= high) last++;
    return this.#points.slice(first, last);
  }

  /** Figures with a range that has a number in common with the interval. */
  ranging(interval: Interval): readonly Numbered[] {
    return this.#ranges.filter(({ low, high }) => low <= interval.high && high >= interval.low);
  }

  scene(place: string | null): Scene | undefined {
    return this.#scenes.get(place);
  }

  /** The places that have a figure for these very days. */
  placesAt(days: Days | null): ReadonlySet<string | null> {
    return this.#places.get(timeKey(days)) ?? NOWHERE;
  }

  /** The places that have a level, whatever its date. */
  get placesOfLevels(): ReadonlySet<string | null> {
    return this.#placesOfLevels;
  }

  /** The same at any time: place, kinds and the way in which it is held; itself included, in the source's order. */
  kinOf(figure: SourceFigure): readonly SourceFigure[] {
    this.#kin ??= readKin(this.#figures);
    return this.#kin.get(kinKey(figure)) ?? [];
  }

  #add(figure: SourceFigure): void {
    for (const { quantity } of figure.values) {
      const interval = intervalOf(quantity);
      if (interval === null) continue;
      (interval.low === interval.high ? this.#points : this.#ranges).push({ ...interval, figure });
    }
    const { place, period } = figure;
    const scene: OpenScene = this.#scenes.get(place) ?? {
      byTime: new Map(),
      byEnd: new Map(),
      levels: [],
    };
    this.#scenes.set(place, scene);
    put(scene.byTime, timeKey(period), figure);
    if (period?.end != null) put(scene.byEnd, period.end, figure);
    if (figure.measure === "stock") {
      if (period !== null) scene.levels.push({ ...dayRange(period), figure });
      this.#placesOfLevels.add(place);
    }
    const places = this.#places.get(timeKey(period)) ?? new Set();
    this.#places.set(timeKey(period), places.add(place));
    for (const day of [period?.start, period?.end]) if (day != null) this.years.add(Number(day.slice(0, 4)));
  }

  #firstFrom(low: number): number {
    let [first, last] = [0, this.#points.length];
    while (first < last) {
      const middle = (first + last) >> 1;
      if ((this.#points[middle]?.low ?? low) < low) first = middle + 1;
      else last = middle;
    }
    return first;
  }
}

const indexes = new WeakMap<FigureSource, Map<string, FigureIndex>>();

const latest = new Latest(
  (source: FigureSource): Map<string, FigureIndex> =>
    kept(indexes, source, () => new Map<string, FigureIndex>()),
);

/** The index of an indicator's figures; made when it is first asked for. */
export function figureIndex(source: FigureSource, indicator: string): FigureIndex {
  return kept(latest.of(source), indicator, () => new FigureIndex(source.figuresOf(indicator)));
}

export function dayRange({ start, end }: Days): DayRange {
  return {
    first: start === null ? Number.NEGATIVE_INFINITY : dayNumber(start),
    last: end === null ? Number.POSITIVE_INFINITY : dayNumber(end),
  };
}

function dayNumber(day: string): number {
  return daysOf({ start: "0001-01-01", end: day }) ?? 0;
}

/** Two periods have one key where they are the same days. */
export function timeKey(days: Days | null): string {
  return days === null ? "" : `${days.start}/${days.end}`;
}

function readKin(figures: readonly SourceFigure[]): Map<string, SourceFigure[]> {
  const kin = new Map<string, SourceFigure[]>();
  for (const figure of figures) put(kin, kinKey(figure), figure);
  return kin;
}

function kinKey({ place, modality, dimensions }: SourceFigure): string {
  return JSON.stringify([place, modality, dimensions]);
}

/** The number itself for every bound but a range; null for a quantity without one. */
function intervalOf(quantity: Quantity): Interval | null {
  if ("value" in quantity) return { low: quantity.value, high: quantity.value };
  return "low" in quantity ? { low: quantity.low, high: quantity.high } : null;
}

function put(map: Map<string, SourceFigure[]>, key: string, figure: SourceFigure): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [figure]);
  else list.push(figure);
}
