/**
 * What became of the time. A coarser date of counting that holds the finer one is no difference, and
 * a source without a time has none to lose.
 */
import { comparePeriods, formatPeriod } from "../../period/index.ts";
import type { Period } from "../../schema/period.ts";
import type { Difference, Told } from "./told.ts";

export function periodDrift({ period: from }: Told, { period: to }: Told): Difference[] {
  if (from === null) return [];
  if (to === null) return [{ code: "period-dropped", from: formatPeriod(from), to: null }];
  if (holdsSame(from, to)) return [];
  return [{ code: "period-differs", from: formatPeriod(from), to: formatPeriod(to) }];
}

function holdsSame(from: Period, to: Period): boolean {
  const relation = comparePeriods(from, to);
  if (relation === "equal") return true;
  const areDates = from.kind === "as-of" && to.kind === "as-of";
  return areDates && relation === "inside" && !to.edtf.includes("/");
}
