/** Containment of places: Erbil is in Iraq, and both are in the union of Iraq and Syria. */
import type { Entity } from "../schema/entity.ts";

type Entities = Readonly<Record<string, Entity>>;

/** A place, every place that contains it, and every union that it is a part of. */
export function placesAround(place: string, entities: Entities): Set<string> {
  const reached = new Set<string>();
  const waiting = [place];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    const entity = entities[next];
    if (entity?.type === "place") waiting.push(...entity.within, ...unionsWith(next, entities));
  }
  return reached;
}

function unionsWith(part: string, entities: Entities): string[] {
  return Object.entries(entities).flatMap(([id, entity]) =>
    entity.type === "place" && entity.parts.includes(part) ? [id] : [],
  );
}
