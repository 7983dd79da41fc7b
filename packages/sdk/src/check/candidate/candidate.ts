/**
 * What a figure of a text may be about: an indicator by its words, with the figures that a source has
 * of it. The third stage; it weighs words, never values.
 */
import type { Indicator } from "@throughline/core/schema";
import type { Nearness } from "../mention/near.ts";
import type { SourceFigure } from "./source.ts";

/** An indicator whose words fit a figure. */
export interface IndicatorMatch {
  indicator: Indicator;
  strength: number;
  /** The furthest that any of the words it needs stands away. */
  near: Nearness;
  /** Whether another indicator's words fit so much better that this one can only confirm. */
  weak: boolean;
}

export interface Candidate {
  match: IndicatorMatch;
  figure: SourceFigure;
}
