/**
 * The rows of a drawing: a label, a claim, where it is drawn. A claim without a number keeps its row, as
 * a gap with its word.
 */
import { formatNumber, formatQuantity, reachOf } from "@throughline/core/quantity";
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
      label: formatNumber(value),
      at,
      anchor: at > 96 ? "end" : "middle",
    })),
  };
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
