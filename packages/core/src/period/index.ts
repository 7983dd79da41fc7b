/** Periods: EDTF dates and intervals, the days they cover, and the words for them. */

export type { ResolvedPeriod } from "./edtf.ts";
export { parseEdtf } from "./edtf.ts";
