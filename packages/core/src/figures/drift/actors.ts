/**
 * Who did what to whom, role by role. A role that the retelling leaves out is not counted against it:
 * a sentence need not name everybody.
 */
import type { Ground } from "../ground.ts";
import { isSameParty, labelOf } from "./names.ts";
import type { Difference, Told } from "./told.ts";

export function actorDrift(from: Told, to: Told, { entities }: Ground): Difference[] {
  return Object.keys(from.actors)
    .sort()
    .flatMap((role): Difference[] => {
      const before = from.actors[role];
      const after = to.actors[role];
      if (before === undefined || after === undefined || isSameParty(before, after, entities)) return [];
      const code = role === "target" ? "target-differs" : "actor-differs";
      return [{ code, from: labelOf(before), to: labelOf(after) }];
    });
}
