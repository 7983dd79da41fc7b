/**
 * How many numbers in digits stand in a text and are no figures: what a reader of digits alone would fall for.
 */
import type { Labelled } from "./labelled.ts";

/** Runs of digits with what joins them ("7:30", "2024-02-10", "F-16" is one), outside every label and doubt. */
export function countNegatives({ text, labels, doubtful }: Labelled): number {
  const covered = [...labels.map(({ span }) => span), ...doubtful];
  return [...text.matchAll(/\d(?:[\d.,:/-]*\d)?/g)].filter(
    ({ index }) => !covered.some(({ start, end }) => start <= index && index < end),
  ).length;
}
