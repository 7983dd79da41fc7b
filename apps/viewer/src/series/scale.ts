/**
 * One horizontal scale for all the claims of a drawing: from zero to a round number, in percent.
 *
 * Leaves room to the right of the largest value, so that the tail of "at least" has space to fade.
 * Values of different units never share a scale; that is for the caller to see to.
 */
import { toInterval } from "@throughline/core/quantity";
import type { Quantity } from "@throughline/core/schema";
import { scaleLinear } from "d3-scale";
import { TAIL } from "../quantity/placement.ts";

export interface Scale {
  /** Position of a value, 0 to 100. */
  percent(value: number): number;
  ticks: { value: number; at: number }[];
}

const WANTED_TICKS = 5;
/** Long labels would run into each other on a narrow screen. */
const FEWER_TICKS = 2;
const LONG = 100_000;

export function scaleFor(quantities: readonly Quantity[]): Scale {
  const largest = Math.max(1, ...quantities.flatMap(ends));
  const room = quantities.some(opensUpwards) ? 1 / (1 - (TAIL + 2) / 100) : 1.04;
  const linear = scaleLinear()
    .domain([0, largest * room])
    .range([0, 100])
    .clamp(true);
  return {
    percent: (value) => round(linear(value)),
    ticks: linear
      .ticks(largest < LONG ? WANTED_TICKS : FEWER_TICKS)
      .filter(Number.isInteger)
      .map((value) => ({ value, at: round(linear(value)) })),
  };
}

/** The ends that a claim reaches, the band of "about" included; an open side reaches nothing more. */
function ends(quantity: Quantity): number[] {
  const interval = toInterval(quantity);
  return interval === null ? [] : [interval.low, interval.high].filter(Number.isFinite);
}

function opensUpwards({ bound }: Quantity): boolean {
  return bound === "at-least" || bound === "more-than";
}

function round(percent: number): number {
  return Math.round(percent * 100) / 100;
}
