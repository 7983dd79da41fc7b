/**
 * All derivations of a record, those that rest on others after these.
 */
import type { AuthoredDerivation } from "../schema/derivation.ts";
import { derive, type Input, type Misfit } from "./derivation.ts";
import type { Computed, Ground } from "./ground.ts";

export interface Derived {
  computed: Record<string, Computed>;
  /** Why the others have no value, by id. */
  misfits: Record<string, Misfit>;
}

/** By id, in alphabetical order whatever the order of `authored`. */
export function deriveAll(
  authored: ReadonlyMap<string, AuthoredDerivation>,
  ground: Pick<Ground, "statements" | "entities">,
): Derived {
  const derived: Derived = { computed: {}, misfits: {} };
  let waiting = [...authored].sort(([a], [b]) => (a < b ? -1 : 1));
  let before = Number.POSITIVE_INFINITY;
  while (waiting.length < before) {
    before = waiting.length;
    waiting = waiting.filter(([id, derivation]) => !tryOne(id, derivation, { ground, derived }));
  }
  for (const [id] of waiting) derived.misfits[id] = "input-without-number";
  return derived;
}

/** False where an input has no value yet. */
function tryOne(
  id: string,
  { rule, of, because }: AuthoredDerivation,
  { ground, derived }: { ground: Pick<Ground, "statements" | "entities">; derived: Derived },
): boolean {
  const inputs = of.flatMap((source): Input[] => {
    const statement = ground.statements[source];
    if (statement?.kind === "figure") return [statement];
    const other = derived.computed[source];
    return other === undefined ? [] : [other];
  });
  if (inputs.length < of.length) return false;
  const { value, misfit } = derive(rule, inputs, ground.entities);
  if (value === null) derived.misfits[id] = misfit;
  else derived.computed[id] = { id, rule, of, because, ...value };
  return true;
}
