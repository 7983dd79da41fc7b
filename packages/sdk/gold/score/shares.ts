/**
 * The shares that are quoted, from the counts. Null where there is nothing to divide by.
 */
import type { Tally } from "./tally.ts";

export type Share = number | null;

export interface Shares {
  precision: Share;
  recall: Share;
  found: Share;
  spanAndValue: Share;
  bounds: Share;
  verdicts: Share;
  falseAlarms: Share;
  misses: Share;
}

export function sharesOf(tally: Tally): Shares {
  const both = tally.figures + tally.read;
  return {
    precision: share(tally.found, tally.read),
    recall: share(tally.found, tally.figures),
    found: share(2 * tally.found, both),
    spanAndValue: share(2 * tally.exact, both),
    bounds: share(tally.boundsRight, tally.bounded),
    verdicts: share(tally.verdictsRight, tally.figures),
    falseAlarms: share(tally.falseAlarms, tally.alarms),
    misses: share(tally.missed, tally.differences),
  };
}

export function share(part: number, whole: number): Share {
  return whole === 0 ? null : part / whole;
}
