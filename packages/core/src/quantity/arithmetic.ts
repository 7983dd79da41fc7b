/**
 * Adding and subtracting claims, each with its strength.
 *
 * The sum allows exactly the numbers that are a sum of allowed numbers: one "at least" among the parts
 * makes the whole "at least". What is missing stays missing: a sum with a part that is not available is
 * not available, and is never the sum of the other parts.
 */
import type { Quantity } from "../schema/quantity.ts";
import { type Interval, toInterval } from "./interval.ts";
import { withoutNoise } from "./number.ts";
import { reachOf } from "./reach.ts";

/** The sum of all; of none, `not-applicable`, because nothing added up is not zero. */
export function addQuantities(quantities: readonly Quantity[]): Quantity {
  if (quantities.length === 0) return { bound: "not-available", why: "not-applicable" };
  return total(
    quantities,
    quantities.map((quantity) => toInterval(quantity)),
  );
}

/** The first less the second. */
export function subtractQuantities(from: Quantity, less: Quantity): Quantity {
  const interval = toInterval(less);
  return total([from, less], [toInterval(from), interval && negated(interval)]);
}

function total(parts: readonly Quantity[], intervals: readonly (Interval | null)[]): Quantity {
  const known = intervals.filter((interval) => interval !== null);
  if (known.length < intervals.length) return missing(parts);
  return fromInterval(
    known.reduce(sum),
    parts.some(({ bound }) => bound === "about"),
  );
}

function sum(a: Interval, b: Interval): Interval {
  return {
    low: withoutNoise(a.low + b.low),
    high: withoutNoise(a.high + b.high),
    lowOpen: a.lowOpen || b.lowOpen,
    highOpen: a.highOpen || b.highOpen,
  };
}

/** A missing part makes the whole missing; `not-available` says more about why than `unspecified`. */
function missing(parts: readonly Quantity[]): Quantity {
  const unavailable = parts.find((part) => part.bound === "not-available");
  return unavailable ? { bound: unavailable.bound, why: unavailable.why } : { bound: "unspecified" };
}

function fromInterval(interval: Interval, isRounded: boolean): Quantity {
  const { low, high, lowOpen, highOpen } = interval;
  const [hasLow, hasHigh] = [Number.isFinite(low), Number.isFinite(high)];
  if (!hasLow && !hasHigh) return { bound: "unspecified" };
  if (!hasHigh) return { bound: lowOpen ? "more-than" : "at-least", value: low };
  if (!hasLow) return { bound: highOpen ? "fewer-than" : "at-most", value: high };
  if (low === high) return { bound: "exactly", value: low };
  return (isRounded && aboutMiddle(low, high)) || { bound: "between", low, high };
}

/** "About", where that says the same as the two ends: about 2,500 and about 900 are 3,300 to 3,500. */
function aboutMiddle(low: number, high: number): Quantity | null {
  const about = { bound: "about" as const, value: withoutNoise((low + high) / 2) };
  const { half } = reachOf(about);
  return withoutNoise(about.value - half) === low && withoutNoise(about.value + half) === high ? about : null;
}

function negated({ low, high, lowOpen, highOpen }: Interval): Interval {
  return { low: -high, high: -low, lowOpen: highOpen, highOpen: lowOpen };
}
