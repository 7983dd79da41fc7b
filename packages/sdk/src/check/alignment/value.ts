/**
 * Which of a figure's values a text's number is nearest to, and in what it differs.
 *
 * The codes are core's, by which the record's own drift is computed. Three readings are kinder here,
 * because a text is no copy: "about" before an exact number claims less and misleads nobody; a round
 * number reads as "about" without the word; and a bound said once for two numbers may hold for the second.
 */
import { quantityDifferences } from "@throughline/core/figures";
import { contains } from "@throughline/core/quantity";
import type { DifferenceCode, Quantity } from "@throughline/core/schema";
import type { SourceFigure, SourceValue } from "../candidate/source.ts";
import { intervalOf, plain, unitOf } from "./precision.ts";
import type { ValueRelation } from "./weights.ts";

export interface ValueReading {
  value: SourceValue;
  relation: ValueRelation;
  differences: DifferenceCode[];
  /** Whether the text, with another number, claims less than the source, which is never wrong. */
  weaker: boolean;
}

/** `readings` are the ways in which the text's number may be meant; any that agrees is agreement. */
export function relateValue(readings: readonly Quantity[], figure: SourceFigure): ValueReading | null {
  let best: ValueReading | null = null;
  for (const value of figure.values) {
    for (const said of readings) {
      const reading = isFarOff(value.quantity, said) ? far(value, said) : read(value, said);
      if (best === null || cost(reading) < cost(best)) best = reading;
    }
  }
  return best;
}

/** Whether it is another number, slip or not. */
export function isOther(relation: ValueRelation): boolean {
  return relation === "other" || relation === "slip";
}

/** Another number; most are, and need no arithmetic. */
function far(value: SourceValue, said: Quantity): ValueReading {
  const relation = isSlip(value.quantity, said) ? "slip" : "other";
  return { value, relation, differences: ["value-differs"], weaker: false };
}

function read(value: SourceValue, said: Quantity): ValueReading {
  const recorded = plain(value.quantity);
  if (isApart(recorded, said)) {
    const relation = isSlip(recorded, said) ? "slip" : "other";
    return { value, relation, differences: ["value-differs"], weaker: isWeaker(recorded, said) };
  }
  const differences = differencesOf(recorded, said);
  const relation = relationOf(differences, recorded, said);
  return { value, relation, differences, weaker: isOther(relation) && isWeaker(recorded, said) };
}

/** Whether the said one allows all that the recorded one does. */
function isWeaker(recorded: Quantity, said: Quantity): boolean {
  const [wide, narrow] = [intervalOf(said), intervalOf(recorded)];
  return wide !== null && narrow !== null && contains(wide, narrow);
}

/** Whether no rounding makes the one of the other: core's rule for single numbers, with units that are known already. */
function isApart(recorded: Quantity, said: Quantity): boolean {
  if (!("value" in recorded) || !("value" in said) || recorded.value === said.value) return false;
  if (isRounding(recorded, said)) return false;
  const [coarse, fine] = [unitOf(said), unitOf(recorded)];
  return coarse <= fine || Math.abs(recorded.value - said.value) > coarse / 2;
}

/** Two numbers of which one is more than twice the other, with no limit that could cover both: spares the arithmetic. */
function isFarOff(a: Quantity, b: Quantity): boolean {
  if (!isPoint(a) || !isPoint(b)) return false;
  return a.value > 0 && b.value > 0 && Math.max(a.value, b.value) > 2 * Math.min(a.value, b.value);
}

function isPoint(quantity: Quantity): quantity is Quantity & { value: number } {
  return quantity.bound === "exactly" || quantity.bound === "about";
}

