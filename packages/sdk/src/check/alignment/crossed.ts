/**
 * Two numbers that changed places: "14 in Syria and 9 in Iraq" where the record has 9 in Syria and 14 in Iraq.
 *
 * One number that fits another place may fit by chance, and a small one often does. Two that fit each other's
 * place, of one time and one kind, do not: they tell what is counted where its words stand far away.
 */
import type { Quantity } from "@throughline/core/schema";
import { indicatorsWith } from "../candidate/by-number.ts";
import type { IndicatorMatch } from "../candidate/candidate.ts";
import { type FigureIndex, figureIndex, type Scene, timeKey } from "../candidate/figure-index.ts";
import { isAbout } from "../candidate/indicators.ts";
import type { SourceFigure, SourceValue } from "../candidate/source.ts";
import type { Ground, Outcome } from "./align.ts";
import type { Alignment } from "./alignment.ts";
import { numberOf } from "./caution.ts";
import { relatePeriod } from "./period.ts";
import { allowedBy, windowOf } from "./precision.ts";
import { relateValue } from "./value.ts";
import { LEAST_MOVED, type PeriodRelation } from "./weights.ts";

/** A figure of a text with what was found for it so far. */
export interface Laid {
  ground: Ground;
  matches: readonly IndicatorMatch[];
  outcome: Outcome | null;
}

/** Gives two figures that stand near each other and changed places the outcome that says so. */
export function crossPairs(all: readonly Laid[]): Laid[] {
  const crossed = [...all];
  for (const [index, first] of all.entries()) {
    const second = all[index + 1];
    if (second === undefined || !mayCross(first, second)) continue;
    const pair = pairOf(first, second);
    if (pair === null) continue;
    crossed[index] = { ...first, outcome: pair[0] };
    crossed[index + 1] = { ...second, outcome: pair[1] };
  }
  return crossed;
}

/** In one sentence, with a place and no number that holds on either side. */
function mayCross(first: Laid, second: Laid): boolean {
  const [a, b] = [first.ground.context, second.ground.context];
  if (a.sentence.paragraph !== b.sentence.paragraph || b.sentence.index - a.sentence.index > 1) return false;
  const [here, there] = [placeOf(first), placeOf(second)];
  if (here === null || there === null || here === there) return false;
  return isOpen(first) && isOpen(second);
}

function placeOf({ ground: { context, foreign } }: Laid): string | null {
  const { place, partial } = context;
  const isOwn = place?.near === "own" || place?.near === "sentence";
  return isOwn && !foreign && !partial ? place.value.place : null;
}

/** Whether nothing says that the number is right as it stands. */
function isOpen({ outcome }: Laid): boolean {
  if (outcome === null || outcome.rivals.length > 0) return true;
  const { value, place } = outcome.best.relations;
  return value !== "equal" || place === "moved";
}

function pairOf(first: Laid, second: Laid): [Outcome, Outcome] | null {
  const others = movedTo(second, placeOf(first));
  if (others.length === 0) return null;
  for (const one of movedTo(first, placeOf(second))) {
    const other = others.find((each) => isSamePair(one, each));
    if (other !== undefined && isTelling(one, other))
      return [outcomeOf(one, first), outcomeOf(other, second)];
  }
  return null;
}

interface Moved {
  match: IndicatorMatch;
  figure: SourceFigure;
  value: SourceValue;
  period: PeriodRelation;
}

/** The source's figures with the very number at that place, which the text may be about. */
function movedTo({ ground, matches }: Laid, place: string | null): Moved[] {
  const { context, figure: mention, source, clock } = ground;
  const asked = { reading: context.reading, figure: mention, context };
  return indicatorsWith(context.readings, source).flatMap((indicator) => {
    const match = matches.find((each) => each.indicator.id === indicator.id);
    if (match === undefined && isAbout(asked, indicator) === null) return [];
    const index = figureIndex(source, indicator.id);
    const found = [...numberedAt(place, index, context.readings)].flatMap((figure): Moved[] => {
      const value = relateValue(context.readings, figure);
      if (value?.relation !== "equal" || value.differences.length > 0) return [];
      const period = relatePeriod(context.period?.value ?? null, figure, {
        clock,
        openEnded: false,
      }).relation;
      const named = { indicator, strength: 0, near: "sentence" as const, weak: false };
      return [{ match: match ?? named, figure, value: value.value, period }];
    });
    return found.length > 1 ? inOrderOf(index.scene(place), found) : found;
  });
}

/** The figures of a place that may have one of the numbers. */
function numberedAt(
  place: string | null,
  index: FigureIndex,
  readings: readonly Quantity[],
): ReadonlySet<SourceFigure> {
  const found = new Set<SourceFigure>();
  if (index.scene(place) === undefined) return found;
  for (const said of readings) {
    for (const { figure } of index.numbered(windowOf(said))) if (figure.place === place) found.add(figure);
    for (const { figure } of index.ranging(allowedBy(said))) if (figure.place === place) found.add(figure);
  }
  return found;
}

/** One time after another, as the source has them. */
function inOrderOf(scene: Scene | undefined, found: readonly Moved[]): Moved[] {
  const byFigure = new Map(found.map((each) => [each.figure, each]));
  return [...(scene?.byTime.values() ?? [])].flat().flatMap((figure) => byFigure.get(figure) ?? []);
}

function isSamePair({ figure: a }: Moved, { figure: b }: Moved): boolean {
  return (
    a.indicator === b.indicator &&
    timeKey(a.period) === timeKey(b.period) &&
    a.modality === b.modality &&
    JSON.stringify(a.dimensions) === JSON.stringify(b.dimensions)
  );
}

const SAME_TIME: ReadonlySet<PeriodRelation> = new Set(["equal", "near", "running", "quarter"]);

/** One of two digits and of the text's own time, or both of two digits whatever the time. */
function isTelling(one: Moved, other: Moved): boolean {
  const numbers = [one, other].map(({ value }) => numberOf({ value }));
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  if (least === most || most < LEAST_MOVED) return false;
  return least >= LEAST_MOVED || (SAME_TIME.has(one.period) && SAME_TIME.has(other.period));
}

function outcomeOf({ match, figure, value, period }: Moved, { outcome }: Laid): Outcome {
  const best: Alignment = {
    candidate: { match, figure },
    told: match.indicator.id,
    value,
    weaker: false,
    relations: { period, place: "moved", dimension: "unstated", modality: "unstated", value: "equal" },
    score: 0,
    differences: ["place-differs"],
    period: { value: null, near: null, closeness: 0 },
    dimensions: {},
  };
  return { best, rivals: [], runnerUp: outcome?.best ?? null };
}
