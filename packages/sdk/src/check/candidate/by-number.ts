/**
 * The indicators that have a figure with a number: which of a source's series a number may be of at all.
 */

import type { Indicator, Quantity } from "@throughline/core/schema";
import { kept } from "../kept.ts";
import type { FigureSource } from "./source.ts";

/** What was asked last: of one number of a text it is asked several times. */
let last: { readings: readonly Quantity[]; source: FigureSource; found: readonly Indicator[] } | null = null;

export function indicatorsWith(readings: readonly Quantity[], source: FigureSource): readonly Indicator[] {
  if (last?.readings === readings && last.source === source) return last.found;
  const found = readIndicatorsWith(readings, source);
  last = { readings, source, found };
  return found;
}

function readIndicatorsWith(readings: readonly Quantity[], source: FigureSource): readonly Indicator[] {
  const index = indexOf(source);
  const lists = readings.map(
    (reading): readonly Indicator[] => index.get(keyOf(reading) ?? "")?.indicators ?? NONE,
  );
  return lists.length === 1 ? (lists[0] ?? NONE) : [...new Set(lists.flat())];
}

const NONE: readonly never[] = [];

/** Whether the source has a number for one figure alone. */
export function isOnce(quantity: Quantity, source: FigureSource): boolean {
  return countOf(quantity, source) === 1;
}

/** How many figures of the source have a number. */
export function countOf(quantity: Quantity, source: FigureSource): number {
  return indexOf(source).get(keyOf(quantity) ?? "")?.figures ?? 0;
}

/** The indicators that have a number, and how many figures. */
interface Having {
  readonly indicators: Indicator[];
  figures: number;
}

/** By a number, or by the two ends of a range. */
type Index = Map<number | string, Having>;

const indexes = new WeakMap<FigureSource, Index>();

function indexOf(source: FigureSource): Index {
  const index = kept(indexes, source, () => readIndex(source));
  return index;
}

function readIndex(source: FigureSource): Index {
  const index: Index = new Map();
  for (const [id, indicator] of Object.entries(source.indicators)) {
    for (const { values } of source.figuresOf(id)) {
      for (const key of new Set(values.map(({ quantity }) => keyOf(quantity))))
        if (key !== null) add(index, key, indicator);
    }
  }
  return index;
}

/** One indicator after the other. */
function add(index: Index, key: number | string, indicator: Indicator): void {
  const having = index.get(key);
  if (having === undefined) {
    index.set(key, { indicators: [indicator], figures: 1 });
    return;
  }
  having.figures++;
  if (having.indicators.at(-1) !== indicator) having.indicators.push(indicator);
}

function keyOf(quantity: Quantity): number | string | null {
  if ("value" in quantity) return quantity.value;
  return "low" in quantity ? `${quantity.low} ${quantity.high}` : null;
}
