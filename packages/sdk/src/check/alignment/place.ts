/**
 * How the place that a text names lies to the place of a figure, by what contains what.
 */
import { placesAround } from "@throughline/core";
import type { FigureSource, SourceFigure } from "../candidate/source.ts";
import type { PlaceHit } from "../mention/places.ts";
import type { PlaceRelation } from "./weights.ts";

/** Null where the text's place is one that the source knows nothing of. */
export function relatePlace(
  said: PlaceHit | null,
  figure: SourceFigure,
  { source, openEnded }: { source: FigureSource; openEnded: boolean },
): PlaceRelation | null {
  if (said !== null && said.place === null) return null;
  if (figure.place === null) return "unplaced";
  if (said === null) return withoutPlace(figure, source);
  if (said.place === figure.place) return "equal";
  return openEnded && said.place !== null && isInside(figure.place, said.place, source) ? "wider" : "moved";
}

function withoutPlace(figure: SourceFigure, source: FigureSource): PlaceRelation {
  const { place } = figure;
  const scope = source.indicators[figure.indicator]?.scope;
  if (place === scope) return "scope";
  const rivals = source
    .figuresOf(figure.indicator)
    .some((other) => other.place !== place && isSameTime(other, figure));
  if (!rivals) return "only";
  const isPart = scope !== undefined && place !== null && isInside(place, scope, source);
  return isPart ? "dropped" : "unstated";
}

function isSameTime(a: SourceFigure, b: SourceFigure): boolean {
  if (a.measure === "stock") return true;
  return a.period?.start === b.period?.start && a.period?.end === b.period?.end;
}

const around = new WeakMap<FigureSource, Map<string, Set<string>>>();

/** Whether the first place is the second or lies in it. */
export function isInside(inner: string, outer: string, source: FigureSource): boolean {
  const known = around.get(source) ?? new Map<string, Set<string>>();
  around.set(source, known);
  const places = known.get(inner) ?? placesAround(inner, source.entities);
  known.set(inner, places);
  return places.has(outer);
}
