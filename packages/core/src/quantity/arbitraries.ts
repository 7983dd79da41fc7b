/** Quantities of every kind, for the property tests. */
import fc from "fast-check";
import type { Quantity } from "../schema/quantity.ts";
import type { SpokenBound } from "./lexicon.ts";

const count = fc.integer({ min: 0, max: 5_000 });
const rounded = fc.tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 1, max: 9 }));

/** Counts, round numbers up to a trillion, percentages with decimals, and decreases. */
export const anyValue = fc.oneof(
  count,
  rounded.map(([digits, zeros]) => digits * 10 ** zeros),
  fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100),
  count.filter((value) => value > 0).map((value) => -value),
);

const anySpokenBound = fc.constantFrom<SpokenBound[]>(
  "exactly",
  "at-least",
  "more-than",
  "at-most",
  "fewer-than",
  "about",
);

const oneSided: fc.Arbitrary<Quantity> = fc.record({ bound: anySpokenBound, value: anyValue });

const between: fc.Arbitrary<Quantity> = fc.tuple(anyValue, anyValue).map(([a, b]) => ({
  bound: "between",
  low: Math.min(a, b),
  high: Math.max(a, b),
}));

/** A quantity that gives a number. */
export const anyNumeric = fc.oneof(oneSided, between);

/** A quantity that gives none. */
export const anyMissing: fc.Arbitrary<Quantity> = fc.constantFrom<Quantity[]>(
  { bound: "not-available", why: "not-reported" },
  { bound: "not-available", why: "withheld" },
  { bound: "not-available", why: "not-applicable" },
  { bound: "unspecified" },
);

export const anyQuantity = fc.oneof(
  { weight: 6, arbitrary: anyNumeric },
  { weight: 1, arbitrary: anyMissing },
);
