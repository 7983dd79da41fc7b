/**
 * The compiled record: what `compile/` makes of the authored files, and what everybody reads.
 *
 * Plain JSON. Every nested default is filled in, every absent thing is null (never undefined, never
 * zero), periods are resolved, and figures, derivations and drift are computed. Types only: the
 * record is validated when it is built, so reading it needs no schema library.
 */
import type { DerivationRule } from "./derivation.ts";
import type { DifferenceCode } from "./difference.ts";
import type { Document as AuthoredDocument, Series, Standing } from "./document.ts";
import type { Entity } from "./entity.ts";
import type { Evidence } from "./evidence.ts";
import type { Indicator as AuthoredIndicator, Measure } from "./indicator.ts";
import type { Period } from "./period.ts";
import type { Quantity } from "./quantity.ts";
import type { Retirement } from "./retired.ts";
import type { Modality } from "./statement.ts";

/** Who, as the record knows them (`id`) and as the document calls them (`as`). Never both null. */
export interface Party {
  id: string | null;
  as: string | null;
}

export interface AttributionLink {
  who: Party;
  verb: string;
  to: Party | null;
}

export interface RetellingLink {
  /** A statement's or a derivation's id. */
  of: string;
  inferred: string | null;
  changes: { code: DifferenceCode; because: string }[];
}

export interface Document extends Omit<AuthoredDocument, "period" | "published"> {
  id: string;
  /** EDTF, at the precision known. */
  published: string | null;
  period: Period | null;
  /** Ids of its statements, in the document's own order where positions are known. */
  statements: string[];
}

export interface Indicator extends AuthoredIndicator {
  id: string;
}

interface StatementBase {
  id: string;
  document: string;
  modality: Modality;
  period: Period | null;
  place: string | null;
  actors: Record<string, Party>;
  attribution: AttributionLink[];
  evidence: Evidence;
  retells: RetellingLink | null;
  supersedes: { of: string; because: string }[];
  doubt: string | null;
  note: string | null;
}

export interface FigureStatement extends StatementBase {
  kind: "figure";
  quantity: Quantity;
  indicator: string;
  measure: Measure;
  dimensions: Record<string, string>;
  /** The figure that this statement belongs to, as a value, a corroboration or a retelling. */
  figure: string;
}

export interface EventStatement extends StatementBase {
  kind: "event";
  event: string;
  places: string[];
}

export interface AssertionStatement extends StatementBase {
  kind: "assertion";
  assertion: string;
}

export interface QuotationStatement extends StatementBase {
  kind: "quotation";
  quotation: string;
}

export type Statement = FigureStatement | EventStatement | AssertionStatement | QuotationStatement;

/** Our arithmetic, with its computed value. */
export interface Derivation {
  id: string;
  rule: DerivationRule;
  of: string[];
  because: string;
  indicator: string;
  dimensions: Record<string, string>;
  modality: Modality;
  measure: Measure;
  place: string | null;
  period: Period | null;
  quantity: Quantity;
  figure: string;
}

/**
 * All that is said of one indicator at one place, in one period and for one set of dimensions.
 *
 * `<indicator>/<place>/<period>[/<dimension value>...][/<modality>]`; a missing place is
 * `anywhere`, a missing period `undated`, and `actual` is left out.
 */
export interface Figure {
  id: string;
  indicator: string;
  dimensions: Record<string, string>;
  modality: Modality;
  measure: Measure;
  place: string | null;
  period: Period | null;
  /** The value of the highest standing (the earliest published of those, then by id). */
  quantity: Quantity;
  /** Where that value is from: a statement, or a derivation where no document states it. */
  source: string;
  standing: Standing | null;
  status: "single" | "corroborated" | "contested" | "superseded" | "derived";
  /** Independent statements whose quantities are consistent with the value. */
  corroborations: string[];
  /** Statements whose quantities cannot hold together with the value. */
  conflicts: string[];
  /**
   * Further statements of this scope that are no witnesses: a document that is not independent of one
   * above, a paraphrase, a value since revised, or no number to compare.
   */
  others: string[];
  /** Statements that pass on any of the above, directly or through others. */
  retellings: string[];
  /** Our own arithmetic over the same scope, where there is any beside a statement. */
  derivations: string[];
  supersededBy: { figure: string; statement: string; because: string } | null;
}

/** What changed between a retelling and what it retells. */
export interface Drift {
  retelling: string;
  of: string;
  differences: {
    code: DifferenceCode;
    /** Rendered by the one formatter, or an entity's id, or the words; null where dropped. */
    from: string | null;
    to: string | null;
    /** `computed` from the two statements, or `authored` with a reason. */
    by: "computed" | "authored";
    because: string | null;
  }[];
}

export interface RecordData {
  schemaVersion: 1;
  /** `sha256` is over the canonical JSON of everything else in this object but `meta`. */
  meta: { version: string; sha256: string };
  indicators: Record<string, Indicator>;
  entities: Record<string, Entity & { id: string }>;
  series: Record<string, Series & { id: string }>;
  documents: Record<string, Document>;
  statements: Record<string, Statement>;
  derivations: Record<string, Derivation>;
  figures: Record<string, Figure>;
  drift: Record<string, Drift>;
  retired: Record<string, Retirement>;
}
