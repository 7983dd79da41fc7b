/**
 * The columns in which a number and its time stand: the bound, the number, what it allows and how finely it was
 * given, each in a column of its own, so that no column of numbers ever holds a sign.
 */

import { toInterval } from "../quantity/index.ts";
import { unitOf } from "../quantity/reach.ts";
import type { Period } from "../schema/period.ts";
import type { Quantity } from "../schema/quantity.ts";
import { type Column, text } from "./table.ts";

export const quantityColumns: readonly Column<Quantity>[] = [
  text(
    "bound",
    "how strongly the number is claimed: exactly, at-least, more-than, at-most, fewer-than, about, between, not-available or unspecified",
    ({ bound }) => bound,
  ),
  number("value", "the number as it is claimed; empty for a range and where there is none", (quantity) =>
    "value" in quantity ? quantity.value : null,
  ),
  number(
    "low",
    "the least number that the claim allows, itself excluded after more-than; empty where it has no lower end",
    (quantity) => finite(toInterval(quantity)?.low),
  ),
  number(
    "high",
    "the greatest number that the claim allows, itself excluded after fewer-than; empty where it has no upper end",
    (quantity) => finite(toInterval(quantity)?.high),
  ),
  number(
    "precision",
    "the place of the number's last significant digit, or what it is counted in: 100 for 2,500, 12 for five dozen",
    precisionOf,
  ),
  text("printed", "the digits or words as they stand in the source", ({ printed }) => printed ?? null),
  text(
    "missing_because",
    "why a source gives no number: not-reported, withheld or not-applicable",
    (quantity) => (quantity.bound === "not-available" ? quantity.why : null),
  ),
];

export const periodColumns: readonly Column<Period | null>[] = [
  text("period", "the time, as an EDTF date or interval", (period) => period?.edtf ?? null),
  text(
    "period_kind",
    "interval: throughout; as-of: on that day, or on some day of it",
    (period) => period?.kind ?? null,
  ),
  day("period_start", "its first day; empty where it is open or unknown", (period) => period?.start ?? null),
  day("period_end", "its last day; empty where it is open or unknown", (period) => period?.end ?? null),
  text(
    "period_precision",
    "how exactly the source states it: day, month, season, quarter or year",
    (period) => period?.precision ?? null,
  ),
  {
    name: "period_approximate",
    type: "boolean",
    about: "whether the source marks it as uncertain",
    of: (period) => period?.approximate ?? null,
  },
];

function number(name: string, about: string, of: (quantity: Quantity) => number | null): Column<Quantity> {
  return { name, type: "number", about, of };
}

function day(
  name: string,
  about: string,
  of: (period: Period | null) => string | null,
): Column<Period | null> {
  return { name, type: "date", about, of };
}

function finite(end: number | undefined): number | null {
  return end !== undefined && Number.isFinite(end) ? end : null;
}

/** Of a range, that of its upper end. */
function precisionOf(quantity: Quantity): number | null {
  if ("value" in quantity) return unitOf(quantity);
  return quantity.bound === "between" ? unitOf({ value: quantity.high }) : null;
}
