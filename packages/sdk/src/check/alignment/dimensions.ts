/**
 * Which kind of the counted thing a text names: attacks on bases, on forces, on interests.
 *
 * Read from the terms of the indicator's dimensions, the longest first, the nearest to the number.
 */
import type { Indicator } from "@throughline/core/schema";
import type { SourceFigure } from "../candidate/source.ts";
import type { Context } from "../mention/context.ts";
import type { FigureMention } from "../mention/mention.ts";
import { isTopic } from "../mention/near.ts";
import type { Term } from "../mention/vocabulary.ts";
import type { Hit } from "../text/phrases.ts";
import type { DimensionRelation } from "./weights.ts";

/** The values that the text names, by dimension. */
export function readDimensions(
  context: Context,
  figure: FigureMention,
  indicator: Indicator,
): Record<string, string> {
  const said: Record<string, string> = {};
  for (const dimension of Object.keys(indicator.dimensions)) {
    const hits = longestOf(
      context.sentence.terms.filter(({ value }) => isOf(value, indicator.id, dimension)),
    );
    const own = hits.filter(({ from, to }) => from >= context.segment.from && to <= context.segment.to);
    const hit = nearest(own, figure) ?? hits.findLast((each) => isTopic(each, context.sentence));
    if (hit?.value.role === "dimension") said[dimension] = hit.value.value;
  }
  return said;
}

export function relateDimensions(
  said: Record<string, string>,
  figure: SourceFigure,
  indicator: Indicator,
): DimensionRelation {
  let relation: DimensionRelation = "equal";
  for (const [dimension, { values }] of Object.entries(indicator.dimensions)) {
    const each = relateValue(said[dimension], figure.dimensions[dimension], values);
    if (each === "other") return "other";
    if (each !== "equal") relation = each;
  }
  return relation;
}

type Values = Indicator["dimensions"][string]["values"];

function relateValue(
  said: string | undefined,
  recorded: string | undefined,
  values: Values,
): DimensionRelation {
  if (said === recorded) return "equal";
  // What a figure leaves out is the whole; a text that names a part speaks of another number.
  if (recorded === undefined) return "other";
  if (said === undefined) return "unstated";
  return isWithin(said, recorded, values) ? "narrower" : "other";
}

function isWithin(inner: string, outer: string, values: Values): boolean {
  const seen = new Set<string>();
  const waiting = [inner];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === outer) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    waiting.push(...(values[next]?.within ?? []));
  }
  return false;
}

function isOf(term: Term, indicator: string, dimension: string): boolean {
  return term.role === "dimension" && term.indicator === indicator && term.dimension === dimension;
}

/** "U.S. and Coalition forces" hides the "forces" in it. */
function longestOf(hits: Hit<Term>[]): Hit<Term>[] {
  return hits.filter(
    (hit) =>
      !hits.some(
        (other) =>
          other !== hit &&
          other.from <= hit.from &&
          other.to >= hit.to &&
          other.to - other.from > hit.to - hit.from,
      ),
  );
}

function nearest(hits: Hit<Term>[], figure: FigureMention): Hit<Term> | undefined {
  return hits.find(({ from }) => from >= figure.to) ?? hits.findLast(({ to }) => to <= figure.from);
}
