/** One claim of each strength, for the legend: what it is called, and an example to draw. */
import type { Quantity } from "@throughline/core/schema";

export const legend: { name: string; quantity: Quantity }[] = [
  { name: "Exactly", quantity: { bound: "exactly", value: 1245 } },
  { name: "At least", quantity: { bound: "at-least", value: 1245 } },
  { name: "More than", quantity: { bound: "more-than", value: 1245 } },
  { name: "At most", quantity: { bound: "at-most", value: 600 } },
  { name: "Fewer than", quantity: { bound: "fewer-than", value: 600 } },
  { name: "About", quantity: { bound: "about", value: 1200 } },
  { name: "Between", quantity: { bound: "between", low: 900, high: 1100 } },
  { name: "Not available", quantity: { bound: "not-available", why: "not-reported" } },
  { name: "Unspecified", quantity: { bound: "unspecified" } },
];
