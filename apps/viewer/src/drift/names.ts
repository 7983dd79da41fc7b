/** A difference by the name that the sdk's one file gives it. */
import type { DifferenceCode } from "@throughline/core/schema";
import { codes } from "@throughline/sdk";

export function differenceName(code: DifferenceCode): string {
  return codes[code].title;
}
