/** Which quantities are the absence of a number. Never the same as zero. */

import type { Quantity } from "@throughline/core/schema";
import { absences } from "../record/labels.ts";

export function isAbsent({ bound }: Quantity): boolean {
  return bound === "not-available" || bound === "unspecified";
}

/** Why there is no number; null where there is one. */
export function absenceOf(quantity: Quantity): { name: string; means: string } | null {
  if (quantity.bound === "not-available") return absences[quantity.why];
  return quantity.bound === "unspecified" ? absences.unspecified : null;
}
