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
import type { Revision } from "./revision.ts";
import type { Modality } from "./statement.ts";

/** Who, as the record knows them (`id`) and as the document calls them (`as`). Never both null. */
export interface Party {
  id: string | null;
  as: string | null;
}

/** One step of who told whom. */
export interface AttributionLink {
  who: Party;
  verb: string;
  to: Party | null;
}

/** What a statement passes on, and how that is known. */
export interface RetellingLink {
  /** A statement's or a derivation's id. */
  of: string;
  inferred: string | null;
  changes: { code: DifferenceCode; because: string }[];
}

/** A document of the compiled record, with the ids of its statements. */
export interface Document extends Omit<AuthoredDocument, "period" | "published" | "revised"> {
  id: string;
  /** EDTF, at the precision known. */
  published: string | null;
  /** The publisher's own change of it since. */
  revised: Revision | null;
  period: Period | null;
  /** Ids of its statements, in the document's own order where positions are known. */
  statements: string[];
}

/** What is counted. */
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
  /** Why a report says this although it lies outside its reporting period. */
  outside: string | null;
  revised: Revision | null;
  doubt: string | null;
  note: string | null;
}

/** A number that one document gives. */
export interface FigureStatement extends StatementBase {
  kind: "figure";
  quantity: Quantity;
  indicator: string;
  measure: Measure;
  dimensions: Record<string, string>;
  /** The figure that this statement belongs to, as a value, a corroboration or a retelling. */
  figure: string;
}

/** Something that happened, as a document tells it. */
export interface EventStatement extends StatementBase {
  kind: "event";
  event: string;
  places: string[];
}

/** A claim without a number. */
export interface AssertionStatement extends StatementBase {
  kind: "assertion";
  assertion: string;
}

/** Words that a document puts into somebody's mouth. */
export interface QuotationStatement extends StatementBase {
  kind: "quotation";
  quotation: string;
}

/** What one document says. */
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

/** A total beside the sum of its parts, both as documents say them. */
export interface Total {
  id: string;
  /** The statement of the whole. */
  total: string;
  /** The statements of the parts. */
  of: string[];
  because: string;
  /** What seems to be wrong, where the parts do not add up to the total as printed. */
  faulty: string | null;
  /** The sum of the parts, which is ours. */
  sum: Quantity;
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

/** The whole record as plain data, as `record.json` has it. */
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
  totals: Record<string, Total>;
  figures: Record<string, Figure>;
  drift: Record<string, Drift>;
  retired: Record<string, Retirement>;
}
