/**
 * The numbers that a quantity allows: "at least 134" is everything from 134 up.
 *
 * An interval says what a claim permits and forgets how it was worded. A quantity without a number
 * has none: what is not available is not an interval that contains everything.
 */
import type { Quantity } from "../schema/quantity.ts";
import { withoutNoise } from "./number.ts";
import { reachOf } from "./reach.ts";

/** `low` to `high`; an open end does not itself belong to it, and an infinite end is always open. */
export interface Interval {
  low: number;
  high: number;
  lowOpen: boolean;
  highOpen: boolean;
}

/** How finely the counted thing is counted: 1 for attacks, so that "more than 60" begins at 61. */
export interface IntervalOptions {
  step?: number;
}

/** The numbers that a quantity allows, or null where it gives no number. */
export function toInterval(quantity: Quantity, options: IntervalOptions = {}): Interval | null {
  const { step } = options;
  switch (quantity.bound) {
    case "exactly":
      return closed(quantity.value, quantity.value);
    case "at-least":
      return from(quantity.value, false);
    case "more-than":
      return step === undefined ? from(quantity.value, true) : from(quantity.value + step, false);
    case "at-most":
      return upTo(quantity.value, false);
    case "fewer-than":
      return step === undefined ? upTo(quantity.value, true) : upTo(quantity.value - step, false);
    case "about": {
      const { half } = reachOf(quantity);
      return closed(withoutNoise(quantity.value - half), withoutNoise(quantity.value + half));
    }
    case "between":
      return closed(quantity.low, quantity.high);
    case "not-available":
    case "unspecified":
      return null;
    default:
      return quantity satisfies never;
  }
}

/** Whether two intervals share a number. */
export function intersects(a: Interval, b: Interval): boolean {
  return reaches(a, b) && reaches(b, a);
}

/** Whether every number of the second interval is in the first. */
export function contains(wide: Interval, narrow: Interval): boolean {
  const lowHolds = wide.low < narrow.low || (wide.low === narrow.low && (!wide.lowOpen || narrow.lowOpen));
  const highHolds =
    wide.high > narrow.high || (wide.high === narrow.high && (!wide.highOpen || narrow.highOpen));
  return lowHolds && highHolds;
}

function reaches(a: Interval, b: Interval): boolean {
  return a.high > b.low || (a.high === b.low && !a.highOpen && !b.lowOpen);
}

function closed(low: number, high: number): Interval {
  return { low, high, lowOpen: false, highOpen: false };
}

function from(low: number, lowOpen: boolean): Interval {
  return { low, high: Number.POSITIVE_INFINITY, lowOpen, highOpen: true };
}

function upTo(high: number, highOpen: boolean): Interval {
  return { low: Number.NEGATIVE_INFINITY, high, lowOpen: true, highOpen };
}
