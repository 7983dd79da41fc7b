/** The contract for programs: one object, as the SDK makes it, whatever was found. */
import type { CheckResult } from "@throughline/sdk";

export function renderJson(result: CheckResult): string {
  return `${JSON.stringify(result, null, 2)}\n`;
}
