/**
 * What documents say: the record's reading door, and the words for what is in it.
 *
 * Light: no schema library and no YAML, so that it runs in a browser. The record itself is
 * `@throughline/core/record`; schemas and the compiler have doors of their own.
 */
export { type CitationStyle, citationStyles, citeFigure, figureSentence } from "./cite/index.ts";
export { type ErrorCode, ThroughlineError } from "./error.ts";
export { formatPeriod } from "./period/index.ts";
export { formatQuantity } from "./quantity/index.ts";
export { type Coverage, countHeld, coverageOf, type Held, type Slot } from "./reading/coverage.ts";
export type { DocumentFilter, FigureFilter, StatementFilter } from "./reading/filter.ts";
export { containsRun, foldText, foldWords } from "./reading/fold.ts";
export type { Lineage, Retold } from "./reading/lineage.ts";
export type { Lookup } from "./reading/lookup.ts";
export { nearest } from "./reading/nearest.ts";
export { openRecord, type Reader } from "./reading/open.ts";
export { placesAround } from "./reading/places.ts";
export type { Gap, SeriesFilter, SeriesRows } from "./reading/series.ts";
export { totalsOf } from "./reading/totals.ts";
export type * from "./schema/index.ts";
