/**
 * Which kind of the counted thing a text names: attacks on bases, on forces, on interests.
 *
 * Read from the terms of the indicator's dimensions, the longest first, the nearest to the number.
 */

import type { Indicator } from "@throughline/core/schema";
import { figureIndex, timeKey } from "../candidate/figure-index.ts";
import type { FigureSource, SourceFigure } from "../candidate/source.ts";
import { kept } from "../kept.ts";
import type { Context } from "../mention/context.ts";
import type { FigureMention } from "../mention/mention.ts";
import { framed, isTopic } from "../mention/near.ts";
import { isSubjectName } from "../mention/subject.ts";
import type { Lexicon, Term } from "../mention/vocabulary.ts";
import type { Hit } from "../text/phrases.ts";
import { Kind } from "../text/tokens.ts";
import { wordSet } from "../text/words.ts";
import type { DimensionRelation } from "./weights.ts";

/** The values that the text names, by dimension. */
export function readDimensions(
  context: Context,
  figure: FigureMention,
  indicator: Indicator,
): Record<string, string> {
  const said: Record<string, string> = {};
  for (const dimension of Object.keys(indicator.dimensions)) {
    const named = longestOf(
      context.sentence
        .termsOf(indicator.id)
        .filter((hit) => isOf(hit.value, dimension) && !isOfBoth(hit, context)),
    );
    const hits = named.filter(
      (each) =>
        !named.some((other) => isEither(each, other, context)) && !isWithOther(each, indicator, context),
    );
    const own = hits.filter(({ from, to }) => from >= context.segment.from && to <= context.segment.to);
    const hit =
      nearest(own, figure) ??
      framed(context, "sentence", ({ termsOf }) =>
        longestOf(termsOf(indicator.id).filter(({ value }) => isOf(value, dimension))),
      ) ??
      hits.findLast((each) => isTopic(each, context.sentence) && !isCutOff(each, context, figure));
    if (hit?.value.role === "dimension") said[dimension] = hit.value.value;
    const subject =
      hit == null ? subjectOf(context, indicator.dimensions[dimension]?.values ?? NO_VALUES) : null;
    if (subject !== null) said[dimension] = subject;
  }
  return said;
}

/** Of "killed or captured" neither is the kind. */
function isEither(a: Hit<Term>, b: Hit<Term>, { text: { tokens } }: Context): boolean {
  const [first, second] = a.from < b.from ? [a, b] : [b, a];
  return second.from === first.to + 1 && tokens.foldedAt(first.to) === "or";
}

/** "Under way or planned": next to the name of another kind neither is meant. */
function isWithOther({ from, to, value }: Hit<Term>, { dimensions }: Indicator, context: Context): boolean {
  if (value.role !== "dimension") return false;
  const { tokens } = context.text;
  const values = Object.entries(dimensions[value.dimension]?.values ?? NO_VALUES);
  const isOther = (at: number) =>
    values.some(([id, { name }]) => id !== value.value && name === tokens.foldedAt(at));
  return (
    (pairing.at(tokens, to) === true && isOther(to + 1)) ||
    (pairing.at(tokens, from - 1) === true && isOther(from - 2))
  );
}

const pairing = wordSet("or and");

/** What stands before a semicolon was said of what stands there. */
function isCutOff({ to }: Hit<Term>, { text: { tokens } }: Context, { from }: FigureMention): boolean {
  for (let at = to; at < from; at++) if (tokens.kindAt(at) === Kind.semicolon) return true;
  return false;
}

/** Of "ongoing and planned projects" neither word names the kind: together they are the whole. */
function isOfBoth({ from, to, value }: Hit<Term>, { sentence, text }: Context): boolean {
  if (value.role !== "dimension") return false;
  return sentence.termsOf(value.indicator).some((other) => {
    if (other.value.role !== "counted") return false;
    if (other.from >= from || other.to < to) return false;
    const link = text.tokens.foldedAt(from - 1);
    return link === "and" || link === "or";
  });
}

/**
 * The operation or office that the text was last about, where this dimension tells operations and offices
 * apart: its value, or the name of the thing itself where the record counts nothing of it.
 */
function subjectOf({ subject, reading: { lexicon } }: Context, values: Values): string | null {
  if (subject === null) return null;
  const known = kept(subjects, values, () => new Map<string, string | null>());
  const before = known.get(subject);
  if (before !== undefined) return before;
  const value = valueOfSubject(subject, values, lexicon);
  known.set(subject, value);
  return value;
}

const NO_VALUES: Values = {};

const subjects = new WeakMap<Values, Map<string, string | null>>();

function valueOfSubject(subject: string, values: Values, lexicon: Lexicon): string | null {
  const entity = lexicon.vocabulary.entities[subject];
  const forms = new Set(entity === undefined ? [] : [entity.name, ...entity.aliases]);
  let tells = false;
  for (const [value, { terms }] of Object.entries(values)) {
    if (terms.some((term) => forms.has(term))) return value;
    tells ||= terms.some((term) => isSubjectName(lexicon, term));
  }
  return tells ? subject : null;
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

/** Whether the text names a kind that contains the figure's: it may name both, and mean the narrower one. */
export function isWiderThan(
  said: Record<string, string>,
  figure: SourceFigure,
  indicator: Indicator,
): boolean {
  return Object.entries(said).some(([name, value]) => {
    const recorded = figure.dimensions[name];
    const values = indicator.dimensions[name]?.values ?? NO_VALUES;
    return recorded !== undefined && recorded !== value && isWithin(recorded, value, values);
  });
}

/** What a title or a lead-in names widely ("attacks on interests") holds for the narrower kinds that stand below it. */
export function withoutWideTitles(
  said: Record<string, string>,
  figure: SourceFigure,
  { indicator, context }: { indicator: Indicator; context: Context },
): Record<string, string> {
  const isWide = (name: string, value: string) => {
    const recorded = figure.dimensions[name];
    const values = indicator.dimensions[name]?.values ?? NO_VALUES;
    return recorded !== undefined && recorded !== value && isWithin(recorded, value, values);
  };
  const isOwn = (name: string) =>
    context.sentence.termsOf(indicator.id).some(({ value }) => isOf(value, name));
  const kept = Object.entries(said).filter(([name, value]) => !isWide(name, value) || isOwn(name));
  return kept.length === Object.keys(said).length ? said : Object.fromEntries(kept);
}

const parts = new WeakMap<SourceFigure, boolean>();

/** Whether the source has the same with fewer of its kinds named. */
export function isPartOfOther(figure: SourceFigure, source: FigureSource): boolean {
  const known = parts.get(figure);
  if (known !== undefined) return known;
  const scene = figureIndex(source, figure.indicator).scene(figure.place);
  const others = scene?.byTime.get(timeKey(figure.period)) ?? [];
  const found = others.some((other) => other !== figure && isWiderKind(other, figure));
  parts.set(figure, found);
  return found;
}

function isWiderKind({ dimensions: wide }: SourceFigure, { dimensions: narrow }: SourceFigure): boolean {
  const names = Object.keys(wide);
  return names.length < Object.keys(narrow).length && names.every((name) => wide[name] === narrow[name]);
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

function isOf(term: Term, dimension: string): boolean {
  return term.role === "dimension" && term.dimension === dimension;
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
  // "Killed 14 and wounded": what stands right before the number is its own.
  const before = hits.find(({ to }) => to === figure.from);
  return before ?? hits.find(({ from }) => from >= figure.to) ?? hits.findLast(({ to }) => to <= figure.from);
}
