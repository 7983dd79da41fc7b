/**
 * Which of a figure's values a text's number is nearest to, and in what it differs.
 *
 * The codes are core's, by which the record's own drift is computed. Three readings are kinder here,
 * because a text is no copy: "about" before an exact number claims less and misleads nobody; a round
 * number reads as "about" without the word; and a bound said once for two numbers may hold for the second.
 */
import { quantityDifferences } from "@throughline/core/figures";
import { covers, reachOf } from "@throughline/core/quantity";
import type { DifferenceCode, Quantity } from "@throughline/core/schema";
import type { SourceFigure, SourceValue } from "../candidate/source.ts";
import type { ValueRelation } from "./weights.ts";

export interface ValueReading {
  value: SourceValue;
  relation: ValueRelation;
  differences: DifferenceCode[];
  /** Whether the text claims less than the source, which is never wrong. */
  weaker: boolean;
}

/** `readings` are the ways in which the text's number may be meant; any that agrees is agreement. */
export function relateValue(readings: readonly Quantity[], figure: SourceFigure): ValueReading | null {
  let best: ValueReading | null = null;
  for (const value of figure.values) {
    for (const said of readings) {
      const reading = read(value, said);
      if (best === null || cost(reading) < cost(best)) best = reading;
    }
  }
  return best;
}

/** Whether it is another number, slip or not. */
export function isOther(relation: ValueRelation): boolean {
  return relation === "other" || relation === "slip";
}

function read(value: SourceValue, said: Quantity): ValueReading {
  const differences = differencesOf(value.quantity, said);
  const relation = relationOf(differences, value.quantity, said);
  return { value, relation, differences, weaker: covers(said, value.quantity) };
}

function differencesOf(recorded: Quantity, said: Quantity): DifferenceCode[] {
  if (said.bound === "about" && isNearby(recorded, said))
    return recorded.bound === "about" && recorded.value === said.value ? [] : ["rounded"];
  const codes = quantityDifferences(recorded, said);
  // Another number is another claim; whether its bound is another too says nothing more.
  if (codes.includes("value-differs")) return ["value-differs"];
  if (recorded.bound === "exactly" && said.bound === "about")
    return codes.filter((code) => code !== "bound-added");
  const isRound = recorded.bound === "about" && said.bound === "exactly" && isRoundNumber(recorded.value);
  return isRound ? codes.filter((code) => code !== "bound-dropped") : codes;
}

/** "Nearly 140" for 134: less than one unit of its rounding away. Equal numbers are compared by their bounds. */
function isNearby(recorded: Quantity, said: Extract<Quantity, { bound: "about" }>): boolean {
  if (!("value" in recorded) || recorded.value === said.value) return false;
  const unit = reachOf(said).half * 2;
  return unit > 1 && Math.abs(recorded.value - said.value) < unit;
}

/** In hundreds or coarser, with at most two digits that say anything: 900, 2,500, 30,000. */
function isRoundNumber(value: number): boolean {
  return value >= 100 && value % 10 ** Math.max(2, Math.floor(Math.log10(value)) - 1) === 0;
}

function relationOf(differences: DifferenceCode[], recorded: Quantity, said: Quantity): ValueRelation {
  if (differences.includes("value-differs")) return isSlip(recorded, said) ? "slip" : "other";
  return differences.includes("rounded") ? "rounded" : "equal";
}

/** One digit of at least three, two neighbours swapped, or a zero more or less. */
function isSlip(recorded: Quantity, said: Quantity): boolean {
  if (!("value" in recorded) || !("value" in said)) return false;
  const [a, b] = [String(recorded.value), String(said.value)];
  if (recorded.value >= 10 && said.value >= 10 && (a === `${b}0` || b === `${a}0`)) return true;
  if (a.length !== b.length || a.length < 2) return false;
  const off = [...a].flatMap((digit, at) => (digit === b[at] ? [] : at));
  const [first = 0, second] = off;
  if (off.length === 1) return a.length >= 3 && first > 0;
  return off.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
}

function cost({ relation, differences }: ValueReading): number {
  return { equal: 0, rounded: 10, slip: 90, other: 100 }[relation] + differences.length;
}
