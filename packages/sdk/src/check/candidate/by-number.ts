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

function readIndicatorsWith(readings: readonly Quantity[], source: FigureSource): Indicator[] {
  const found = new Set<string>();
  for (const number of new Set(readings.map(keyOf)))
    for (const id of number === null ? [] : (indexOf(source).get(number) ?? [])) found.add(id);
  return [...found].flatMap((id) => source.indicators[id] ?? []);
}

/** Whether the source has a number for one figure alone. */
export function isOnce(quantity: Quantity, source: FigureSource): boolean {
  const found = indexOf(source).get(keyOf(quantity) ?? "");
  return found?.isOnce === true;
}

/** The indicators that have a number, and whether one figure alone has it. */
interface Having extends Set<string> {
  isOnce?: boolean;
}

const indexes = new WeakMap<FigureSource, Map<string, Having>>();

function indexOf(source: FigureSource): Map<string, Having> {
  const index = kept(indexes, source, () => readIndex(source));
  return index;
}

function readIndex(source: FigureSource): Map<string, Having> {
  const index = new Map<string, Having>();
  for (const id of Object.keys(source.indicators)) {
    for (const { values } of source.figuresOf(id)) {
      for (const key of new Set(values.flatMap(({ quantity }) => keyOf(quantity) ?? []))) {
        const having: Having = index.get(key) ?? new Set<string>();
        having.isOnce = !index.has(key);
        having.add(id);
        index.set(key, having);
      }
    }
  }
  return index;
}

function keyOf(quantity: Quantity): string | null {
  if ("value" in quantity) return String(quantity.value);
  return "low" in quantity ? `${quantity.low} ${quantity.high}` : null;
}
