/**
 * What speaks for one recorded figure where no term next to the number names it: the number itself, its time and
 * place, the words around it, what the text has told nearby. Each kind of evidence has its worth and its reason
 * in the table of weights; this file only adds them up.
 */
import type { DifferenceCode } from "@throughline/core/schema";
import type { Candidate } from "../candidate/candidate.ts";
import type { SourceFigure } from "../candidate/source.ts";
import type { WeighedPart } from "../finding/finding.ts";
import type { Nearness } from "../mention/near.ts";
import { hasOtherAgent } from "./agent.ts";
import { driftsOf, type Ground } from "./align.ts";
import { isNews } from "./caution.ts";
import { isPartOfOther, relateDimensions } from "./dimensions.ts";
import { type Fitting, type FittingTime, fittingPlace, fittingTime, isPlaceBound } from "./facts.ts";
import { relateModality } from "./modality.ts";
import { isFar, isOnly, isTooCoarse, valueParts } from "./number.ts";
import type { Subject } from "./subject.ts";
import type { Nearby, Told } from "./told.ts";
import { areOtherPoints, isOther, relateValue, type ValueReading } from "./value.ts";
import { named, part } from "./weighed.ts";
import {
  CARRIED,
  type DimensionRelation,
  EVIDENCE,
  FIT_OF_DIMENSION,
  FIT_OF_MODALITY,
  FIT_OF_PERIOD,
  FIT_OF_PLACE,
  type ModalityRelation,
  NEEDED,
  type PlaceRelation,
  TIE,
} from "./weights.ts";

export interface Evidence {
  candidate: Candidate;
  value: ValueReading;
  time: FittingTime;
  place: Fitting<PlaceRelation>;
  dimension: DimensionRelation;
  modality: ModalityRelation;
  dimensions: Record<string, string>;
  /** The one thing in which the text is otherwise, of a figure whose very number it has; mostly none. */
  drift: DifferenceCode | null;
  parts: WeighedPart[];
  sum: number;
}

function sumOf(parts: readonly WeighedPart[]): number {
  let sum = 0;
  for (const { worth } of parts) sum += worth;
  return sum;
}

/** What is said of a number needs so much evidence for a figure, or for one told otherwise: less decides nothing. */
const LEAST = {
  own: Math.min(NEEDED.doubt.sum, NEEDED.agrees.sum - TIE),
  other: NEEDED.other.sum - Math.max(TIE, NEEDED.sure.sum),
};
/** Sums of the same parts in another order are not the very same. */
const ROUNDING = 1e-6;
/** The most that the time, the place and the kind can be worth. */
const MOST = {
  time: Math.max(...Object.values(FIT_OF_PERIOD)),
  place: Math.max(...Object.values(FIT_OF_PLACE)),
  dimension: Math.max(...Object.values(FIT_OF_DIMENSION)),
  told: EVIDENCE.toldHere.worth + EVIDENCE.documents.worth + EVIDENCE.series.worth + EVIDENCE.news.worth,
};

/**
 * A figure that the text's number, its place and its time may mean, before it is asked what is counted: few are
 * left then, and what the words say of an indicator takes the longest to find out.
 */
export interface Prospect {
  figure: SourceFigure;
  value: ValueReading;
  /** What the number itself says. */
  values: WeighedPart[];
  place: Fitting<PlaceRelation>;
  time: FittingTime;
  modality: ModalityRelation;
  /** What speaks for it of what the text told. */
  tellings: WeighedPart[];
}

/**
 * Null where it is out of reach, or where the evidence can decide nothing and nobody will ask what came next.
 * `known` is what the words around the figure are worth at best. What is quickly found comes first.
 */
export function prospectOf(
  figure: SourceFigure,
  known: number,
  { ground, told }: { ground: Ground; told: Told },
): Prospect | null {
  const { context } = ground;
  if (isMovedOther(figure, ground)) return null;
  const value = valueInReach(figure, ground, told);
  if (value === null) return null;
  const isVery = isVeryNumber(value);
  const modality = relateModality(context, figure.modality);
  // Another number, or one with another bound, is held against nothing that the text calls otherwise: most end here.
  if (!isVery && modality === "other") return null;
  const values = valueParts(value, ground);
  const least = leastOf(value, ground);
  let most = sumOf(values) + known + mostOfKinds(figure);
  if (most + MOST.time + MOST.place + MOST.told < least) return null;
  const place = placeOf(figure, value, ground);
  if (place === null) return null;
  most += costOf(place.worth);
  if (most + MOST.time + MOST.told < least) return null;
  const nearby = told.nearby(context, figure);
  const tellings = toldParts(figure, nearby, { ground, told });
  most += sumOf(tellings);
  if (most + MOST.time < least) return null;
  const time = timeOf(figure, nearby, ground);
  if (time === null || (time.worth < 0 && !isVery)) return null;
  most += costOf(time.worth);
  return most < least ? null : { figure, value, values, place, time, modality, tellings };
}

