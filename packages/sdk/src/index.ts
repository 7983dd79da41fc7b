/**
 * What we conclude about a text, and the record that we conclude it from.
 *
 * One door: the bundled `record` with the reading functions of core, and `check`. No schema library, no
 * I/O and no clock, so that it runs in Node, in a browser and in a worker.
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
  totalsOf,
} from "@throughline/core";
export type {
  DerivationId,
  DocumentId,
  EntityId,
  FigureId,
  IndicatorId,
  RecordIds,
  StatementId,
} from "@throughline/core/record";
export { type CheckOptions, check, checkTexts } from "./check.ts";
export { type Explanation, explainFinding as explain } from "./explain/finding.ts";
export {
  type DoubtCode,
  type LeftCode,
  type LeftOut,
  type Proposal,
  type ProposalOptions,
  proposeStatements,
} from "./propose.ts";
export { type BundledRecord, record } from "./record.ts";
export * from "./shared.ts";
export type {
  Fate,
  Held as TracedHeld,
  Passage,
  RecordStep,
  TextStep,
  Thread,
  Trace,
  TraceStep,
} from "./trace/shape.ts";
export { type TraceOptions, trace } from "./trace.ts";
