/** What a figure's own source had said before, where it has replaced an earlier value with this one. */
import type { Figure, Quantity } from "@throughline/core/schema";
import { record } from "./record.ts";

export function replacedBy(figure: Figure): Figure[] {
  return record
    .figures({ indicator: figure.indicator })
    .filter(({ supersededBy }) => supersededBy?.figure === figure.id);
}

/** The value before; of several, the first. */
export function valueBefore(figure: Figure): Quantity | undefined {
  return replacedBy(figure)[0]?.quantity;
}
