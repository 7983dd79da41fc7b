/**
 * Which figures a filter has to be tried on: few more than it lets through, never the whole record.
 *
 * Indexes by indicator, place, year and document are made when a filter first names such a thing; those by
 * place and year once for all indicators and once for each, because a question mostly names one.
 */
import type { ResolvedPeriod } from "../period/index.ts";
import type { Figure, RecordData } from "../schema/record.ts";
import { type FigureFilter, statementsOf } from "./filter.ts";
import { grouped, lazily } from "./groups.ts";
import { placesAround } from "./places.ts";
import { readSpan } from "./span.ts";

/** In the order of the record; a superset of what the filter lets through. */
export type Candidates = (filter: FigureFilter) => readonly Figure[];

/** A period that is open on a side shares days with years that nobody has counted. */
const OPEN = "open";
/** Longer ones are treated as open: an entry for every year would cost more than it saves. */
const MOST_YEARS = 30;

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
      ...(indicator === undefined ? [] : [ofIndicator(indicator)]),
      ...(document === undefined ? [] : [ofDocument(document)]),
      ...(place === undefined ? [] : [scopes.atPlace(place)]),
      ...(period === undefined ? [] : (scopes.inPeriod(readSpan(period)) ?? [])),
    ];
    return lists.length === 0
      ? all()
      : lists.reduce((least, list) => (list.length < least.length ? list : least));
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
  /** Null where the period is too long for an index to help. */
  inPeriod(period: ResolvedPeriod): [readonly Figure[]] | null;
}

function indexScopes(all: () => readonly Figure[], { entities }: RecordData): ScopeIndex {
  const atPlace = grouped(all, ({ place }) => (place === null ? [] : placesAround(place, entities)));
  const order = lazily(() => new Map(all().map((figure, at) => [figure, at])));
  const inYear = grouped(all, ({ period }) => (period === null ? [] : (yearsOf(period) ?? [OPEN])));
  return {
    atPlace,
    inPeriod: (period) => {
      const years = yearsOf(period);
      if (years === null) return null;
      const found = new Set([...years, OPEN].flatMap((year) => [...inYear(year)]));
      const at = (figure: Figure) => order().get(figure) ?? 0;
      return [[...found].sort((a, b) => at(a) - at(b))];
    },
  };
}

/** Null where there is no end to them. */
function yearsOf({ start, end }: Pick<ResolvedPeriod, "start" | "end">): string[] | null {
  if (start === null || end === null) return null;
  const [first, last] = [Number(start.slice(0, 4)), Number(end.slice(0, 4))];
  if (last - first >= MOST_YEARS) return null;
  return Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
}