/** Another number of another place than the one that binds: in a large record most of those of the text's size. */
function isMovedOther(figure: SourceFigure, ground: Ground): boolean {
  const { context } = ground;
  if (!isPlaceBound(context) || !areOtherPoints(context.readings, figure)) return false;
  const place = fittingPlace(figure, ground);
  return place === null || place.worth < 0;
}

/** Null for a number that is no figure's of that size, or that the paragraph gives elsewhere. */
function valueInReach(figure: SourceFigure, ground: Ground, told: Told): ValueReading | null {
  const { context } = ground;
  const value = relateValue(context.readings, figure);
  if (value === null || (value.relation === "rounded" && isTooCoarse(context.readings))) return null;
  if (!isOther(value.relation)) return value;
  return value.weaker || isFar(value, ground) || told.isTaken(context, figure) ? null : value;
}

function mostOfKinds({ dimensions }: SourceFigure): number {
  return MOST.dimension + Object.keys(dimensions).length * EVIDENCE.kind.worth;
}

/** The whole evidence; null where the kind is out of reach, or more than one thing is otherwise. */
export function weighEvidence(prospect: Prospect, subject: Subject, ground: Ground): Evidence | null {
  const { figure, value, values, tellings } = prospect;
  const candidate: Candidate = { match: subject.match, figure };
  const fit = fitOf(candidate, prospect, { subject, ground });
  if (fit === null) return null;
  const { dimensions } = fit;
  const parts = [
    ...values,
    ...fitParts(fit),
    ...kindParts(figure, dimensions),
    ...subject.parts,
    ...tellings,
    ...cautionParts(candidate, value, { dimensions, ground }),
    ...(isOther(value.relation) ? subject.doubts : []),
  ].filter(({ worth }) => worth !== 0);
  return { ...fit, candidate, value, parts, sum: sumOf(parts) };
}

/** So much evidence decides something; what came next, if that is asked for, may have any. */
function leastOf({ relation }: ValueReading, { why }: Ground): number {
  return why ? Number.NEGATIVE_INFINITY : LEAST[isOther(relation) ? "other" : "own"] - ROUNDING;
}

type Fit = Pick<Evidence, "time" | "place" | "dimension" | "modality" | "dimensions" | "drift">;

/** How everything but the number lies to the figure. */
function fitOf(
  candidate: Candidate,
  { figure, value, time, place, modality }: Prospect,
  { subject, ground }: { subject: Subject; ground: Ground },
): Fit | null {
  const dimensions = withOwnKinds(subject, figure);
  const dimension = dimensionOf(candidate, dimensions, ground);
  if (dimension === "other" && !isVeryNumber(value)) return null;
  const relations = {
    period: time.relation,
    place: place.relation,
    dimension,
    modality,
    value: value.relation,
  };
  const [drift = null, ...more] = driftsOf(relations, candidate, dimensions);
  return more.length > 0 ? null : { time, place, dimension, modality, dimensions, drift };
}

function isVeryNumber({ relation, differences }: ValueReading): boolean {
  return relation === "equal" && differences.length === 0;
}

function placeOf(figure: SourceFigure, value: ValueReading, ground: Ground): Fitting<PlaceRelation> | null {
  const place = fittingPlace(figure, ground);
  if (!isVeryNumber(value)) return place !== null && place.worth < 0 ? null : place;
  return place ?? (isOnly(value, ground) ? UNKNOWN_PLACE : null);
}

/** What costs the same, whatever it is, where it is the one thing that is otherwise. */
function costOf(worth: number): number {
  return Math.max(worth, EVIDENCE.drift.worth);
}

