/**
 * Where figures to check against come from: the record now, the statements drafted from a document later.
 *
 * A source lends its vocabulary to the reading, its figures and quotations to the comparison, and the
 * evidence to the finding. Whatever it is made of, the stages see only this.
 */
import type { Figure, Modality, Period, Quantity, Standing } from "@throughline/core/schema";
import type { FindingEvidence } from "../finding/finding.ts";
import type { Vocabulary } from "../mention/vocabulary.ts";

/** One value that a figure has from a statement, or from our arithmetic. */
export interface SourceValue {
  quantity: Quantity;
  /** Null where the value is computed. */
  statement: string | null;
  /** The statement whose words show it; of a computed value, that of its first input. */
  shownBy: string | null;
  standing: Standing | null;
  /** Ids of the entities in any role. */
  actors: readonly string[];
}

export interface SourceFigure {
  id: string;
  indicator: string;
  place: string | null;
  period: Period | null;
  dimensions: Readonly<Record<string, string>>;
  modality: Modality;
  measure: Figure["measure"];
  /** The value first, then those that corroborate or contest it. */
  values: readonly SourceValue[];
  contested: boolean;
  /** Since when its own source says otherwise, and what it says. */
  superseded: { on: string | null; figure: string; quantity: Quantity | null } | null;
}

/** Words that a document printed inside quotation marks. */
export interface SourceQuotation {
  statement: string;
  words: string;
  /** For an alteration that the record knows: the statement that has the words right, if any has. */
  alters: { statement: string | null; words: string | null } | null;
}

/** Who told a statement, from the innermost on: entities, and words for those without a name; and who published it. */
export interface Tellers {
  entities: readonly string[];
  words: readonly string[];
  publisher: string;
}

export interface FigureSource extends Vocabulary {
  readonly version: string;
  readonly sha256: string;
  readonly quotations: readonly SourceQuotation[];
  figuresOf(indicator: string): readonly SourceFigure[];
  evidence(statement: string): FindingEvidence | null;
  /** Null for a statement that it does not have; absent where a source does not say who told what. */
  tellersOf?(statement: string): Tellers | null;
}
