/**
 * Which days of a month or a year "early", "mid-" and "late" mean: about a third of it, and a little more on either
 * side, because nobody counts.
 */
import { parseEdtf, type ResolvedPeriod } from "@throughline/core/period";

/** `some` is of a part that has no name: "in the months of 2018". */
export type Part = "early" | "mid" | "late" | "some";

type Named = Exclude<Part, "some">;

/** Of a month, days; of a year, months. */
const MONTH: Readonly<Record<Named, readonly [string, string]>> = {
  early: ["01", "12"],
  mid: ["09", "22"],
  late: ["19", ""],
};
const YEAR: Readonly<Record<Named, readonly [string, string]>> = {
  early: ["01", "04"],
  mid: ["05", "08"],
  late: ["09", "12"],
};

/** The days of that part; null of what is neither a month nor a year. */
export function daysOfPart({ start, end, precision }: ResolvedPeriod, part: Part): ResolvedPeriod | null {
  if (start === null || end === null || part === "some") return null;
  if (precision === "year") {
    const [first, last] = YEAR[part];
    const year = start.slice(0, 4);
    return parseEdtf(`${year}-${first}/${year}-${last}`);
  }
  if (precision !== "month" || start.slice(0, 7) !== end.slice(0, 7)) return null;
  const [first, last] = MONTH[part];
  const month = start.slice(0, 7);
  return parseEdtf(`${month}-${first}/${last === "" ? end : `${month}-${last}`}`);
}
