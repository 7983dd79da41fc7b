/**
 * What the things of the record are called in a sentence about a finding.
 */
import { formatPeriod, formatQuantity, type Reader } from "@throughline/core";
import type { Modality, Period, Quantity } from "@throughline/core/schema";

const MODALITIES: Readonly<Record<Modality, string>> = {
  actual: "done",
  estimated: "estimated",
  readiness: "ordered to be ready",
  ordered: "ordered",
  planned: "planned",
  claimed: "claimed",
  alleged: "alleged",
  threatened: "threatened",
};

export function modalityName(modality: Modality): string {
  return MODALITIES[modality];
}

export function placeName(record: Reader, place: string | null): string {
  return place === null ? "no place" : (record.entity(place)?.name ?? place);
}

/** "in Syria", "at Tower 22". */
export function placePhrase(record: Reader, place: string): string {
  const entity = record.entity(place);
  return entity?.type === "place" ? entity.phrase : `in ${placeName(record, place)}`;
}

export function periodName(period: Period | null): string {
  return period === null ? "no time" : formatPeriod(period);
}

export function amount(quantity: Quantity | null): string {
  return quantity === null ? "no number" : formatQuantity(quantity);
}

/** The same with "exactly", where that is the point. */
export function strength(quantity: Quantity | null): string {
  return quantity?.bound === "exactly" ? `exactly ${formatQuantity(quantity)}` : amount(quantity);
}

/** "on U.S. bases": the values of the indicator's dimensions as a sentence says them. */
export function dimensionPhrase(
  record: Reader,
  indicator: string | null,
  dimensions: Record<string, string>,
): string {
  const known = indicator === null ? null : record.indicator(indicator);
  const phrases = Object.entries(dimensions).map(
    ([name, value]) => known?.dimensions[name]?.values[value]?.phrase ?? value,
  );
  return phrases.length === 0 ? "without a kind" : phrases.join(", ");
}

/** The indicator's counted thing, in the plural. */
export function countedName(record: Reader, indicator: string): string {
  return record.indicator(indicator)?.phrase.many ?? indicator;
}
