/**
 * What a text may be taken to say of one figure: that it is so, with another bound, of another time or place or kind,
 * or with another number. Each is a claim, with the signs that speak for and against it.
 */
import type { DifferenceCode } from "@throughline/core/schema";
import type { Candidate, IndicatorMatch } from "../../candidate/candidate.ts";
import type { SourceFigure } from "../../candidate/source.ts";
import { MILD } from "../../finding/severity.ts";
import { kept } from "../../kept.ts";
import { hasOtherAgent } from "../agent.ts";
import { driftsOf, type Ground } from "../align.ts";
import type { Relations } from "../alignment.ts";
import { isPartOfOther, readDimensions, relateDimensions } from "../dimensions.ts";
import { relateModality } from "../modality.ts";
import type { Told } from "../told.ts";
import { isOther, relateValue, type ValueReading } from "../value.ts";
import type { PeriodRelation, PlaceRelation } from "../weights.ts";
import { NEARBY } from "./around.ts";
import { addNearby } from "./nearby.ts";
import { addNumber, isFar, isTooCoarse } from "./number.ts";
import { LEAST_SPOKEN, type Pool, poolsOf } from "./pool.ts";
import { add, type Signs } from "./sign.ts";
import { readWords, type What } from "./what.ts";
import { type TimeSaid, timeSaid } from "./when.ts";
import { type PlaceSaid, placeSaid } from "./where.ts";

export interface Claim {
  candidate: Candidate;
  /** What it would be said to differ in; what is mild left in. */
  differences: DifferenceCode[];
  value: ValueReading;
  relations: Relations;
  time: TimeSaid;
  dimensions: Record<string, string>;
  /** By what they are of; what many figures share stands in one layer for all of them. */
  signs: readonly Signs[];
  /** Whose worths count beside those of all. */
  scope: Scope;
}

/** Whether the text is right of a figure, or but for its bound, or has another number; a code is of the one other thing told otherwise. */
export type Scope = "agrees" | "bound" | "other" | DifferenceCode;

/** Told of a number that no term names, and of all that the text may be taken to say by it. */
export type Watch = (
  at: { matches: readonly IndicatorMatch[]; ground: Ground; told: Told },
  claims: readonly Claim[],
) => void;

export function claimsOf(matches: readonly IndicatorMatch[], ground: Ground, told: Told): Claim[] {
  return poolsOf(matches, ground, told).flatMap((pool) => claimsOfPool(pool, ground, told));
}

interface About {
  match: IndicatorMatch;
  what: What;
  dimensions: Record<string, string>;
  ground: Ground;
  told: Told;
}

function claimsOfPool({ match, spoken, figures }: Pool, ground: Ground, told: Told): Claim[] {
  const claims: Claim[] = [];
  const isSpoken = spoken.all >= LEAST_SPOKEN || match.strength > 0 || told.has(match.indicator.id);
  let about: About | null = null;
  for (const figure of figures) {
    const value = relateValue(ground.context.readings, figure);
    if (value === null || !mayBe(value, figure, { ground, told })) continue;
    if (!isSpoken && !isScene(figure, { ground, told })) continue;
    about ??= aboutOf(match, readWords(match, spoken, { ground, told }), { ground, told });
    claims.push(...claimsOfFigure(figure, value, about));
  }
  return claims;
}

function aboutOf(match: IndicatorMatch, what: What, { ground, told }: { ground: Ground; told: Told }): About {
  const { context, figure } = ground;
  const dimensions = what.subject?.dimensions ?? {
    ...told.parties(context),
    ...readDimensions(context, figure, match.indicator),
  };
  return { match, what, dimensions, ground, told };
}

/** What is quickly found and rules most figures out. */
function mayBe(
  value: ValueReading,
  figure: SourceFigure,
  { ground, told }: { ground: Ground; told: Told },
): boolean {
  const { relation, weaker } = value;
  if (relation === "rounded") return !isTooCoarse(ground.context.readings);
  if (!isOther(relation)) return !weaker;
  if (weaker || isFar(value, ground) || told.isTaken(ground.context, figure)) return false;
  if (relateModality(ground.context, figure.modality) === "other") return false;
  return isSettled(figure, { ground, told });
}

/** Whether its time is said near the number, or told: of what no word speaks, nothing else is asked. */
function isScene(figure: SourceFigure, { ground, told }: { ground: Ground; told: Told }): boolean {
  if (told.nearby(ground.context, figure) !== null) return true;
  return timeSaid(figure, ground).ring <= NEARBY;
}

/** Whether its time and its place are said near the number: only then another number can be held against it. */
function isSettled(figure: SourceFigure, { ground, told }: { ground: Ground; told: Told }): boolean {
  if (figure.period === null) return false;
  const place = placeSaid(figure, ground);
  if (figure.place !== null && place.ring > NEARBY && !isMeant(place)) return false;
  return timeSaid(figure, ground).ring <= NEARBY || told.nearby(ground.context, figure) !== null;
}

const UNSAID: ReadonlySet<PlaceRelation | null> = new Set(["scope", "only"]);

/** Whether no place need be said for it. */
function isMeant({ read, unread }: PlaceSaid): boolean {
  return read !== "moved" && (read === "people" || UNSAID.has(unread));
}

