/**
 * Lays every candidate against the text and keeps the best: an alignment, a tie, or nothing.
 *
 * A figure is out of reach where the text speaks of a place that the source does not know, or differs
 * in more than one way that is not the number. A differing number is held against the text only where
 * everything else is clear; a moved one only where chance is unlikely.
 */

import type { DifferenceCode, Period } from "@throughline/core/schema";
import type { Candidate, IndicatorMatch } from "../candidate/candidate.ts";
import { figureIndex } from "../candidate/figure-index.ts";
import type { FigureSource } from "../candidate/source.ts";
import { MILD } from "../finding/severity.ts";
import type { Context } from "../mention/context.ts";
import type { FigureMention } from "../mention/mention.ts";
import { isPeople } from "../mention/noun.ts";
import type { Alignment, Relations } from "./alignment.ts";
import { isClear, isLikelyMeant, isLikelyMoved, isToCome, mayBeHeld, mayBeMoved } from "./caution.ts";
import { isPartOfOther, readDimensions, relateDimensions, withoutWideTitles } from "./dimensions.ts";
import { withKindOfNoun } from "./kind-of-noun.ts";
import type { Watch } from "./meant/claim.ts";
import { relateModality } from "./modality.ts";
import { isOfNobody } from "./office.ts";
import type { Clock, PeriodReading } from "./period.ts";
import { relatePlace } from "./place.ts";
import { rememberUnit } from "./precision.ts";
import { figuresInReach, type SaidTime, timesSaid } from "./reach.ts";
import { isOther, relateValue, type ValueReading } from "./value.ts";
import { DIMENSION, MODALITY, NEAREST, PERIOD, PLACE, TIE, VALUE } from "./weights.ts";
import { isDrift, placesOf, type Time, timesOf } from "./when-where.ts";

export interface Ground {
  figure: FigureMention;
  context: Context;
  source: FigureSource;
  clock: Clock;
  /** Whether the text also speaks of another operation or country. */
  foreign: boolean;
  /** Whether it will be asked what came next. */
  why: boolean;
  watch?: Watch | undefined;
}

/** The best alignment, and the figures that the text may as well mean and that say something else. */
export interface Outcome {
  best: Alignment;
  rivals: Candidate[];
  /** What came next, whatever it would say; found for sure only where it was asked for. */
  runnerUp: Alignment | null;
}

export function align(matches: readonly IndicatorMatch[], ground: Ground): Outcome | null {
  const { place } = ground.context;
  // The text was last somewhere that the source knows nothing of.
  if (place !== null && place.value.place === null && place.value.abroad === undefined) return null;
  const { figure, context } = ground;
  if (figure.unit !== "share") rememberUnit(context.readings, figure.precision);
  const times = timesSaid(ground);
  const alignments = matches.flatMap((match) => alignMatch(match, times, ground)).sort(byScore);
  const best = preferred(alignments);
  if (best === undefined) return null;
  const runnerUp = alignments.find((other) => other !== best) ?? null;
  if (isTimelessLevel(best)) return { best, rivals: otherLevels(best, ground), runnerUp };
  if (isHarmless(best)) return { best, rivals: [], runnerUp };
  const rivals = alignments.filter(
    (other) => other !== best && best.score - other.score < TIE && isRival(best, other),
  );
  return { best, rivals: rivals.map(({ candidate }) => candidate), runnerUp };
}

function alignMatch(match: IndicatorMatch, times: readonly SaidTime[], ground: Ground): Alignment[] {
  const figures = figuresInReach(match, times, ground);
  if (figures.size === 0) return [];
  const dimensions = readDimensions(ground.context, ground.figure, match.indicator);
  return [...figures].flatMap((figure) => alignOne({ match, figure }, ground, dimensions));
}

function isHarmless({ differences }: Alignment): boolean {
  return differences.every((code) => MILD.has(code));
}

/** The first; of a level, which is stated again and again, one that agrees goes before one as near that does not. */
function preferred(alignments: readonly Alignment[]): Alignment | undefined {
  const [first] = alignments;
  if (first === undefined || isHarmless(first) || first.candidate.figure.measure !== "stock") return first;
  return alignments.find((other) => first.score - other.score < TIE && isHarmless(other)) ?? first;
}

/** A level of a text in which no time is named at all: it may be of any of the record's dates. */
function isTimelessLevel({ relations, candidate: { figure } }: Alignment): boolean {
  return figure.measure === "stock" && figure.period !== null && relations.period === "unstated";
}

