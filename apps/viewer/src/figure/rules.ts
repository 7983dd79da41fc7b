/** Each rule of our arithmetic, as the sentence before its inputs goes on. */
import type { DerivationRule } from "@throughline/core/schema";

export const rules = {
  "sum-over-periods": "the sum of figures for periods that follow one another",
  "sum-over-places": "the sum of figures for the parts of a place",
  difference: "the first of these less the second",
} as const satisfies Record<DerivationRule, string>;