function claimsOfFigure(figure: SourceFigure, value: ValueReading, about: About): Claim[] {
  const { match, what, ground, told } = about;
  const { context, source } = ground;
  const candidate: Candidate = { match, figure };
  const nearby = told.nearby(context, figure);
  const [time, place] = [timeSaid(figure, ground), placeSaid(figure, ground)];
  const dimensions = withOwnKinds(about, figure);
  const kind = relateDimensions(dimensions, figure, match.indicator);
  const relations: Relations = {
    period: time.reading.relation === "unstated" && nearby !== null ? "equal" : time.reading.relation,
    place: place.relation,
    dimension: kind === "unstated" && isPartOfOther(figure, source) ? "part" : kind,
    modality: relateModality(context, figure.modality),
    value: value.relation,
  };
  const own: Signs = new Map();
  addNumber(own, value, ground);
  addNearby(own, figure, { nearby, ground, told });
  addKinds(own, { figure, dimensions, relations });
  addCautions(own, candidate, value, ground);
  if (told.isTaken(context, figure)) add(own, "taken");
  const signs = [time.signs, place.signs, what.signs, own];
  const base = { candidate, value, time, dimensions };
  const scope = scopeOf(value);
  if (scope === "other")
    return relations.dimension === "other" ? [] : [claim(base, { relations, signs }, scope)];
  const claims = [claim(base, { relations: settled(relations), signs }, scope)];
  if (scope === "agrees" && value.relation === "equal")
    for (const [code, drift] of driftsSaid({ figure, match, dimensions }, relations, { time, place }))
      claims.push(claim(base, { relations: drift, signs }, code));
  return claims;
}

function scopeOf({ relation, differences }: ValueReading): Scope {
  if (isOther(relation)) return "other";
  return differences.every((code) => MILD.has(code)) ? "agrees" : "bound";
}

type Base = Pick<Claim, "candidate" | "value" | "time" | "dimensions">;

function claim(
  base: Base,
  { relations, signs }: { relations: Relations; signs: readonly Signs[] },
  scope: Scope,
): Claim {
  const isOfValue = scope === "agrees" || scope === "bound" || scope === "other";
  const differences = isOfValue ? base.value.differences : [scope];
  return { ...base, relations, signs: [...signs, asScope(scope)], scope, differences };
}

const scopes = new Map<Scope, Signs>();

function asScope(scope: Scope): Signs {
  return kept(scopes, scope, () => {
    const signs: Signs = new Map();
    add(signs, "as", scope);
    return signs;
  });
}

/** Whether a claim has any of the signs. */
export function hasSign({ signs }: Pick<Claim, "signs">, ...names: readonly string[]): boolean {
  return names.some((name) => signs.some((layer) => layer.has(name)));
}

/** As what agrees is told: what would be otherwise is not said. */
function settled(relations: Relations): Relations {
  const { period, place, dimension, modality } = relations;
  return {
    ...relations,
    period: period === "apart" || period === "overlapping" ? "unstated" : period,
    place: place === "moved" || place === "dropped" ? "unstated" : place,
    dimension: dimension === "other" ? "unstated" : dimension,
    modality: modality === "other" ? "unstated" : modality,
  };
}

/** In what one thing the text may be otherwise. */
function driftsSaid(
  { figure, match, dimensions }: Candidate & { dimensions: Record<string, string> },
  relations: Relations,
  { time, place }: { time: TimeSaid; place: PlaceSaid },
): [DifferenceCode, Relations][] {
  const plain = settled(relations);
  const drifts: [DifferenceCode, Relations][] = [];
  const said = (code: DifferenceCode, changed: Partial<Relations>) =>
    drifts.push([code, { ...plain, ...changed }]);
  if (isApart(time.read)) said("period-differs", { period: time.read });
  if (place.read === "moved") said("place-differs", { place: "moved" });
  if (place.read === null && place.unread === "dropped") said("place-dropped", { place: "dropped" });
  if (relations.dimension === "other") {
    const [code = "unit-differs"] = driftsOf({ ...plain, dimension: "other" }, { figure, match }, dimensions);
    said(code, { dimension: "other" });
  }
  if (relations.modality === "other") said("modality-differs", { modality: "other" });
  return drifts;
}

function isApart(relation: PeriodRelation | null): relation is "apart" | "overlapping" {
  return relation === "apart" || relation === "overlapping";
}

/** A kind that the stretch names at all may be the one that is meant, whichever stands nearest. */
function withOwnKinds({ what, dimensions }: About, figure: SourceFigure): Record<string, string> {
  const own =
    what.subject?.kinds.filter(({ dimension, value }) => figure.dimensions[dimension] === value) ?? [];
  if (own.length === 0) return dimensions;
  return { ...dimensions, ...Object.fromEntries(own.map(({ dimension, value }) => [dimension, value])) };
}

function addKinds(
  signs: Signs,
  {
    figure,
    dimensions,
    relations,
  }: { figure: SourceFigure; dimensions: Record<string, string>; relations: Relations },
): void {
  add(signs, "kind", relations.dimension);
  const kinds = Object.entries(figure.dimensions);
  for (const [name, value] of kinds) if (dimensions[name] === value) add(signs, "kind", "named");
  if (kinds.length > 0) add(signs, "kinds", "", kinds.length);
  add(signs, "modality", relations.modality);
  if (figure.modality !== "actual") add(signs, "held", figure.modality);
}

function addCautions(signs: Signs, candidate: Candidate, { value }: ValueReading, ground: Ground): void {
  const { context, figure, foreign } = ground;
  if (hasOtherAgent(context, candidate, value)) add(signs, "agent");
  if (figure.additional) add(signs, "addition");
  if (context.partial) add(signs, "part");
  if (foreign) add(signs, "foreign");
}
