/** What a document is known not to hold, or to hold without our having read it, a line for each. */
import type { Document } from "@throughline/sdk/record";

export function lackLines({ lacks }: Document): string[] {
  return lacks.map(({ what, why }) => `${what}: ${why}`);
}
