/**
 * A number that nothing has as the text tells it, and that is the record's very number of the scene which the text is
 * in, of something else: "they killed 140" in a paragraph on a year in which 140 were captured.
 *
 * The scene is told by the sentence's own time and place, or by the numbers before it in the paragraph. Held against
 * a text only where its own words say something that the recorded thing is not.
 */
import { indicatorsWith } from "../candidate/by-number.ts";
import type { IndicatorMatch } from "../candidate/candidate.ts";
import { figureIndex } from "../candidate/figure-index.ts";
import type { SourceFigure } from "../candidate/source.ts";
import type { Nearness } from "../mention/near.ts";
import { isPeople } from "../mention/noun.ts";
import type { Ground, Outcome } from "./align.ts";
import type { Alignment } from "./alignment.ts";
import { numberOf } from "./caution.ts";
import { isOtherDeed, isSameDeed } from "./deed.ts";
import { kinshipOf } from "./kindred.ts";
import { isOfNobody } from "./office.ts";
import { relatePeriod } from "./period.ts";
import { relatePlace } from "./place.ts";
import { windowOf } from "./precision.ts";
import { figuresAt, PARTIES } from "./swapped.ts";
import type { Told } from "./told.ts";
import { isOther, relateValue, type ValueReading } from "./value.ts";
import { LEAST_MOVED, type PeriodRelation, type PlaceRelation } from "./weights.ts";

/** The outcome, or what the number is really of where nothing else was found for it. */
export function withMistold(
  outcome: Outcome | null,
  matches: readonly IndicatorMatch[],
  { ground, told }: { ground: Ground; told: Told },
): Outcome | null {
  const { context, foreign, figure } = ground;
  const isOpen = outcome === null || (outcome.rivals.length === 0 && isOther(outcome.best.relations.value));
  if (!isOpen || figure.additional || figure.unit === "share") return outcome;
  // A text that speaks of other countries too must name the very place.
  const found = scenesWith(ground, told).filter(
    ({ figure: other, place }) =>
      (!foreign || place === "equal") &&
      (!context.partial || hasKind(other)) &&
      (isOtherDeed(other, ground) || (outcome === null && isOtherThing(other, matches, ground))),
  );
  const [best] = found;
  if (best === undefined) return outcome;
  const alignment = toAlignment(best, matches, ground);
  if (isOfNobody(alignment, context)) return outcome;
  return { best: alignment, rivals: [], runnerUp: outcome?.best ?? null };
}

/** Of a part of what is counted the source has numbers where it tells kinds apart: "336 of them were killed". */
function hasKind({ dimensions }: SourceFigure): boolean {
  return Object.keys(dimensions).some((name) => !PARTIES.has(name));
}

interface Found {
  figure: SourceFigure;
  value: ValueReading;
  period: PeriodRelation;
  place: PlaceRelation;
}

/** The figures with the very number, of the scene that the text is in. */
function scenesWith(ground: Ground, told: Told): Found[] {
  const { context, source } = ground;
  return indicatorsWith(context.readings, source).flatMap(({ id }) =>
    numbered(id, ground).flatMap((figure): Found[] => {
      const value = relateValue(context.readings, figure);
      if (value?.relation !== "equal" || value.differences.length > 0 || numberOf(value) < LEAST_MOVED)
        return [];
      const period = periodOf(figure, ground, told);
      const place = period === null ? null : placeOf(figure, ground, told);
      return period === null || place === null ? [] : [{ figure, value, period, place }];
    }),
  );
}

function numbered(id: string, { context, source }: Ground): SourceFigure[] {
  const index = figureIndex(source, id);
  return context.readings.flatMap((said) => index.numbered(windowOf(said)).map(({ figure }) => figure));
}

const TIMES: ReadonlySet<PeriodRelation> = new Set(["equal", "near", "running", "quarter"]);
const PLACES: ReadonlySet<PlaceRelation> = new Set(["equal", "unplaced", "only"]);
const TIMELY: ReadonlySet<Nearness> = new Set(["own", "sentence", "neighbour"]);

/** Said in the sentence, or else told just before. */
function periodOf(figure: SourceFigure, { context, clock }: Ground, told: Told): PeriodRelation | null {
  const { period } = context;
  const isOwn = period !== null && TIMELY.has(period.near);
  if (!isOwn) return isToldOf(figure, context, told) ? "equal" : null;
  const { relation } = relatePeriod(period.value, figure, { clock, openEnded: false });
  return TIMES.has(relation) ? relation : null;
}

function placeOf(figure: SourceFigure, { context, source }: Ground, told: Told): PlaceRelation | null {
  const { place } = context;
  const isOwn = place?.near === "own" || place?.near === "sentence";
  if (!isOwn) return figure.place === null || isToldOf(figure, context, told) ? "unplaced" : null;
  const relation = relatePlace(place.value, figure, { source, openEnded: false });
  return relation !== null && PLACES.has(relation) ? relation : null;
}

function isToldOf(figure: SourceFigure, context: Ground["context"], told: Told): boolean {
  const nearby = told.nearby(context, figure);
  return nearby === "toldHere" || nearby === "toldNear";
}

/** Whether the noun behind the number names another thing, that is kin to what the figure counts. */
function isOtherThing(figure: SourceFigure, matches: readonly IndicatorMatch[], ground: Ground): boolean {
  const { noun, text, verbs } = ground.context;
  if (noun?.isTerm !== true || noun.inherited || isPeople(text.tokens, noun.head)) return false;
  if (isSameDeed(figure, ground) || verbs.hits.some(({ value }) => value.indicator === figure.indicator))
    return false;
  const named = matches.filter(({ indicator: { id } }) =>
    noun.termsOf(id).some(({ value, to }) => value.role === "counted" && to === noun.head + 1),
  );
  const own = ground.source.indicators[figure.indicator];
  if (own === undefined || named.length === 0) return false;
  return named.every(
    ({ indicator }) =>
      indicator.id !== own.id &&
      kinshipOf(indicator, own, ground.source) !== null &&
      figuresAt(figure, indicator.id, ground).length > 0,
  );
}

function toAlignment(
  { figure, value, period, place }: Found,
  matches: readonly IndicatorMatch[],
  { context, source }: Ground,
): Alignment {
  const indicator = source.indicators[figure.indicator];
  const [match] = matches;
  const own =
    indicator === undefined ? match : { indicator, strength: 0, near: "sentence" as const, weak: false };
  if (own === undefined) throw new Error(`a figure without an indicator: ${figure.id}`);
  return {
    candidate: { match: own, figure },
    told: match?.indicator.id ?? figure.indicator,
    value: value.value,
    weaker: false,
    relations: { period, place, dimension: "other", modality: "unstated", value: "equal" },
    score: 0,
    differences: ["unit-differs"],
    period: { value: null, near: context.period?.near ?? null, closeness: 0 },
    dimensions: {},
  };
}
