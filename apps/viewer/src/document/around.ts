/** The periods of a series before a document's own, its own, and the one after, with what the record has of each. */
import type { Slot } from "@throughline/core";
import type { Document } from "@throughline/core/schema";
import { coverageOfSeries } from "./coverage.ts";

export interface Around {
  /** "October to December 2023". */
  name: string;
  slot: Slot;
  isOwn: boolean;
}

/** In the order of time; none for a document of no series, or of no one period. */
export function slotsAround({ id, series, period }: Document): Around[] {
  if (series === undefined || period === null) return [];
  const { columns, rows } = coverageOfSeries(series.id);
  const all = rows
    .toReversed()
    .flatMap(({ name, slots }) => slots.map((slot) => ({ name: `${columns[slot.column]} ${name}`, slot })));
  const own = all.findIndex(
    ({ slot }) => slot.document?.id === id || slot.document?.period?.edtf === period.edtf,
  );
  if (own < 0) return [];
  const from = Math.max(0, own - 1);
  return all.slice(from, own + 2).map((one, index) => ({ ...one, isOwn: from + index === own }));
}
