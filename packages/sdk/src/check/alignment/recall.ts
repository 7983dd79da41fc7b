/**
 * What a figure is about, by its number, time and place, where its words do not say it.
 *
 * The fewer digits a number has that say something, the likelier it comes up by chance, and the more of
 * the rest must be the very same.
 */
import type { Quantity } from "@throughline/core/schema";
import { NAMED } from "../candidate/by-value.ts";
import type { IndicatorMatch } from "../candidate/candidate.ts";
import type { Context } from "../mention/context.ts";
import { hasOtherAgent } from "./agent.ts";
import type { Alignment } from "./alignment.ts";
import type { Clock } from "./period.ts";
import type { PlaceRelation } from "./weights.ts";

/**
 * Digits that say something, from which on a number needs no more than its subject; with its time and place;
 * and where nothing else is counted by its words. Below, its noun must have been said just before.
 */
const DIGITS = { alone: 4, timed: 3, bare: 2 } as const;
/** A number below is told of many things. */
const LEAST_BARE = 10;

/** Whether a number without words of its own is the record's: its bound may be another, nothing else. */
export function isTelling(alignment: Alignment, { noun }: Context): boolean {
  const { value, relations, candidate, differences } = alignment;
  if (relations.value !== "equal" || !PLACED.has(relations.place)) return false;
  const digits = digitsOf(value.quantity);
  if (!isTimed(alignment)) return digits >= DIGITS.alone && differences.length === 0;
  if (digits >= DIGITS.timed) return true;
  const isBare = noun === null || noun.inherited;
  if (!isBare || candidate.match.near === "document" || relations.dimension === "part") return false;
  if (digits >= DIGITS.bare) return true;
  return candidate.match.strength >= NAMED && largestOf(value.quantity) >= LEAST_BARE;
}

/** Whether the number could tell by itself at all: spares the search. */
export function mayTell(context: Context, clock: Clock): boolean {
  const { readings, noun } = context;
  const digits = Math.max(...readings.map(digitsOf));
  if (!mayBeTimed(context, clock)) return digits >= DIGITS.alone;
  if (digits >= DIGITS.timed) return true;
  const isBare = noun === null || noun.inherited;
  return isBare && (digits >= DIGITS.bare || readings.some((each) => largestOf(each) >= LEAST_BARE));
}

/** Whether any figure can be of the time that the text means: without one, no words are evidence enough. */
export function mayBeTimed({ period }: Context, { reporting }: Clock): boolean {
  return reporting !== null || (period !== null && period.near !== "neighbour");
}

/**
 * So much evidence of words makes a number of so many digits, at the very time and place, the record's. One
 * word is enough where the number is unlikely to come up by chance; a bound that is another asks for two.
 */
const EVIDENCE = { 1: 1.5, 2: 1, 3: 0.5 } as const;
const EVIDENCE_OF_BOUND = 1.5;

/** The same of a number whose words are only some of the indicator's: `strength` is how much they say. */
export function isTellingAnyhow(alignment: Alignment, context: Context): boolean {
  const { value, relations, candidate, differences } = alignment;
  if (relations.value !== "equal" || !PLACED.has(relations.place)) return false;
  if (relations.dimension === "part" || relations.dimension === "other" || relations.modality === "other")
    return false;
  const digits = digitsOf(value.quantity);
  const { strength } = candidate.match;
  if (!isTimed(alignment) || hasOtherAgent(context, candidate, value)) return false;
  if (differences.length > 0 && !NAMED_PLACES.has(relations.place)) return false;
  // A single digit comes up everywhere: of a time that was said before, its place must be the figure's own.
  if (digits === 1 && alignment.period.near === "paragraph" && !NAMED_PLACES.has(relations.place))
    return false;
  const needed = evidenceFor(digits);
  return strength >= (differences.length > 0 ? Math.max(needed, EVIDENCE_OF_BOUND) : needed);
}

function evidenceFor(digits: number): number {
  return digits >= 3 ? EVIDENCE[3] : digits === 2 ? EVIDENCE[2] : EVIDENCE[1];
}

/** Whether the words could say enough of any of the indicators. */
export function mayTellAnyhow(matches: readonly IndicatorMatch[], { readings }: Context): boolean {
  const needed = evidenceFor(Math.max(...readings.map(digitsOf)));
  return matches.some(({ strength }) => strength >= needed);
}

/** A bound is held against a text only where it names the place, or the figure has none. */
const NAMED_PLACES: ReadonlySet<PlaceRelation> = new Set(["equal", "unplaced"]);

const PLACED: ReadonlySet<PlaceRelation> = new Set(["equal", "scope", "only", "unplaced"]);

function isTimed({ relations, period: { near } }: Alignment): boolean {
  const isSame = relations.period === "equal" || relations.period === "near";
  return isSame && near !== null && near !== "neighbour";
}

/** Of the larger number of a range: 2 for 2,500, 3 for 134. */
function digitsOf(quantity: Quantity): number {
  return String(largestOf(quantity)).replace(".", "").replace(/0+$/, "").length;
}

function largestOf(quantity: Quantity): number {
  return "value" in quantity ? quantity.value : "high" in quantity ? quantity.high : 0;
}
