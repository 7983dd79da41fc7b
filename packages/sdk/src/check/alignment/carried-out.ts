/**
 * Whether a text tells as done what the record has as planned, ordered or claimed: "in the third quarter there were
 * 3,000" of 3,000 that were planned for it and present in November.
 *
 * Few figures are of what was not done. Where the text has the very number of one, at its very time and place, and
 * tells of a state or an act, that is what was told, unless the record has it as done of that very time.
 */
import { indicatorsWith, isOnce } from "../candidate/by-number.ts";
import type { IndicatorMatch } from "../candidate/candidate.ts";
import { figureIndex } from "../candidate/figure-index.ts";
import type { SourceFigure } from "../candidate/source.ts";
import type { Ground, Outcome } from "./align.ts";
import type { Alignment } from "./alignment.ts";
import { isAsserted } from "./asserted.ts";
import { isDistinctive, numberOf } from "./caution.ts";
import { relateModality } from "./modality.ts";
import { isOfNobody } from "./office.ts";
import { relatePeriod } from "./period.ts";
import { relatePlace } from "./place.ts";
import { allowedBy, windowOf } from "./precision.ts";
import { isPlaceHinted } from "./said-nearby.ts";
import type { Told } from "./told.ts";
import { isOther, relateValue, type ValueReading } from "./value.ts";
import { LEAST_MOVED, type PeriodRelation, type PlaceRelation } from "./weights.ts";

interface At {
  ground: Ground;
  matches: readonly IndicatorMatch[];
  told: Told;
}

export function withPlan(outcome: Outcome | null, at: At): Outcome | null {
  if (!isOpen(outcome) || at.ground.context.partial || at.ground.figure.unit === "share") return outcome;
  for (const figure of undoneWith(at.ground)) {
    const found = toAlignment(figure, at);
    if (found !== null && !isOfNobody(found, at.ground.context))
      return { best: found, rivals: [], runnerUp: outcome?.best ?? null };
  }
  return outcome;
}

/** Nothing was found, another number is held against the text, or a figure of no more than nearly the time agrees. */
function isOpen(outcome: Outcome | null): boolean {
  if (outcome === null || outcome.rivals.length > 0) return outcome === null;
  const { relations, differences, candidate } = outcome.best;
  if (candidate.figure.modality !== "actual" && candidate.figure.modality !== "estimated") return false;
  return isOther(relations.value) || relations.period !== "equal" || differences.length > 0;
}

/** What the source has under one of the text's numbers as planned, ordered, claimed or alleged. */
function undoneWith({ context, source }: Ground): SourceFigure[] {
  return indicatorsWith(context.readings, source).flatMap(({ id }) => {
    const index = figureIndex(source, id);
    const found = context.readings.flatMap((said) =>
      [...index.numbered(windowOf(said)), ...index.ranging(allowedBy(said))].map(({ figure }) => figure),
    );
    return found.filter(({ modality }) => modality !== "actual" && modality !== "estimated");
  });
}

/** Whether the text speaks of such things, there or before, or the number is no chance. */
function isTold({ indicator }: SourceFigure, value: ValueReading, { matches, told }: At): boolean {
  return (
    isDistinctive(value) || matches.some(({ indicator: { id } }) => id === indicator) || told.has(indicator)
  );
}

const PLACES: ReadonlySet<PlaceRelation> = new Set(["equal", "only", "unplaced", "scope"]);

function toAlignment(figure: SourceFigure, at: At): Alignment | null {
  const { context } = at.ground;
  const value = relateValue(context.readings, figure);
  if (value?.relation !== "equal" || value.differences.length > 0 || numberOf(value) < LEAST_MOVED)
    return null;
  if (!isTold(figure, value, at)) return null;
  const period = periodOf(figure, at);
  const place = placeOf(figure, value, at.ground);
  if (period === null || place === null || !isDone(figure, at.ground)) return null;
  return alignmentOf({ figure, value, period, place }, at);
}

/** The very time, in the sentence; or none, of what was to come when the text appeared. */
function periodOf(figure: SourceFigure, { ground: { context, clock }, matches }: At): PeriodRelation | null {
  const { period } = context;
  if (period?.near === "own" || period?.near === "sentence") {
    const { relation } = relatePeriod(period.value, figure, { clock, openEnded: false });
    return relation === "equal" ? relation : null;
  }
  const end = figure.period?.end ?? null;
  const isToCome = end !== null && clock.published !== null && end > clock.published;
  const isNamed = matches.some(({ indicator, weak }) => indicator.id === figure.indicator && !weak);
  return isToCome && isNamed ? "unstated" : null;
}

/** Whether the text tells it as done; what was claimed only in a sentence that doubts nothing. */
function isDone({ modality }: SourceFigure, { context }: Ground): boolean {
  if (relateModality(context, modality) !== "other") return false;
  return isAsserted(context, modality) || (modality !== "claimed" && modality !== "alleged");
}

/** Of a place that the source does not know by that name, a number that it has once is no other's. */
function placeOf(
  figure: SourceFigure,
  { value: { quantity } }: ValueReading,
  ground: Ground,
): PlaceRelation | null {
  const { context, source } = ground;
  const relation = relatePlace(context.place?.value ?? null, figure, { source, openEnded: false });
  const isOpen = relation === null || isPlaceHinted(figure, ground);
  if (isOpen && isOnce(quantity, source)) return "unplaced";
  return relation !== null && PLACES.has(relation) ? relation : null;
}

interface Found {
  figure: SourceFigure;
  value: ValueReading;
  period: PeriodRelation;
  place: PlaceRelation;
}

function alignmentOf(
  { figure, value, period, place }: Found,
  { matches, ground: { source, context } }: At,
): Alignment | null {
  const indicator = source.indicators[figure.indicator];
  if (indicator === undefined) return null;
  const known = matches.find((match) => match.indicator.id === figure.indicator);
  return {
    candidate: { match: known ?? { indicator, strength: 0, near: "paragraph", weak: false }, figure },
    told: figure.indicator,
    value: value.value,
    weaker: false,
    relations: { period, place, dimension: "unstated", modality: "other", value: "equal" },
    score: 0,
    differences: ["modality-differs"],
    period: { value: null, near: context.period?.near ?? null, closeness: 0 },
    dimensions: {},
  };
}
