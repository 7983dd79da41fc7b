/**
 * Whether what a text says became of those whom a number counts is what the record counts: 59 killed where the record
 * has 59 injured.
 *
 * Read from families of words, the record's own from an indicator's terms and the kinds of the figure. Held against a
 * text only where the record's family stands nowhere beside the number.
 */
import { foldWords } from "@throughline/core";
import type { FigureSource, SourceFigure } from "../candidate/source.ts";
import { kept } from "../kept.ts";
import { FAMILIES, type Family, hasDeed, readDeeds } from "../mention/deed.ts";
import { tokenize } from "../text/tokens.ts";
import type { Ground, Outcome } from "./align.ts";
import { isDistinctive } from "./caution.ts";
import { isPinned } from "./doer.ts";

/** The outcome with `unit-differs` where it agrees but for what became of those who are counted. */
export function withDeed(outcome: Outcome | null, ground: Ground): Outcome | null {
  if (outcome === null || outcome.rivals.length > 0 || ground.figure.unit !== "count") return outcome;
  const { best } = outcome;
  if (best.relations.value !== "equal" || best.differences.length > 0) return outcome;
  if (!isPinned(best) && !(isDistinctive(best) && best.period.near !== null)) return outcome;
  if (!isOtherDeed(best.candidate.figure, ground)) return outcome;
  const relations = { ...best.relations, dimension: "other" as const };
  return { ...outcome, best: { ...best, relations, differences: ["unit-differs"] } };
}

function isOtherDeed(figure: SourceFigure, { context, figure: mention, source }: Ground): boolean {
  const recorded = familiesOf(figure, source);
  for (const [group, said] of readDeeds(context, mention)) {
    const own = recorded.filter((each) => each.group === group);
    const isSame = own.some((each) => said.includes(each) || hasDeed(context, mention, each));
    if (own.length > 0 && !isSame) return true;
  }
  return false;
}

/** Whether the text says of a number what the figure counts. */
export function isSameDeed(figure: SourceFigure, { context, figure: mention, source }: Ground): boolean {
  const recorded = familiesOf(figure, source);
  return [...readDeeds(context, mention).values()].some((said) =>
    said.some((each) => recorded.includes(each)),
  );
}

const known = new WeakMap<FigureSource, Map<string, readonly Family[]>>();

function familiesOf({ indicator, dimensions }: SourceFigure, source: FigureSource): readonly Family[] {
  const families = kept(known, source, () => new Map<string, readonly Family[]>());
  const key = `${indicator} ${Object.entries(dimensions).flat().join(" ")}`;
  return kept(families, key, () => readFamilies(indicator, dimensions, source));
}

function readFamilies(
  id: string,
  dimensions: SourceFigure["dimensions"],
  { indicators }: FigureSource,
): readonly Family[] {
  const indicator = indicators[id];
  if (indicator === undefined) return [];
  const kinds = Object.entries(dimensions).flatMap(([name, value]) => {
    const kind = indicator.dimensions[name]?.values[value];
    return kind === undefined ? [] : [kind.name, ...kind.terms];
  });
  const { name, phrase, terms } = indicator;
  const words = foldWords(
    [name, phrase.one, phrase.many, ...terms.counted, ...terms.verbs, ...kinds].join(" "),
  );
  const tokens = tokenize(words.join(" "));
  return FAMILIES.filter((each) => words.some((_, at) => each.words.at(tokens, at) === true));
}
