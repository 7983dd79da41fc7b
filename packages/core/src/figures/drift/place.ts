/** What became of the place. A source without a place has none to lose. */
import type { Difference, Told } from "./told.ts";

export function placeDrift({ places: from }: Told, { places: to }: Told): Difference[] {
  const lost = from.filter((place) => !to.includes(place));
  const added = to.filter((place) => !from.includes(place));
  if (from.length === 0 || (lost.length === 0 && added.length === 0)) return [];
  if (added.length === 0) return [{ code: "place-dropped", from: lost.join(", "), to: null }];
  return [{ code: "place-differs", from: from.join(", "), to: to.join(", ") }];
}
