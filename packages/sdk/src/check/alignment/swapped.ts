/**
 * The record's very number, of the same place and time, told of another thing that is counted beside it: "63 killed"
 * for 63 detained.
 *
 * Only where the text's own words name the one thing and nothing of the other, and the number is unlikely to come
 * up by chance: three digits that say something, or two where the source has another number for what is named.
 */
import type { Indicator } from "@throughline/core/schema";
import { indicatorsWith } from "../candidate/by-number.ts";
import type { IndicatorMatch } from "../candidate/candidate.ts";
import { figureIndex, timeKey } from "../candidate/figure-index.ts";
import type { FigureSource, SourceFigure } from "../candidate/source.ts";
import type { Context } from "../mention/context.ts";
import { isPeople } from "../mention/noun.ts";
import { Kind } from "../text/tokens.ts";
import { align, type Ground, type Outcome } from "./align.ts";
import type { Alignment } from "./alignment.ts";
import { isDistinctive, numberOf } from "./caution.ts";
import { isSameDeed } from "./deed.ts";
import { kinshipOf } from "./kindred.ts";
import { isOfNobody } from "./office.ts";
import { readNaming } from "./subject.ts";
import type { Told } from "./told.ts";
import { isOther, relateValue } from "./value.ts";
import { LEAST_MOVED, type PeriodRelation, type PlaceRelation } from "./weights.ts";

/** `outcome` is what was found so far; null where no other thing has the number either. */
export function alignSwapped(
  matches: readonly IndicatorMatch[],
  outcome: Outcome | null,
  at: { ground: Ground; told: Told },
): Outcome | null {
  const { ground } = at;
  const { context, source, foreign } = ground;
  if (matches.length === 0 || foreign || context.partial || !isOpen(outcome) || !hasOwnWords(context))
    return null;
  const having = indicatorsWith(context.readings, source).filter(
    ({ id }) => !matches.some(({ indicator }) => indicator.id === id),
  );
  const others = having.filter(({ id }) => !isNamed(context, id) && !isShared(context, id));
  if (others.length === 0) return null;
  for (const named of matches.filter((match) => isNamedHere(match, context))) {
    const found = align(kindredOf(named, others, source), ground);
    if (found === null || found.rivals.length > 0 || isSameDeed(found.best.candidate.figure, ground))
      continue;
    if (!isNear(named) && having.some((indicator) => isOwnTold(indicator, at))) continue;
    const best = asSwapped(found.best, named);
    if (isSwapped(found.best, named, ground) && !isOfNobody(best, context))
      return { best, rivals: [], runnerUp: outcome?.best ?? null };
  }
  return null;
}

/** Whether noun and verb may as well be words for what the number is of, and none of them is another thing's. */
function isOwnTold(indicator: Indicator, at: { ground: Ground; told: Told }): boolean {
  const { noun: of, verb } = readNaming({ indicator, strength: 0, near: "document", weak: true }, at);
  const { noun, text } = at.ground.context;
  const isAnybody = noun !== null && isPeople(text.tokens, noun.head);
  const isOwn = of === "own term" || verb === "own" || (of === "own word" && isAnybody);
  return isOwn && of !== "other" && of !== "unknown" && verb !== "other";
}

/** Whether its words stand in the sentence, or from further away nothing but its own noun stands behind the number. */
function isNamedHere({ near, indicator: { id } }: IndicatorMatch, { noun }: Context): boolean {
  if (isNear({ near })) return true;
  if (noun === null || noun.inherited) return near !== "document";
  return noun.termsOf(id).some(({ value, to }) => value.role === "counted" && to === noun.head + 1);
}

/** Whether the very word that names the one thing names the other too: "closed" is said of cases and of files. */
function isShared({ noun, verbs }: Context, id: string): boolean {
  if (noun?.isTerm !== true) return verbs.hits.some(({ value }) => value.indicator === id);
  return noun.termsOf(id).some(({ value, to }) => value.role === "counted" && to === noun.head + 1);
}

