/** The schemas of every noun of the record (zod 4), and the types inferred from them. */
export { AuthoredDerivation, DerivationRule } from "./derivation.ts";
export { DifferenceCode } from "./difference.ts";
export {
  DerivedHow,
  Document as AuthoredDocument,
  DocumentKind,
  Mark,
  Series,
  Standing,
  Stretch,
} from "./document.ts";
export type { Entity } from "./entity.ts";
export { Operation, Organisation, Person, Place, WrongForm } from "./entity.ts";
export { countWords, Evidence, POINTER_WORDS } from "./evidence.ts";
export { Exception } from "./exception.ts";
export { Guards } from "./guards.ts";
export {
  DerivationId,
  DocumentId,
  EntityId,
  IndicatorId,
  SeriesId,
  Slug,
  SourceId,
  StatementId,
  TotalId,
} from "./id.ts";
export {
  Dimension,
  DimensionValue,
  Indicator as AuthoredIndicator,
  Measure,
  Terms,
} from "./indicator.ts";
export { Account, FactId, Notes } from "./ledger.ts";
export { Edtf, EdtfDate, Period, Precision } from "./period.ts";
export type { Bound } from "./quantity.ts";
export { Quantity, Unavailability } from "./quantity.ts";
export type {
  AssertionStatement,
  AttributionLink,
  Derivation,
  Document,
  Drift,
  EventStatement,
  Figure,
  FigureStatement,
  Indicator,
  Party,
  QuotationStatement,
  RecordData,
  RetellingLink,
  Statement,
  Total,
} from "./record.ts";
export { Retirement } from "./retired.ts";
export { Revision } from "./revision.ts";
export {
  Actor,
  AssertionStatement as AuthoredAssertion,
  AuthoredStatement,
  EventStatement as AuthoredEvent,
  FigureStatement as AuthoredFigure,
  Modality,
  QuotationStatement as AuthoredQuotation,
  Retelling,
  Telling,
} from "./statement.ts";
export { AuthoredTotal } from "./total.ts";
