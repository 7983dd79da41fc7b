/** Containment of places: Erbil is in Iraq, and both are in the union of Iraq and Syria. */
import type { Entity } from "../schema/entity.ts";

type Entities = Readonly<Record<string, Entity>>;

/** The unions of each part, and what was asked before, for each map of entities. */
const known = new WeakMap<
  Entities,
  { unions: ReadonlyMap<string, string[]>; around: Map<string, Set<string>> }
>();

/** A place, every place that contains it, and every union that it is a part of. */
export function placesAround(place: string, entities: Entities): ReadonlySet<string> {
  const { unions, around } = known.get(entities) ?? remember(entities);
  const reached = around.get(place) ?? reach(place, entities, unions);
  around.set(place, reached);
  return reached;
}

function reach(place: string, entities: Entities, unions: ReadonlyMap<string, string[]>): Set<string> {
  const reached = new Set<string>();
  const waiting = [place];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    const entity = entities[next];
    if (entity?.type === "place") waiting.push(...entity.within, ...(unions.get(next) ?? []));
  }
  return reached;
}

function remember(entities: Entities) {
  const unions = new Map<string, string[]>();
  for (const [id, entity] of Object.entries(entities)) {
    if (entity.type !== "place") continue;
    for (const part of entity.parts) unions.set(part, [...(unions.get(part) ?? []), id]);
  }
  const memory = { unions, around: new Map<string, Set<string>>() };
  known.set(entities, memory);
  return memory;
}