/** The same level at other dates, where it was not what the text says. */
function otherLevels({ candidate: { match, figure } }: Alignment, { context, source }: Ground): Candidate[] {
  const levels = figureIndex(source, figure.indicator).kinOf(figure);
  const others = levels.filter((level) => {
    const value = relateValue(context.readings, level);
    return value !== null && isOther(value.relation);
  });
  return others.map((level) => ({ match, figure: level }));
}

/** A candidate in each of the ways in which its text can be read; none where it is out of reach. */
function alignOne(candidate: Candidate, ground: Ground, said: Record<string, string>): Alignment[] {
  const value = relateValue(ground.context.readings, candidate.figure);
  if (value === null || (isOther(value.relation) && !mayBeHeld(candidate.match, value.weaker, ground)))
    return [];
  const { match, figure } = candidate;
  const about = { context: ground.context, indicator: match.indicator };
  const dimensions = withoutWideTitles(withKindOfNoun(said, figure, about), figure, about);
  const dimension = dimensionOf(candidate, dimensions, ground);
  const modality = relateModality(ground.context, figure.modality);
  const isFixed = !mayBeMoved(match, ground);
  // Another number is held against nothing that the text calls otherwise: most figures end here.
  const isCalledOtherwise = dimension === "other" || modality === "other";
  if (isCalledOtherwise && (isFixed || isOther(value.relation))) return [];
  const found = waysOf(candidate, ground, isFixed).flatMap(({ time, place }) => {
    const relations: Relations = {
      period: time.relation,
      place,
      dimension,
      modality,
      value: value.relation,
    };
    return toAlignment(candidate, relations, { value, time, dimensions, ground }) ?? [];
  });
  return found.length > 1 ? found.sort(byScore).slice(0, 1) : found;
}

/** The times and places that the text may mean; of what is fixed, those alone that are the figure's. */
function waysOf(
  candidate: Candidate,
  ground: Ground,
  isFixed: boolean,
): { time: Time; place: Relations["place"] }[] {
  const places = placesOf(candidate, ground).filter((place) => !isFixed || !isDrift(PLACE[place]));
  if (places.length === 0) return [];
  return timesOf(candidate, ground)
    .filter(({ relation }) => !isFixed || !isDrift(PERIOD[relation]))
    .flatMap((time) => places.map((place) => ({ time, place })));
}

/** A number without its kind is rather the whole than a part of it, where the record has both. */
function dimensionOf(
  { figure, match }: Candidate,
  dimensions: Record<string, string>,
  { source }: Ground,
): Relations["dimension"] {
  const relation = relateDimensions(dimensions, figure, match.indicator);
  return relation === "unstated" && isPartOfOther(figure, source) ? "part" : relation;
}

interface Parts {
  value: ValueReading;
  time: Time;
  dimensions: Record<string, string>;
  ground: Ground;
}

function toAlignment(
  candidate: Candidate,
  relations: Relations,
  { value, time, dimensions, ground }: Parts,
): Alignment | null {
  const drifts = driftsOf(relations, candidate, dimensions);
  // Where the text was last somewhere else, only the very number can be meant.
  if (drifts.length + value.differences.length > 0 && isElsewhere(candidate, ground)) return null;
  if (drifts.length > 1 || (drifts.length === 1 && isOther(relations.value))) return null;
  const period = {
    value: time.said === null ? null : toSaid(time.said, candidate),
    near: time.near,
    closeness: time.closeness,
  };
  const alignment: Alignment = {
    candidate,
    told: candidate.match.indicator.id,
    value: value.value,
    weaker: value.weaker,
    relations,
    score: scoreOf(relations, candidate) + time.closeness * NEAREST,
    differences: [...drifts, ...value.differences],
    period,
    dimensions,
  };
  return isSafe(alignment, drifts, ground) ? alignment : null;
}

/** Whether what it says may be said. */
function isSafe(alignment: Alignment, drifts: readonly DifferenceCode[], ground: Ground): boolean {
  const { relations, candidate, differences } = alignment;
  const isTimed = relations.period === "equal" || isHarmless(alignment);
  if (
    isHollow(alignment) ||
    isOfAnybody(alignment, ground) ||
    (!isTimed && isToCome(candidate.figure, ground.clock))
  )
    return false;
  const isDoubtful = differences.length > 0 || candidate.match.weak;
  if (isDoubtful && isOfNobody(alignment, ground.context)) return false;
  if (isOther(relations.value) && !isClear(alignment, ground)) return false;
  if (drifts.length === 1 && !isLikelyMoved(alignment, ground)) return false;
  return !isUntimed(relations, candidate) || isLikelyMeant(alignment, ground);
}

