/**
 * What became of a number and of the strength with which it was claimed.
 *
 * A coarser number that the finer one rounds to is `rounded`, not another value. The bound is judged
 * by itself: "at least 134" told as 134 keeps the number and drops the bound.
 */
import { compareQuantities, covers, formatQuantity, reachOf } from "../../quantity/index.ts";
import type { DifferenceCode } from "../../schema/difference.ts";
import type { Quantity } from "../../schema/quantity.ts";
import type { Difference, Told } from "./told.ts";

type Numeric = Exclude<Quantity, { bound: "not-available" } | { bound: "unspecified" }>;

export function quantityDrift(from: Told, to: Told): Difference[] {
  if (from.quantity === null || to.quantity === null) return [];
  const texts = { from: formatQuantity(from.quantity), to: formatQuantity(to.quantity) };
  return quantityDifferences(from.quantity, to.quantity).map((code) => ({ code, ...texts }));
}

/** The codes by which the second quantity differs from the first. */
export function quantityDifferences(from: Quantity, to: Quantity): DifferenceCode[] {
  if (!isNumeric(from) || !isNumeric(to)) return from.bound === to.bound ? [] : ["value-differs"];
  if (sameNumber(from, to)) return boundDifference(from, to);
  if (!isRounded(from, to))
    return ["value-differs", ...(isRange(from) || isRange(to) ? [] : boundDifference(from, to))];
  return ["rounded", ...(roundingExplains(from, to) ? [] : boundDifference(from, to))];
}

function isNumeric(quantity: Quantity): quantity is Numeric {
  return quantity.bound !== "not-available" && quantity.bound !== "unspecified";
}

function isRange(quantity: Numeric): quantity is Extract<Numeric, { bound: "between" }> {
  return quantity.bound === "between";
}

function sameNumber(a: Numeric, b: Numeric): boolean {
  if (isRange(a) || isRange(b)) return isRange(a) && isRange(b) && a.low === b.low && a.high === b.high;
  return a.value === b.value;
}

function boundDifference(from: Numeric, to: Numeric): DifferenceCode[] {
  if (from.bound === to.bound) return [];
  if (to.bound === "exactly") return ["bound-dropped"];
  return from.bound === "exactly" ? ["bound-added"] : ["bound-changed"];
}

/** Whether the second number is the first at a lower precision. */
function isRounded(from: Numeric, to: Numeric): boolean {
  if (isRange(to)) return covers(to, from);
  if (isRange(from)) return compareQuantities(from, to) !== "disjoint";
  const [fine, coarse] = [halfUnit(from), halfUnit(to)];
  return coarse > fine && Math.abs(from.value - to.value) <= coarse;
}

function halfUnit({ value, printed }: Exclude<Numeric, { bound: "between" }>): number {
  const about = { bound: "about" as const, value };
  return reachOf(printed === undefined ? about : { ...about, printed }).half;
}

/**
 * Whoever rounds an exact number says "about" or "more than"; whoever rounds a lower bound keeps a
 * lower bound. Neither is a change of its own.
 */
function roundingExplains(from: Numeric, to: Numeric): boolean {
  return (
    from.bound === to.bound || (from.bound === "exactly" ? covers(to, from) : sideOf(from) === sideOf(to))
  );
}

function sideOf({ bound }: Numeric): "below" | "above" | "around" {
  if (bound === "at-least" || bound === "more-than") return "below";
  return bound === "at-most" || bound === "fewer-than" ? "above" : "around";
}
