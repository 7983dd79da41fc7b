/**
 * The two ends of a retelling in one shape, so that a statement can be compared with a statement of
 * another kind, or with our arithmetic. What an end does not have is null or empty.
 */

import type { Quantity } from "../../schema/quantity.ts";
import type { Drift, EventStatement, Party } from "../../schema/record.ts";
import type { Computed, Said } from "../ground.ts";

export interface Told {
  id: string;
  /** Null for our own arithmetic, which no document says. */
  document: string | null;
  quantity: Quantity | null;
  quotation: string | null;
  indicator: string | null;
  dimensions: Readonly<Record<string, string>>;
  modality: EventStatement["modality"];
  period: EventStatement["period"];
  /** The place, or the places of an event. */
  places: readonly string[];
  actors: Readonly<Record<string, Party>>;
  attribution: EventStatement["attribution"];
}

/** One difference as the two ends show it, without a reason. */
export type Difference = Pick<Drift["differences"][number], "code" | "from" | "to">;

export function toTold(end: Said | Computed): Told {
  const isFigure = "indicator" in end;
  const isComputed = "rule" in end;
  const places = "places" in end ? end.places : [];
  return {
    id: end.id,
    document: isComputed ? null : end.document,
    quantity: isFigure ? end.quantity : null,
    quotation: "quotation" in end ? end.quotation : null,
    indicator: isFigure ? end.indicator : null,
    dimensions: isFigure ? end.dimensions : {},
    modality: end.modality,
    period: end.period,
    places: end.place === null ? places : [...new Set([end.place, ...places])],
    actors: isComputed ? {} : end.actors,
    attribution: isComputed ? [] : end.attribution,
  };
}
