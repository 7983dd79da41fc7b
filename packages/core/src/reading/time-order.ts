/** Figures in the order of time: by their last day, the shorter period first, those without a time last. */
import type { Figure } from "../schema/record.ts";

/** Ties are broken by id, so the order is total. */
export function byTime(a: Figure, b: Figure): number {
  return (
    compareText(lastDay(a), lastDay(b)) || compareText(firstDay(b), firstDay(a)) || compareText(a.id, b.id)
  );
}

function lastDay({ period }: Figure): string {
  return period === null ? "9999-99" : (period.end ?? "9999-98");
}

function firstDay({ period }: Figure): string {
  return period?.start ?? "";
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