/** By weak or far-away words a number at a lower precision can be confirmed, and in nothing be held to differ. */
function isHollow({ candidate: { match }, differences, relations }: Alignment): boolean {
  if (relations.value !== "rounded" || differences.every((code) => MILD.has(code))) return false;
  return match.weak || match.near === "document";
}

/** By a word for people in general, and nothing else near it, a number is confirmed and not held to differ. */
function isOfAnybody(
  { candidate: { match }, differences }: Alignment,
  { context: { noun, verbs, text } }: Ground,
): boolean {
  if (match.near !== "document" || differences.every((code) => MILD.has(code))) return false;
  const isVerb = verbs.hits.some(({ value }) => value.indicator === match.indicator.id);
  return !isVerb && noun !== null && isPeople(text.tokens, noun.head);
}

/** Whether the sentence names no place, and the one before it names one that is not the figure's. */
export function isElsewhere({ figure }: Candidate, { context: { place }, source }: Ground): boolean {
  if (place?.near !== "paragraph") return false;
  return relatePlace(place.value, figure, { source, openEnded: false }) === "moved";
}

/** A count without any time: it may be of any year. */
function isUntimed({ period }: Relations, { figure }: Candidate): boolean {
  return period === "unstated" && figure.measure !== "stock" && figure.period !== null;
}

export function toSaid(said: NonNullable<PeriodReading["said"]>, { figure }: Candidate): Period {
  return { ...said, kind: figure.period?.kind ?? "interval", reporting: false };
}

/** Who did it, and whom it was done to, have codes of their own. */
const CODES_OF_DIMENSIONS: Readonly<Record<string, DifferenceCode>> = {
  target: "target-differs",
  attacker: "actor-differs",
  by: "actor-differs",
  work: "actor-differs",
};

function codeOfKind(
  { figure: { dimensions }, match }: Candidate,
  said: Record<string, string>,
): DifferenceCode {
  const others = Object.keys(dimensions).filter((name) => name in said && said[name] !== dimensions[name]);
  const [only = null, more] = others;
  if ("target" in dimensions) return "target-differs";
  if (only === null || more !== undefined) return "unit-differs";
  // Of people a group is a part; of deeds it is who did them.
  if (only === "group" && match.indicator.unit.kind !== "people") return "actor-differs";
  return CODES_OF_DIMENSIONS[only] ?? "unit-differs";
}

/** In what the text is otherwise, but for the number. */
export function driftsOf(
  relations: Relations,
  candidate: Candidate,
  dimensions: Record<string, string>,
): DifferenceCode[] {
  const codes: DifferenceCode[] = [];
  if (isDrift(PERIOD[relations.period])) codes.push("period-differs");
  if (relations.place === "dropped") codes.push("place-dropped");
  if (relations.place === "moved") codes.push("place-differs");
  if (relations.dimension === "other") codes.push(codeOfKind(candidate, dimensions));
  if (relations.modality === "other") codes.push("modality-differs");
  return codes;
}

function scoreOf({ period, place, dimension, modality, value }: Relations, { match }: Candidate): number {
  const relations =
    PERIOD[period].worth + PLACE[place].worth + DIMENSION[dimension].worth + MODALITY[modality].worth;
  return relations + VALUE[value].worth + match.strength / 4;
}

/** Highest score first; then the closest to the act of counting, the latest, and by id, so that order is no accident. */
function byScore(a: Alignment, b: Alignment): number {
  return b.score - a.score || rank(a) - rank(b) || compare(dateOf(b), dateOf(a)) || compare(idOf(a), idOf(b));
}

const STANDINGS = ["primary", "official", "press", "copy"];

function rank({ value }: Alignment): number {
  const at = STANDINGS.indexOf(value.standing ?? "");
  return at === -1 ? STANDINGS.length : at;
}

function dateOf({ candidate }: Alignment): string {
  return candidate.figure.period?.end ?? candidate.figure.period?.start ?? "";
}

function idOf({ candidate }: Alignment): string {
  return candidate.figure.id;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether two alignments that tie would say different things of the text. Of a level, the nearest date speaks. */
function isRival(best: Alignment, other: Alignment): boolean {
  // What holds in both readings can be said.
  if (!best.differences.every((code) => other.differences.includes(code))) return true;
  const { figure } = best.candidate;
  return (
    isOther(best.relations.value) && figure.measure !== "stock" && figure.id !== other.candidate.figure.id
  );
}
