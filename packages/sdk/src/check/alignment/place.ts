/**
 * How the place that a text names lies to the place of a figure, by what contains what.
 */

import { placesAround } from "@throughline/core";
import { figureIndex } from "../candidate/figure-index.ts";
import type { FigureSource, SourceFigure } from "../candidate/source.ts";
import { kept, Latest } from "../kept.ts";
import type { Abroad, PlaceHit } from "../mention/places.ts";
import type { PlaceRelation } from "./weights.ts";

/** Null where the text's place is one that the source knows nothing of. */
export function relatePlace(
  said: PlaceHit | null,
  figure: SourceFigure,
  { source, openEnded }: { source: FigureSource; openEnded: boolean },
): PlaceRelation | null {
  if (said !== null && said.place === null)
    return said.abroad === undefined ? null : relateAbroad(said.abroad, figure, source);
  if (figure.place === null) return "unplaced";
  if (said === null) return withoutPlace(figure, source);
  if (said.place === figure.place) return "equal";
  if (said.place === null) return null;
  const isWider = isInside(figure.place, said.place, source);
  const kind = kindOf(said.place, source);
  if (isWider && (openEnded || kind === "country" || kind === "region")) return "wider";
  const around = kindOf(figure.place, source);
  const isPart = around === "country" || (around === "union" && kind === "city");
  const isNarrower = isPart && isInside(said.place, figure.place, source);
  return isNarrower ? "narrower" : "moved";
}

/** A country that the source does not know is not the figure's; of a city, its country may be. */
function relateAbroad(
  { country }: Abroad,
  { place }: SourceFigure,
  source: FigureSource,
): PlaceRelation | null {
  if (place === null || kindOf(place, source) === "region") return null;
  const own = countryNamed(country, source);
  if (own === null) return "moved";
  if (place === own) return "narrower";
  return isInside(place, own, source) || isInside(own, place, source) || isPartOf(own, place, source)
    ? null
    : "moved";
}

function isPartOf(country: string, union: string, { entities }: FigureSource): boolean {
  const entity = entities[union];
  return entity?.type === "place" && entity.parts.includes(country);
}

const countries = new WeakMap<FigureSource, Map<string, string>>();

function countryNamed(name: string, source: FigureSource): string | null {
  const known = kept(countries, source, () => {
    const places = Object.entries(source.entities);
    return new Map(places.flatMap(([id, entity]) => (entity.type === "place" ? [[entity.name, id]] : [])));
  });
  return known.get(name) ?? null;
}

function withoutPlace(figure: SourceFigure, source: FigureSource): PlaceRelation {
  const { place } = figure;
  const scope = source.indicators[figure.indicator]?.scope;
  if (place === scope) return "scope";
  if (!hasRival(figure, source)) return "only";
  const isPart = scope !== undefined && place !== null && isInside(place, scope, source);
  return isPart ? "dropped" : "unstated";
}

const rivalled = new WeakMap<SourceFigure, boolean>();

/** Whether the source has the same for another place. */
function hasRival(figure: SourceFigure, source: FigureSource): boolean {
  const known = rivalled.get(figure);
  if (known !== undefined) return known;
  const { indicator, place, period } = figure;
  const index = figureIndex(source, indicator);
  const found = hasOther(index.placesOfLevels, place) || hasOther(index.placesAt(period), place);
  rivalled.set(figure, found);
  return found;
}

function hasOther(places: ReadonlySet<string | null>, place: string | null): boolean {
  return places.size > (places.has(place) ? 1 : 0);
}

const around = new WeakMap<FigureSource, Map<string, ReadonlySet<string>>>();
const latest = new Latest(
  (source: FigureSource): Map<string, ReadonlySet<string>> =>
    kept(around, source, () => new Map<string, ReadonlySet<string>>()),
);

function kindOf(place: string, { entities }: FigureSource): string | null {
  const entity = entities[place];
  return entity?.type === "place" ? entity.kind : null;
}

/** Whether the first place is the second or lies in it; a union does where each of its parts does. */
function isInside(inner: string, outer: string, source: FigureSource): boolean {
  const entity = source.entities[inner];
  const parts = entity?.type === "place" ? entity.parts : [];
  if (parts.length > 0 && parts.every((part) => isInside(part, outer, source))) return true;
  const places = kept(latest.of(source), inner, () => placesAround(inner, source.entities));
  return places.has(outer);
}
