/**
 * What we conclude about a text, and the record that we conclude it from.
 *
 * One door: the bundled `record` with the reading functions of core, and `check`. No schema library, no
 * I/O and no clock, so that it runs in Node, in a browser and in a worker.
 */
export type {
  AttributionLink,
  CitationStyle,
  Derivation,
  DifferenceCode,
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
  Standing,
  Statement,
  StatementFilter,
} from "@throughline/core";
export {
  citationStyles,
  citeFigure,
  figureSentence,
  formatPeriod,
  formatQuantity,
  openRecord,
  ThroughlineError,
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
export type {
  CheckedText,
  CheckResult,
  Finding,
  FindingEvidence,
  FindingKind,
  Reading,
  Severity,
  Tally,
  Verdict,
} from "./check/finding/finding.ts";
export { type CheckOptions, check, checkTexts } from "./check.ts";
export { type CodeText, codes, explainCode } from "./explain/codes.ts";
export { type Explanation, explainFinding as explain } from "./explain/finding.ts";
export { type BundledRecord, record } from "./record.ts";
