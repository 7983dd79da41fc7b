/**
 * Whether two claims about the same thing can both hold.
 *
 * The same fact at a lower precision is no conflict, so claims are compared by the numbers that they
 * allow. Being equal is stricter: the same strength of claim about the same number.
 */
import type { Quantity } from "../schema/quantity.ts";
import { contains, type IntervalOptions, intersects, toInterval } from "./interval.ts";
import { unitOf } from "./reach.ts";

/**
 * `equal`: the same bound and number. `consistent`: some number satisfies both. `disjoint`: none does.
 * `incomparable`: one gives no number.
 */
export type QuantityRelation = "equal" | "consistent" | "disjoint" | "incomparable";

/** How two claims lie to each other, as intervals: none is averaged, and a lower precision is no conflict. */
export function compareQuantities(a: Quantity, b: Quantity, options: IntervalOptions = {}): QuantityRelation {
  if (isSameClaim(a, b)) return "equal";
  const [left, right] = [toInterval(a, options), toInterval(b, options)];
  if (left === null || right === null) return "incomparable";
  return intersects(left, right) ? "consistent" : "disjoint";
}

/** Whether every number that the second claim allows is one that the first allows too. */
export function covers(wide: Quantity, narrow: Quantity): boolean {
  const [outer, inner] = [toInterval(wide), toInterval(narrow)];
  return outer !== null && inner !== null && contains(outer, inner);
}

/** Whether the claim names a limit on one side only. */
export function isOpenEnded(quantity: Quantity): boolean {
  const interval = toInterval(quantity);
  return interval !== null && (interval.low === -Infinity || interval.high === Infinity);
}

/**
 * Whether a plain number can be a more precise one rounded: 2,500 for 2,473, but not for 2,400. It is
 * rounded in the unit of its own last significant digit.
 */
export function isRoundingOf(rounded: Quantity, precise: Quantity): boolean {
  if (rounded.bound !== "exactly" || precise.bound !== "exactly") return false;
  if (rounded.value === precise.value || unitOf(precise) >= unitOf(rounded)) return false;
  return covers({ ...rounded, bound: "about" }, precise);
}

function isSameClaim(a: Quantity, b: Quantity): boolean {
  switch (a.bound) {
    case "between":
      return b.bound === "between" && a.low === b.low && a.high === b.high;
    case "not-available":
      return b.bound === "not-available" && a.why === b.why;
    case "unspecified":
      return b.bound === "unspecified";
    default:
      return a.bound === b.bound && "value" in b && a.value === b.value;
  }
}
