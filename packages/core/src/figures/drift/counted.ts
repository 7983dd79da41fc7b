/**
 * What is counted: the dimensions, and the unit where the indicator is another.
 *
 * The dimension `target` has a code of its own; every other one makes another thing be counted, as
 * another unit does.
 */
import type { Ground } from "../ground.ts";
import type { Difference, Told } from "./told.ts";

export function countedDrift(from: Told, to: Told, ground: Ground): Difference[] {
  if (from.indicator === null || to.indicator === null) return [];
  if (from.indicator !== to.indicator) return unitDrift(from.indicator, to.indicator, ground);
  const names = new Set([...Object.keys(from.dimensions), ...Object.keys(to.dimensions)]);
  return [...names].sort().flatMap((name): Difference[] => {
    const before = from.dimensions[name] ?? null;
    const after = to.dimensions[name] ?? null;
    if (before === after) return [];
    return [{ code: name === "target" ? "target-differs" : "unit-differs", from: before, to: after }];
  });
}

function unitDrift(from: string, to: string, { indicators }: Ground): Difference[] {
  const before = indicators[from]?.unit.many;
  const after = indicators[to]?.unit.many;
  if (before === undefined || after === undefined || before === after) return [];
  return [{ code: "unit-differs", from: before, to: after }];
}