/** What is otherwise is no evidence against the rest: it costs the same, whatever it is. */
function fitParts({ time, place, dimension, modality, drift }: Fit): WeighedPart[] {
  const fit = (worth: number) =>
    worth < 0 && drift !== null ? Math.max(worth, EVIDENCE.drift.worth) : worth;
  const how = (of: string) => `how well ${of} fits that is said, or carried over from nearby`;
  return [
    part("period", time.relation, fit(time.worth), how("the time")),
    part("place", place.relation, fit(place.worth), how("the place")),
    part("dimension", dimension, fit(FIT_OF_DIMENSION[dimension]), "how well the kind fits"),
    part("modality", modality, fit(FIT_OF_MODALITY[modality]), "how well the way fits in which it is held"),
  ];
}

/** The text names a place that the source does not know: the number may be of there, or of the place around it. */
const UNKNOWN_PLACE: Fitting<PlaceRelation> = { relation: "unstated", near: "own", worth: -1.5 };

/** Where no time is said, that which was told nearby at this place goes on. */
function timeOf(figure: SourceFigure, nearby: Nearby | null, ground: Ground): FittingTime | null {
  const time = fittingTime(figure, ground);
  const carried = nearby === null ? undefined : TOLD[nearby];
  if (time?.relation !== "unstated" || carried === undefined) return time;
  const { near, fact } = carried;
  return { ...time, relation: "equal", near, worth: FIT_OF_PERIOD.equal * fact };
}

const TOLD: Partial<Record<Nearby, { near: Nearness; fact: number }>> = {
  toldHere: CARRIED.paragraph,
  toldNear: CARRIED.paragraph,
  toldBefore: CARRIED.told,
  timeToldHere: CARRIED.paragraph,
  timeToldNear: CARRIED.told,
};

/** A kind that the stretch names at all may be the one that is meant, whichever stands nearest. */
function withOwnKinds({ dimensions, kinds }: Subject, figure: SourceFigure): Record<string, string> {
  const own = kinds.filter(({ dimension, value }) => figure.dimensions[dimension] === value);
  if (own.length === 0) return dimensions;
  return { ...dimensions, ...Object.fromEntries(own.map(({ dimension, value }) => [dimension, value])) };
}

function dimensionOf(
  { figure, match }: Candidate,
  dimensions: Record<string, string>,
  { source }: Ground,
): DimensionRelation {
  const relation = relateDimensions(dimensions, figure, match.indicator);
  return relation === "unstated" && isPartOfOther(figure, source) ? "part" : relation;
}

function kindParts({ dimensions }: SourceFigure, said: Record<string, string>): WeighedPart[] {
  return Object.entries(dimensions).flatMap(([name, value]) =>
    said[name] === value ? [named("dimension", "kind")] : [],
  );
}

function toldParts(
  figure: SourceFigure,
  nearby: Nearby | null,
  { ground: { clock }, told }: { ground: Ground; told: Told },
): WeighedPart[] {
  const parts: WeighedPart[] = [];
  if (nearby !== null) parts.push(named("told", nearby));
  if (isLater(figure, clock.published)) parts.push(named("caution", "later"));
  const shared = told.ofItsDocument(figure);
  if (shared >= FEW) parts.push(named("told", shared >= MANY ? "documents" : "document"));
  const of = told.of(figure);
  if (of !== null) parts.push(named("told", of));
  if (figure.measure !== "stock" && isNews(figure.period, clock.published)) parts.push(named("told", "news"));
  return parts;
}

/** So many numbers of one document make it likely that the text retells it. */
const FEW = 2;
const MANY = 5;

/** A text knows no count that was not yet closed; what was planned, it may. */
function isLater({ period, modality }: SourceFigure, published: string | null): boolean {
  const end = period?.end ?? null;
  return (
    published !== null &&
    end !== null &&
    end > published &&
    (modality === "actual" || modality === "estimated")
  );
}

interface CautionGround {
  dimensions: Record<string, string>;
  ground: Ground;
}

function cautionParts(
  candidate: Candidate,
  { value, relation }: ValueReading,
  { dimensions, ground: { context, figure } }: CautionGround,
): WeighedPart[] {
  const parts: WeighedPart[] = [];
  if (hasOtherAgent(context, candidate, value)) parts.push(named("caution", "agent"));
  if (figure.additional) return [...parts, named("caution", "addition")];
  if (!context.partial) return parts;
  const isNamed = Object.entries(candidate.figure.dimensions).some(
    ([name, kind]) => dimensions[name] === kind,
  );
  return [...parts, named("caution", isNamed && !isOther(relation) ? "namedPart" : "part")];
}
