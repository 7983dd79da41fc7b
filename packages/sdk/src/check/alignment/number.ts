/**
 * What the number itself says for a recorded figure: the same one, the more the rarer; or another one that may be
 * it, mistaken.
 */
import type { Quantity } from "@throughline/core/schema";
import { isOnce } from "../candidate/by-number.ts";
import type { WeighedPart } from "../finding/finding.ts";
import type { Ground } from "./align.ts";
import { isOther, type ValueReading } from "./value.ts";
import { type Name, named, part } from "./weighed.ts";
import { EVIDENCE } from "./weights.ts";

const LONG = 3;
const SCALES = [1000, 1_000_000];
/** Numbers of one size: neither is so many times the other. */
const FAR = 3;
const CLOSE = 1.3;

export function valueParts(
  { relation, value, differences }: ValueReading,
  { context, source }: Ground,
): WeighedPart[] {
  const { quantity } = value;
  if (relation === "slip") return [slipPart(quantity)];
  if (isOther(relation)) return [named("value", likeness(context.readings[0] ?? quantity, quantity))];
  if (relation === "rounded") return [named("value", "rounded")];
  const { worth, because } = EVIDENCE.digits;
  const digits = Math.min(digitsOf(quantity), worth.length - 1);
  const parts = [part("value", `${digits} digits`, worth[digits] ?? 0, because)];
  if (digits >= LONG && isOnce(quantity, source)) parts.push(named("value", "only"));
  if (differences.length > 0) parts.push(named("value", "bound"));
  return parts;
}

/** Whether the source has the number once, and it is no number that comes up everywhere. */
export function isOnly({ value: { quantity } }: ValueReading, { source }: Ground): boolean {
  return digitsOf(quantity) >= LONG && isOnce(quantity, source);
}

/** A bare number of one digit is no rounding: ten is not about fifteen. */
export function isTooCoarse(readings: readonly Quantity[]): boolean {
  return readings.every((said) => said.bound === "exactly" && digitsOf(said) < 2);
}

/** A number of another size is of another thing, unless it is the same one mistaken. */
export function isFar({ value, relation }: ValueReading, { context }: Ground): boolean {
  const ratio = ratioOf(context.readings[0] ?? value.quantity, value.quantity);
  return relation !== "slip" && !(ratio <= FAR) && !isScaled(ratio);
}

function slipPart(recorded: Quantity): WeighedPart {
  const { worth, because } = EVIDENCE.longSlip;
  const digits = Math.min(digitsOf(recorded), worth.length - 1);
  return digits >= LONG ? part("value", "longSlip", worth[digits] ?? 0, because) : named("value", "slip");
}

function likeness(said: Quantity, recorded: Quantity): Name {
  const ratio = ratioOf(said, recorded);
  if (isScaled(ratio)) return "scaled";
  return ratio < CLOSE ? "close" : "other";
}

function ratioOf(said: Quantity, recorded: Quantity): number {
  const [a, b] = [largestOf(said), largestOf(recorded)];
  return Math.max(a, b) / Math.min(a, b);
}

function isScaled(ratio: number): boolean {
  return SCALES.some((scale) => Math.abs(ratio / scale - 1) < 1e-6);
}

/** Of the larger number of a range: 2 for 2,500, 3 for 134. */
function digitsOf(quantity: Quantity): number {
  return String(largestOf(quantity)).replace(".", "").replace(/0+$/, "").length;
}

export function largestOf(quantity: Quantity): number {
  return "value" in quantity ? quantity.value : "high" in quantity ? quantity.high : 0;
}
