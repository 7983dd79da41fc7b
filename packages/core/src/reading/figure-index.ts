/**
 * Which figures a filter has to be tried on: few more than it lets through, never the whole record.
 *
 * Indexes by indicator, place, days and document are made when a filter first names such a thing; those by
 * place and days once for all indicators and once for each, because a question mostly names one.
 */
import type { Figure, RecordData } from "../schema/record.ts";
import { type FigureFilter, statementsOf } from "./filter.ts";
import { grouped, lazily } from "./groups.ts";
import { type Days, indexOverlaps } from "./overlaps.ts";
import { placesAround } from "./places.ts";
import { readSpan } from "./span.ts";

/** In the order of the record; a superset of what the filter lets through. */
export type Candidates = (filter: FigureFilter) => readonly Figure[];

export function indexFigures(record: RecordData): Candidates {
  const all = lazily(() => Object.values(record.figures));
  const everywhere = indexScopes(all, record);
  const ofIndicator = grouped(all, ({ indicator }) => [indicator]);
  const inIndicator = new Map<string, ScopeIndex>();
  const ofDocument = grouped(all, (figure) => {
    return new Set(statementsOf(figure, record).map((id) => id.slice(0, id.indexOf("#"))));
  });
  return ({ indicator, place, period, document }) => {
    const scopes = indicator === undefined ? everywhere : scopesOf(indicator);
    const lists = [
      indicator === undefined ? all() : ofIndicator(indicator),
      ...(document === undefined ? [] : [ofDocument(document)]),
      ...(place === undefined ? [] : [scopes.atPlace(place)]),
    ];
    const least = lists.reduce((shortest, list) => (list.length < shortest.length ? list : shortest));
    return period === undefined ? least : (scopes.inPeriod(readSpan(period), least.length) ?? least);
  };

  function scopesOf(indicator: string): ScopeIndex {
    const known = inIndicator.get(indicator) ?? indexScopes(() => ofIndicator(indicator), record);
    inIndicator.set(indicator, known);
    return known;
  }
}

interface ScopeIndex {
  /** At the place, or at one inside it. */
  atPlace(place: string): readonly Figure[];
  /** Null where there are more than `most`, which another list has. */
  inPeriod(period: Days, most: number): readonly Figure[] | null;
}

function indexScopes(all: () => readonly Figure[], { entities }: RecordData): ScopeIndex {
  const atPlace = grouped(all, ({ place }) => (place === null ? [] : placesAround(place, entities)));
  const order = lazily(() => new Map(all().map((figure, at) => [figure, at])));
  const inDays = lazily(() => indexOverlaps(all(), ({ period }) => period));
  const at = (figure: Figure) => order().get(figure) ?? 0;
  return {
    atPlace,
    inPeriod: (period, most) => inDays()(period, most)?.sort((a, b) => at(a) - at(b)) ?? null,
  };
}
