/**
 * Where a claim is drawn on a scale, and with which mark.
 *
 * Positions are percent of the plot's width, because the drawing stretches with the page. A claim
 * that is open on one side has a tail that fades and never an end: its length means nothing, which is
 * why it is the same for every claim. Knows nothing of svg.
 */
import type { Quantity } from "@throughline/core/schema";
import type { Scale } from "../series/scale.ts";

export type Placement =
  | { mark: "dot"; at: number }
  | { mark: "tail"; at: number; to: number; side: "left" | "right" }
  | { mark: "ring"; at: number; from: number; to: number }
  | { mark: "span"; from: number; to: number }
  | { mark: "absence" };

/** How long a fading tail is, in percent of the plot. */
export const TAIL = 16;

/** `half` is how far `about` reaches on either side, in the quantity's own units. */
export function placeQuantity(quantity: Quantity, scale: Scale, half: number): Placement {
  switch (quantity.bound) {
    case "exactly":
      return { mark: "dot", at: scale.percent(quantity.value) };
    case "at-least":
    case "more-than":
      return tail(scale.percent(quantity.value), "right");
    case "at-most":
    case "fewer-than":
      return tail(scale.percent(quantity.value), "left");
    case "about":
      return {
        mark: "ring",
        at: scale.percent(quantity.value),
        from: scale.percent(quantity.value - half),
        to: scale.percent(quantity.value + half),
      };
    case "between":
      return { mark: "span", from: scale.percent(quantity.low), to: scale.percent(quantity.high) };
    case "not-available":
    case "unspecified":
      return { mark: "absence" };
    default:
      return quantity satisfies never;
  }
}

function tail(at: number, side: "left" | "right"): Placement {
  const to = side === "right" ? Math.min(100, at + TAIL) : Math.max(0, at - TAIL);
  return { mark: "tail", at, to, side };
}
