/**
 * Which countries a place of the record is, is made of, or lies in. A region whose extent the record does not give
 * (the Middle East) has none, and so no map.
 */
import { record } from "../record/record.ts";
import { type Country, countryNamed } from "./atlas.ts";
import { drawMap, type MapDrawing } from "./drawing.ts";

export interface Where {
  drawing: MapDrawing;
  /** The names of the countries, in the order of the record. */
  countries: string[];
  /** The place is somewhere in them, and the record does not say where. */
  isInside: boolean;
}

const known = new Map<string, Where | null>();

/** The map of a place; null where the record or the atlas does not know its countries. */
export function whereIs(place: string): Where | null {
  return whereAre([place]);
}

/** One map of several places. */
export function whereAre(places: readonly string[]): Where | null {
  const found = places.map(countriesOf);
  const ids = [...new Set(found.flatMap((one) => one?.ids ?? []))].sort();
  const key = `${ids.join(" ")} ${found.every((one) => one?.isInside)}`;
  const where =
    known.get(key) ??
    mapOf(
      ids,
      found.every((one) => one?.isInside),
    );
  known.set(key, where);
  return where;
}

function mapOf(ids: readonly string[], isInside: boolean): Where | null {
  const shown = ids.flatMap((id): Country[] => {
    const country = countryNamed(record.entity(id)?.name ?? "");
    return country === null ? [] : [country];
  });
  if (shown.length === 0 || shown.length < ids.length) return null;
  return { drawing: drawMap(shown), countries: shown.map(({ properties }) => properties.name), isInside };
}

/** Ids of countries; null where they are not known. */
function countriesOf(id: string): { ids: string[]; isInside: boolean } | null {
  const place = record.entity(id);
  if (place?.type !== "place") return null;
  if (place.kind === "country") return { ids: [id], isInside: false };
  const parts = place.parts.map(countriesOf);
  if (parts.length > 0 && parts.every((part) => part !== null && !part.isInside)) {
    return { ids: parts.flatMap((part) => part?.ids ?? []), isInside: false };
  }
  for (const outer of place.within) {
    const around = countriesOf(outer);
    if (around !== null) return { ids: around.ids, isInside: true };
  }
  return null;
}
