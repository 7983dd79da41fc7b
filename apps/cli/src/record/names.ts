/** What the things of the record are called, for people. */
import {
  type Figure,
  formatPeriod,
  formatQuantity,
  type Party,
  type Period,
  type Quantity,
  type Reader,
} from "@throughline/sdk/record";

/** The name of an entity; its id where the record knows no name. */
export function nameOf(reader: Reader, id: string): string {
  return reader.entity(id)?.name ?? id;
}

/** "Iran-aligned militias, called \"extremists\"". */
export function partyName(reader: Reader, { id, as }: Party): string {
  if (id === null) return as ?? "";
  const name = nameOf(reader, id);
  return as === null || as === name ? name : `${name}, called "${as}"`;
}

/** "USAID Office of Inspector General, "Title"". */
export function documentName(reader: Reader, id: string): string {
  const document = reader.document(id);
  return document === null ? id : `${nameOf(reader, document.publisher)}, "${document.title}"`;
}

/** "October to December 2023 (2023-10-01/2023-12-31)". */
export function periodName(period: Period | null): string | null {
  return period === null ? null : `${formatPeriod(period)} (${period.edtf})`;
}

/** "at least 134 attacks": the quantity with the unit of its indicator. */
export function amountOf(reader: Reader, indicator: string, quantity: Quantity): string {
  const unit = reader.indicator(indicator)?.unit;
  return formatQuantity(quantity, unit === undefined ? {} : { unit });
}

/** The dimensions of a figure with the names the indicator gives them. */
export function dimensionNames(
  reader: Reader,
  { indicator, dimensions }: Pick<Figure, "indicator" | "dimensions">,
): { id: string; dimension: string; value: string }[] {
  const known = reader.indicator(indicator)?.dimensions ?? {};
  return Object.entries(dimensions).map(([id, value]) => ({
    id,
    dimension: known[id]?.name ?? id,
    value: known[id]?.values[value]?.name ?? value,
  }));
}
