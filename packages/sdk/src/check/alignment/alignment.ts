/**
 * A candidate laid against what the text says, relation by relation. The fourth stage.
 */
import type { DifferenceCode, Period } from "@throughline/core/schema";
import type { Candidate } from "../candidate/candidate.ts";
import type { SourceValue } from "../candidate/source.ts";
import type { WeighedPart } from "../finding/finding.ts";
import type { Nearness } from "../mention/near.ts";
import type {
  DimensionRelation,
  ModalityRelation,
  PeriodRelation,
  PlaceRelation,
  ValueRelation,
} from "./weights.ts";

export interface Relations {
  period: PeriodRelation;
  place: PlaceRelation;
  dimension: DimensionRelation;
  modality: ModalityRelation;
  value: ValueRelation;
}

export interface Alignment {
  candidate: Candidate;
  /** What the text's words name: the candidate's indicator, or the one that it was told as. */
  told: string;
  /** The one of the figure's values that is nearest to the text's. */
  value: SourceValue;
  /** Whether the text claims less than the source. */
  weaker: boolean;
  relations: Relations;
  score: number;
  differences: DifferenceCode[];
  /** The text's own period, resolved with this figure's help where it names no year. */
  period: { value: Period | null; near: Nearness | null; closeness: number };
  dimensions: Record<string, string>;
  /** Where no term next to the number names the figure: what speaks for it all the same. */
  evidence?: readonly WeighedPart[];
}
