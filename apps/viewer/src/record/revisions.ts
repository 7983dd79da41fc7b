/** What a figure's own source had said before, where it has replaced an earlier value with this one. */
import type { Figure, Quantity } from "@throughline/core/schema";
import { record } from "./record.ts";

/** Every table asks this of each of its rows, so the record is gone through once. */
const before = new Map<string, Figure[]>();
for (const old of record.figures()) {
  if (old.supersededBy === null) continue;
  const by = old.supersededBy.figure;
  before.set(by, [...(before.get(by) ?? []), old]);
}

export function replacedBy(figure: Figure): readonly Figure[] {
  return before.get(figure.id) ?? [];
}

/** The value before; of several, the first. */
export function valueBefore(figure: Figure): Quantity | undefined {
  return replacedBy(figure)[0]?.quantity;
}
