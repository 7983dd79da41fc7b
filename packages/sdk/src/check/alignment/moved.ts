/**
 * The record's very number of another time or place than the text's, where the record has the text's own time and place
 * too, with another number: "in June 31 were detained" of 31 in May and 29 in June.
 *
 * One number that fits another time may fit by chance. Held against a text only where what it tells is in the record
 * and is something else.
 */
import { daysOf } from "@throughline/core/period";
import type { DifferenceCode } from "@throughline/core/schema";
import { indicatorsWith } from "../candidate/by-number.ts";
import type { IndicatorMatch } from "../candidate/candidate.ts";
import { figureIndex, timeKey } from "../candidate/figure-index.ts";
import type { FigureSource, SourceFigure } from "../candidate/source.ts";
import { wordSet } from "../text/words.ts";
import type { Ground, Outcome } from "./align.ts";
import type { Alignment } from "./alignment.ts";
import { numberOf } from "./caution.ts";
import { isOtherDeed } from "./deed.ts";
import { readDimensions, relateDimensions } from "./dimensions.ts";
import { isOfNobody } from "./office.ts";
import { relatePeriod } from "./period.ts";
import { relatePlace } from "./place.ts";
import { windowOf } from "./precision.ts";
import { isLastPlace, isPlaceHinted } from "./said-nearby.ts";
import type { Told } from "./told.ts";
import { isOther, relateValue, type ValueReading } from "./value.ts";
import { LEAST_MOVED, type PeriodRelation, type PlaceRelation } from "./weights.ts";

interface At {
  ground: Ground;
  matches: readonly IndicatorMatch[];
  told: Told;
}

export function withMoved(outcome: Outcome | null, at: At): Outcome | null {
  const { context, figure, foreign } = at.ground;
  const isOpen =
    outcome === null || (outcome.rivals.length === 0 && outcome.best.relations.value === "other");
  if (!isOpen || foreign || figure.additional || figure.unit === "share") return outcome;
  for (const each of veryNumbers(at)) {
    const found = isNamed(each) ? (movedInTime(each, at) ?? movedInPlace(each, at)) : null;
    const lost = found ?? withoutPlace(each, at);
    if (lost !== null && !isOfNobody(lost, context))
      return { best: lost, rivals: [], runnerUp: outcome?.best ?? null };
  }
  return outcome;
}

interface Very {
  figure: SourceFigure;
  match: IndicatorMatch;
  value: ValueReading;
  dimensions: Record<string, string>;
}

/** The figures with the very number, of what the words next to it name and in the kind that they name. */
function veryNumbers({ ground, matches }: At): Very[] {
  const { context, source, figure: mention } = ground;
  return indicatorsWith(context.readings, source).flatMap(({ id }): Very[] => {
    const match = matches.find(({ indicator }) => indicator.id === id);
    if (match === undefined) return [];
    const dimensions = readDimensions(context, mention, match.indicator);
    const index = figureIndex(source, id);
    const found = context.readings.flatMap((said) => index.numbered(windowOf(said)));
    return found.flatMap(({ figure }): Very[] => {
      const value = relateValue(context.readings, figure);
      const isVery = value?.relation === "equal" && value.differences.length === 0;
      if (!isVery || numberOf(value) < LEAST_MOVED || isOtherDeed(figure, ground)) return [];
      if (relateDimensions(dimensions, figure, match.indicator) === "other") return [];
      return [{ figure, match, value, dimensions }];
    });
  });
}

function isNamed({ match: { weak } }: Very): boolean {
  return !weak;
}

const SAME_PLACE: ReadonlySet<PlaceRelation> = new Set(["equal", "unplaced", "only", "scope"]);

/** At the same place, of a time for which the source has another number. */
function movedInTime(very: Very, { ground }: At): Alignment | null {
  const { context, source, clock } = ground;
  const { figure } = very;
  const { period } = context;
  if (context.partial || (period?.near !== "own" && period?.near !== "sentence")) return null;
  if (period.value.relative !== null || period.value.isEnd === true) return null;
  const place = relatePlace(context.place?.value ?? null, figure, { source, openEnded: false });
  const isThere = place !== null && SAME_PLACE.has(place) && context.place?.near !== "neighbour";
  const relate = (other: SourceFigure) =>
    relatePeriod(period.value, other, { clock, openEnded: false }).relation;
  if (!isThere || relate(figure) !== "apart") return null;
  const scene = figureIndex(source, figure.indicator).scene(figure.place);
  const own = [...(scene?.byTime.values() ?? [])].flat().filter((other) => relate(other) === "equal");
  if (!own.some((other) => isRival(other, figure, ground) && isClose(other, figure))) return null;
  return toAlignment(very, ground, { period: "apart", place });
}

