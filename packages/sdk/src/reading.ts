/**
 * The record without the checker: who looks figures up, quotes or cites them pays for nothing else.
 *
 * Everything here is also at the main door.
 *
 * @module record
 */
export type {
  AttributionLink,
  CitationStyle,
  Coverage,
  Derivation,
  Document,
  DocumentFilter,
  Drift,
  Entity,
  ErrorCode,
  Evidence,
  Figure,
  FigureFilter,
  FigureStatement,
  Gap,
  Held,
  Indicator,
  Lineage,
  Lookup,
  Modality,
  Party,
  Period,
  Quantity,
  QuotationStatement,
  Reader,
  RecordData,
  Retold,
  Series,
  SeriesFilter,
  SeriesRows,
  Slot,
  Standing,
  Statement,
  StatementFilter,
  Total,
} from "@throughline/core";
export {
  citationStyles,
  citeFigure,
  countHeld,
  coverageOf,
  figureSentence,
  formatPeriod,
  formatQuantity,
  openRecord,
  ThroughlineError,
  totalsOf,
} from "@throughline/core";
export type {
  DerivationId,
  DocumentId,
  EntityId,
  FigureId,
  IndicatorId,
  PlaceId,
  RecordIds,
  StatementId,
} from "@throughline/core/record";
export { type FetchRecordOptions, fetchRecord } from "./fetch-record.ts";
export { type BundledRecord, record } from "./record.ts";
