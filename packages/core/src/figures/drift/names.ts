/** Whether two parties are the same, by id or by any right name. Pure comparison of names. */
import { foldText } from "../../reading/fold.ts";
import type { Party } from "../../schema/record.ts";
import type { Ground } from "../ground.ts";

type Entities = Ground["entities"];

/** False where it cannot be told that they are one. */
export function isSameParty(a: Party, b: Party, entities: Entities): boolean {
  if (a.id !== null && b.id !== null) return a.id === b.id;
  if (a.id === null && b.id === null) return foldText(a.as ?? "") === foldText(b.as ?? "");
  const { id, as } = a.id === null ? { id: b.id, as: a.as } : { id: a.id, as: b.as };
  return id !== null && as !== null && rightNames(id, entities).includes(foldText(as));
}

/** An entity's id, or the words where it has none. */
export function labelOf({ id, as }: Party): string {
  return id ?? as ?? "";
}

function rightNames(id: string, entities: Entities): string[] {
  const entity = entities[id];
  return entity === undefined ? [] : [entity.name, ...entity.aliases, ...entity.former].map(foldText);
}
