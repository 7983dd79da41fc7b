/**
 * Whether what a text says became of those whom a number counts is what the record counts: 59 killed where the record
 * has 59 injured.
 *
 * Read from families of words, the record's own from an indicator's terms and the kinds of the figure. Held against a
 * text only where the record's family stands nowhere beside the number.
 */
import { foldWords } from "@throughline/core";
import type { DifferenceCode } from "@throughline/core/schema";
import { figureIndex, timeKey } from "../candidate/figure-index.ts";
import type { FigureSource, SourceFigure } from "../candidate/source.ts";
import { kept } from "../kept.ts";
import { FAMILIES, type Family, hasDeed, mayHaveDeed, readDeeds } from "../mention/deed.ts";
import { tokenize } from "../text/tokens.ts";
import type { Ground, Outcome } from "./align.ts";
import { isDistinctive } from "./caution.ts";
import { isPinned } from "./doer.ts";
import { relateValue } from "./value.ts";

/** The outcome with `unit-differs` where it agrees but for what became of those who are counted. */
export function withDeed(outcome: Outcome | null, ground: Ground): Outcome | null {
  if (outcome === null || outcome.rivals.length > 0 || ground.figure.unit === "share") return outcome;
  const { best } = outcome;
  if (best.relations.value !== "equal" || best.differences.length > 0) return outcome;
  const isSure = isPinned(best) || (isDistinctive(best) && best.period.near !== null);
  if (!isSure && !isCrossed(best.candidate.figure, ground)) return outcome;
  if (!isOtherDeed(best.candidate.figure, ground)) return outcome;
  const relations = { ...best.relations, dimension: "other" as const };
  return { ...outcome, best: { ...best, relations, differences: [codeOf(best.candidate.figure)] } };
}

/** What was set aside, announced or planned, told as done, is held otherwise; all else is another thing. */
function codeOf({ dimensions }: SourceFigure): DifferenceCode {
  return Object.values(dimensions).some((value) => UNDONE.has(value)) ? "modality-differs" : "unit-differs";
}

const UNDONE: ReadonlySet<string> = new Set(["allocated", "announced", "planned"]);

/** Whether a number beside it is the record's of the other half of a pair: "94 audits and 86 inspections". */
function isCrossed(figure: SourceFigure, { context, figure: mention, source }: Ground): boolean {
  const scene = figureIndex(source, figure.indicator).scene(figure.place);
  const siblings = (scene?.byTime.get(timeKey(figure.period)) ?? []).filter((each) => each !== figure);
  const { figures } = context.sentence;
  const order = figures.indexOf(mention);
  return [figures[order - 1], figures[order + 1]].some(
    (other) =>
      other !== undefined &&
      siblings.some((each) => relateValue([other.quantity], each)?.relation === "equal"),
  );
}

/** Whether the text says of a number something that the figure does not count. */
export function isOtherDeed(figure: SourceFigure, { context, figure: mention, source }: Ground): boolean {
  const recorded = familiesOf(figure, source);
  for (const [group, said] of readDeeds(context, mention)) {
    const own = recorded.filter((each) => each.group === group);
    const isTold = (each: Family) => said.includes(each) || hasDeed(context, mention, each);
    if (own.length > 0 && !own.some(isTold)) return true;
    // One number for both halves of a pair is not the number of the one.
    if (group === PAIRED && own.length > 1 && !own.every((each) => mayHaveDeed(context, mention, each)))
      return true;
  }
  return false;
}

/** Killed and captured, killed and wounded: what the source has in one number it has for both together. */
const PAIRED = "fate";

/** Whether the text says of a number what the figure counts, and nothing else. */
export function isSameDeed(figure: SourceFigure, ground: Ground): boolean {
  const recorded = familiesOf(figure, ground.source);
  const said = [...readDeeds(ground.context, ground.figure).values()];
  return said.some((each) => each.some((one) => recorded.includes(one))) && !isOtherDeed(figure, ground);
}

const known = new WeakMap<FigureSource, Map<string, readonly Family[]>>();

function familiesOf({ indicator, dimensions }: SourceFigure, source: FigureSource): readonly Family[] {
  const families = kept(known, source, () => new Map<string, readonly Family[]>());
  const key = `${indicator} ${Object.entries(dimensions).flat().join(" ")}`;
  return kept(families, key, () => readFamilies(indicator, dimensions, source));
}

/** Of each group those that its kinds name, else those of the indicator's own words. */
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
  const own = familiesIn([name, phrase.one, phrase.many, ...terms.counted, ...terms.verbs]);
  const named = familiesIn(kinds);
  return [...named, ...own.filter(({ group }) => !named.some((each) => each.group === group))];
}

function familiesIn(phrases: readonly string[]): readonly Family[] {
  const tokens = tokenize(foldWords(phrases.join(" ")).join(" "));
  const found: Family[] = [];
  for (const each of FAMILIES)
    for (let at = 0; at < tokens.count; at++)
      if (each.words.at(tokens, at) === true) {
        found.push(each);
        break;
      }
  return found;
}
