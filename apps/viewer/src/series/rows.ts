/**
 * The rows of a drawing: a label, a claim, where it is drawn. A claim without a number keeps its row, as
 * a gap with its word.
 */
import { formatNumber, formatQuantity, reachOf, toInterval } from "@throughline/core/quantity";
import type { Quantity } from "@throughline/core/schema";
import { type Placement, placeQuantity } from "../quantity/placement.ts";
import { type Scale, scaleFor } from "./scale.ts";

/** What a page hands to a drawing. */
export interface Claim {
  label: string;
  /** A second, quieter line: who says it. */
  note?: string | undefined;
  quantity: Quantity;
  isCurrent?: boolean;
  /** A value that this one replaces. */
  was?: Quantity | undefined;
}

export interface Row {
  claim: Claim;
  words: string;
  placement: Placement;
  old: number | undefined;
}

export interface Drawing {
  rows: Row[];
  ticks: { label: string; at: number; anchor: "middle" | "end" }[];
}

export function draw(claims: readonly Claim[]): Drawing {
  const scale = scaleFor(claims.map(({ quantity }) => quantity));
  return {
    rows: claims.map((claim) => rowOf(claim, scale)),
    ticks: scale.ticks.map(({ value, at }) => ({
      label: tickLabel(value),
      at,
      anchor: at > 96 ? "end" : "middle",
    })),
  };
}

/** So many times the middle value is drawn apart: beside it, the others would all lie at zero. */
const MUCH_LARGER = 15;

/**
 * The claims that one scale can show, and those that would leave it no room for the others: a year beside
 * months, a country beside a camp. Both in their own order; mostly there is only the first.
 */
export function byScale<Drawn extends Pick<Claim, "quantity">>(claims: readonly Drawn[]): Drawn[][] {
  const sizes = claims.map(({ quantity }) => sizeOf(quantity)).filter((size) => size > 0);
  const middle = sizes.toSorted((a, b) => a - b)[Math.floor((sizes.length - 1) / 2)] ?? 0;
  const isLarge = ({ quantity }: Drawn) => sizeOf(quantity) > middle * MUCH_LARGER;
  return [claims.filter((claim) => !isLarge(claim)), claims.filter(isLarge)].filter(
    ({ length }) => length > 0,
  );
}

/** The largest number that a claim names; 0 where it names none. */
function sizeOf(quantity: Quantity): number {
  const interval = toInterval(quantity);
  return interval === null ? 0 : Math.max(0, ...[interval.low, interval.high].filter(Number.isFinite));
}

/** "1.5 million" from there on, digits below. */
export function tickLabel(value: number): string {
  const isRound = value >= 1_000_000 && value % 100_000 === 0;
  return isRound ? `${formatNumber(value / 1_000_000)} million` : formatNumber(value);
}

function rowOf(claim: Claim, scale: Scale): Row {
  const { quantity, was } = claim;
  const half = quantity.bound === "about" ? reachOf(quantity).half : 0;
  return {
    claim,
    words: formatQuantity(quantity, { style: "words" }),
    placement: placeQuantity(quantity, scale, half),
    old: was && "value" in was ? scale.percent(was.value) : undefined,
  };
}
