/** Which quantities are the absence of a number. Never the same as zero. */
import type { Quantity } from "@throughline/core/schema";

export function isAbsent({ bound }: Quantity): boolean {
  return bound === "not-available" || bound === "unspecified";
}