function isNear({ near }: Pick<IndicatorMatch, "near">): boolean {
  return near === "own" || near === "sentence";
}

/** A noun right behind the number, or a verb. */
function hasOwnWords({ noun, verbs, text: { tokens } }: Context): boolean {
  if (noun?.isTerm !== true) return verbs.hits.length > 0;
  return !noun.inherited && tokens.kindAt(noun.from) !== Kind.comma;
}

function kindredOf(
  named: IndicatorMatch,
  others: readonly Indicator[],
  source: FigureSource,
): IndicatorMatch[] {
  return others.flatMap((indicator) => {
    const kinship = kinshipOf(named.indicator, indicator, source);
    const near = kinship === "close" ? ("own" as const) : ("sentence" as const);
    return kinship === null ? [] : [{ indicator, strength: 0, near, weak: false }];
  });
}

/** Whether nothing has the number: another one was held against the text, or none. */
function isOpen(outcome: Outcome | null): boolean {
  if (outcome === null) return true;
  return outcome.rivals.length === 0 && isOther(outcome.best.relations.value);
}

/** Whether the figure's own stretch has a noun or a verb of the other indicator, which no other shares. */
function isNamed({ sentence, segment }: Context, id: string): boolean {
  const inside = sentence.terms.filter(({ from, to }) => from >= segment.from && to <= segment.to);
  return inside.some(
    ({ value, from }) =>
      value.indicator === id && !inside.some((other) => other.value.indicator !== id && other.from === from),
  );
}

const TIMES: ReadonlySet<PeriodRelation> = new Set(["equal", "near", "coarser"]);
const PLACES: ReadonlySet<PlaceRelation> = new Set(["equal", "people", "unplaced", "scope", "only"]);
/** Whose it is tells no thing from another. */
export const PARTIES: ReadonlySet<string> = new Set(["work", "by", "attacker", "target"]);

function isSwapped(alignment: Alignment, named: IndicatorMatch, ground: Ground): boolean {
  const { relations, period, differences, candidate } = alignment;
  const kinds = Object.keys(candidate.figure.dimensions).filter((name) => !PARTIES.has(name));
  // "112 were women": the very kind of which the number is.
  if (relations.dimension === "equal" && kinds.length > 0) return false;
  if (relations.value !== "equal" || differences.length > 0 || relations.dimension === "part") return false;
  if (!TIMES.has(relations.period) || period.near === null || !PLACES.has(relations.place)) return false;
  const told = figuresAt(candidate.figure, named.indicator.id, ground);
  if (isCrossed(told, ground)) return true;
  if (period.near === "neighbour" || numberOf(alignment) < LEAST_MOVED) return false;
  return isDistinctive(alignment) || (candidate.match.near === "own" && told.length > 0);
}

/** What the source has of another thing, of the figure's very place and time. */
export function figuresAt(
  { place, period }: SourceFigure,
  id: string,
  { source }: Ground,
): readonly SourceFigure[] {
  return figureIndex(source, id).scene(place)?.byTime.get(timeKey(period)) ?? [];
}

/** Whether a number beside it is what the source has of the thing that is named: the two changed places. */
function isCrossed(told: readonly SourceFigure[], { context: { sentence }, figure }: Ground): boolean {
  const { figures } = sentence;
  const order = figures.indexOf(figure);
  return [figures[order - 1], figures[order + 1]].some(
    (other) =>
      other !== undefined && told.some((each) => relateValue([other.quantity], each)?.relation === "equal"),
  );
}

/** The kinds that were read are those of the other indicator. */
function asSwapped(alignment: Alignment, { indicator }: IndicatorMatch): Alignment {
  return {
    ...alignment,
    told: indicator.id,
    dimensions: {},
    relations: { ...alignment.relations, dimension: "other" },
    differences: ["unit-differs"],
  };
}
