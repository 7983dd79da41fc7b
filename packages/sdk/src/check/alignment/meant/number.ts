/**
 * What the number itself says for a figure: the same one, the rarer the more; or another one that may be it, mistaken.
 */
import type { Quantity } from "@throughline/core/schema";
import { countOf } from "../../candidate/by-number.ts";
import type { Ground } from "../align.ts";
import { isOther, type ValueReading } from "../value.ts";
import { add, type Signs } from "./sign.ts";

const MOST_DIGITS = 6;
const SCALES = [1000, 1_000_000];
/** Numbers of one size: neither is so many times the other. */
const FAR = 3;
const CLOSE = 1.3;

export function addNumber(signs: Signs, value: ValueReading, { context, source, figure }: Ground): void {
  const { quantity } = value.value;
  add(signs, "unit", figure.unit);
  if (isOther(value.relation)) add(signs, "other", likeness(value, context.readings[0] ?? quantity));
  else if (value.relation === "rounded") add(signs, "rounded");
  else addRarity(signs, quantity, countOf(quantity, source));
}

function addRarity(signs: Signs, quantity: Quantity, count: number): void {
  add(signs, "digits", Math.min(digitsOf(quantity), MOST_DIGITS));
  if (count <= 1) add(signs, "once");
  else add(signs, "shared", "", rounded(Math.log2(count)));
}

/** Engines differ in the last digits of a logarithm. */
function rounded(worth: number): number {
  return Math.round(worth * 1e3) / 1e3;
}

/** A number of another size is of another thing, unless it is the same one mistaken. */
export function isFar({ value, relation }: ValueReading, { context }: Ground): boolean {
  const ratio = ratioOf(context.readings[0] ?? value.quantity, value.quantity);
  return relation !== "slip" && !(ratio <= FAR) && !isScaled(ratio);
}

/** A bare number of one digit is no rounding: ten is not about fifteen. */
export function isTooCoarse(readings: readonly Quantity[]): boolean {
  return readings.every((said) => said.bound === "exactly" && digitsOf(said) < 2);
}

function likeness({ relation, value }: ValueReading, said: Quantity): string {
  if (relation === "slip") return `slip ${Math.min(digitsOf(value.quantity), MOST_DIGITS)}`;
  const ratio = ratioOf(said, value.quantity);
  if (isScaled(ratio)) return "scaled";
  return ratio < CLOSE ? "close" : "unlike";
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

function largestOf(quantity: Quantity): number {
  return "value" in quantity ? quantity.value : "high" in quantity ? quantity.high : 0;
}