function differencesOf(recorded: Quantity, said: Quantity): DifferenceCode[] {
  if (isRounding(recorded, said)) return ["rounded"];
  if (isRuledOut(recorded, said)) return ["value-differs"];
  const codes = quantityDifferences(recorded, said);
  // Another number is another claim; whether its bound is another too says nothing more.
  if (codes.includes("value-differs")) return ["value-differs"];
  if (recorded.bound === "exactly" && said.bound === "about")
    return codes.filter((code) => code !== "bound-added");
  const isRound = recorded.bound === "about" && said.bound === "exactly" && isRoundNumber(recorded.value);
  return isRound ? codes.filter((code) => code !== "bound-dropped") : codes;
}

/** "Over 100" is no rounding of 93, nor "fewer than 90". */
function isRuledOut(recorded: Quantity, said: Quantity): boolean {
  if (!isPoint(recorded) || !("value" in said)) return false;
  return isLower(said) ? recorded.value < said.value : isUpper(said) && recorded.value > said.value;
}

/**
 * Less than one unit of its rounding away, on the side that the text's own words leave open: "nearly 140"
 * and "more than 130" for 137.
 */
function isRounding(recorded: Quantity, said: Quantity): boolean {
  if (!("value" in recorded) || !("value" in said) || recorded.value === said.value) return false;
  const unit = unitOf(said);
  const over = recorded.value - said.value;
  if (unit <= 1 || Math.abs(over) >= unit) return false;
  if (said.bound === "about") return true;
  if (said.bound === "more-than" || said.bound === "at-least") return over > 0 && !isUpper(recorded);
  return isUpper(said) && over < 0 && !isLower(recorded);
}

function isUpper({ bound }: Quantity): boolean {
  return bound === "at-most" || bound === "fewer-than";
}

function isLower({ bound }: Quantity): boolean {
  return bound === "at-least" || bound === "more-than";
}

/** What is given in tenths of a million, or coarser, is rounded whatever its digits: $245 million, 28.8 million. */
const COARSE = 100_000;

/** From a hundred on, with at most two digits that say anything, 350, 900, 2,500; or given in millions. */
function isRoundNumber(value: number): boolean {
  if (value >= COARSE * 10 && value % COARSE === 0) return true;
  let unit = 10;
  while (value >= unit * 100) unit *= 10;
  return value >= 100 && value % unit === 0;
}

function relationOf(differences: DifferenceCode[], recorded: Quantity, said: Quantity): ValueRelation {
  if (differences.includes("value-differs")) return isSlip(recorded, said) ? "slip" : "other";
  return differences.includes("rounded") ? "rounded" : "equal";
}

/** One digit of at least three, two neighbours swapped, or a digit more or less. */
function isSlip(recorded: Quantity, said: Quantity): boolean {
  if (!("value" in recorded) || !("value" in said)) return false;
  if (isLonger(recorded.value, said.value) || isLonger(said.value, recorded.value)) return false;
  const [a, b] = [String(recorded.value), String(said.value)];
  if (Math.min(a.length, b.length) < 2) return false;
  if (a.length !== b.length) return isOneDigitMore(a, b) || isOneDigitMore(b, a);
  let first = 0;
  while (a[first] === b[first] && first < a.length) first++;
  const isRestSame = (from: number) => a.slice(from) === b.slice(from);
  if (isRestSame(first + 1)) return a.length >= 3 && first > 0 && first < a.length;
  return a[first] === b[first + 1] && a[first + 1] === b[first] && isRestSame(first + 2);
}

/** Whether a whole number has two digits more than another: those are no slip of the pen. */
function isLonger(a: number, b: number): boolean {
  return a >= 100 * b && b > 0 && Number.isInteger(a) && Number.isInteger(b);
}

function isOneDigitMore(longer: string, shorter: string): boolean {
  if (longer.length !== shorter.length + 1) return false;
  let at = 0;
  while (at < shorter.length && longer[at] === shorter[at]) at++;
  return longer.slice(at + 1) === shorter.slice(at);
}

function cost({ relation, differences }: ValueReading): number {
  return { equal: 0, rounded: 10, slip: 90, other: 100 }[relation] + differences.length;
}