/** From year to year numbers are mixed up, and seldom over more. */
const CLOSE_DAYS = 400;

function isClose({ period: a }: SourceFigure, { period: b }: SourceFigure): boolean {
  const [start, end] = [a?.end ?? "", b?.end ?? ""].sort();
  if (start === undefined || start === "" || end === undefined) return false;
  return (daysOf({ start, end }) ?? CLOSE_DAYS) < CLOSE_DAYS;
}

/** Of the same time, at a place of which the source has another number. */
function movedInPlace(very: Very, { ground, told }: At): Alignment | null {
  const { context, source, clock } = ground;
  const { figure } = very;
  const { place, period } = context;
  const said = place?.near === "own" || place?.near === "sentence" ? place.value : null;
  if (said?.place == null || relatePlace(said, figure, { source, openEnded: false }) !== "moved") return null;
  const isSaid = period?.near === "own" || period?.near === "sentence";
  const isThen = isSaid
    ? relatePeriod(period.value, figure, { clock, openEnded: false }).relation === "equal"
    : told.around(context).some((scene) => timeKey(scene.period) === timeKey(figure.period));
  const own =
    figureIndex(source, figure.indicator).scene(said.place)?.byTime.get(timeKey(figure.period)) ?? [];
  if (!isThen || !own.some((other) => isRival(other, figure, ground))) return null;
  return toAlignment(very, ground, { period: "equal", place: "moved" });
}

/** Of one of two countries, where the text names none and the source has another number for both. */
function withoutPlace(very: Very, { ground }: At): Alignment | null {
  const { context, clock, source } = ground;
  const { figure } = very;
  const { period } = context;
  if (
    context.place !== null ||
    context.people !== null ||
    (period?.near !== "own" && period?.near !== "sentence")
  )
    return null;
  const isThen = relatePeriod(period.value, figure, { clock, openEnded: false }).relation === "equal";
  const isSaid = isLastPlace(figure, ground) || isPlaceHinted(figure, ground);
  if (!isThen || isSaid || (context.partial && !isOfGroup(ground)) || !isSpokenOf(very, ground)) return null;
  const index = figureIndex(source, figure.indicator);
  const wholes = unionsOf(figure.place, source).flatMap(
    (id) => index.scene(id)?.byTime.get(timeKey(figure.period)) ?? [],
  );
  if (!wholes.some((other) => isRival(other, figure, ground))) return null;
  return toAlignment(very, ground, { period: "equal", place: "dropped" });
}

function unionsOf(place: string | null, { entities }: FigureSource): string[] {
  return Object.entries(entities).flatMap(([id, entity]) =>
    place !== null && entity.type === "place" && entity.parts.includes(place) ? [id] : [],
  );
}

const owners = wordSet("its their the");

/** "64 of its fighters": a group's members are no part of another number. */
function isOfGroup({ figure: { nounFrom }, context: { text } }: Ground): boolean {
  return text.tokens.foldedAt(nounFrom) === "of" && owners.at(text.tokens, nounFrom + 1) === true;
}

/** Whether noun or verb next to the number are words for it. */
function isSpokenOf({ figure: { indicator } }: Very, { context: { noun, verbs } }: Ground): boolean {
  if (verbs.hits.some(({ value }) => value.indicator === indicator)) return true;
  return (
    noun?.termsOf(indicator).some(({ value, to }) => value.role === "counted" && to === noun.head + 1) ===
    true
  );
}

/** Of the same kind, held in the same way, and with another number. */
function isRival(other: SourceFigure, figure: SourceFigure, { context }: Ground): boolean {
  const value = relateValue(context.readings, other);
  const isSameKind = JSON.stringify(other.dimensions) === JSON.stringify(figure.dimensions);
  return isSameKind && other.modality === figure.modality && value !== null && isOther(value.relation);
}

const CODES: Partial<Record<PlaceRelation, DifferenceCode>> = {
  moved: "place-differs",
  dropped: "place-dropped",
};

function toAlignment(
  { figure, match, value, dimensions }: Very,
  { context }: Ground,
  { period, place }: { period: PeriodRelation; place: PlaceRelation },
): Alignment {
  return {
    candidate: { match, figure },
    told: match.indicator.id,
    value: value.value,
    weaker: false,
    relations: { period, place, dimension: "unstated", modality: "unstated", value: "equal" },
    score: 0,
    differences: [CODES[place] ?? "period-differs"],
    period: { value: null, near: context.period?.near ?? null, closeness: 0 },
    dimensions,
  };
}
