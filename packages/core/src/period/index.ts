/** Periods: EDTF dates and intervals, the days they cover, and the words for them. */

export type { PeriodRelation } from "./compare.ts";
export { comparePeriods, daysOf, joinPeriods } from "./compare.ts";
export type { ResolvedPeriod } from "./edtf.ts";
export { parseEdtf } from "./edtf.ts";
export type { PeriodLike } from "./format.ts";
export { formatPeriod } from "./format.ts";
export {
  approximations,
  monthNumbers,
  ordinalNumbers,
  periodPrepositions,
  seasonNumbers,
  weekdays,
} from "./lexicon.ts";
export { fiscalQuarter, fiscalYear, PeriodError, toPeriod } from "./resolve.ts";
export { periodSlug } from "./slug.ts";
export type { YearlessPeriod } from "./words.ts";
export { inYear, parsePeriodWords, parseYearlessPeriod } from "./words.ts";
