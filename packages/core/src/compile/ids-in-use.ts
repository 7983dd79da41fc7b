/** Which ids a record has, those of its computed figures included. */
import { deriveAll, deriveFigures } from "../figures/index.ts";
import type { FileKind } from "./layout.ts";
import { resolve } from "./resolve.ts";
import type { Sources } from "./sources.ts";

/** Blocks of these kinds are about ids, or have none that anybody could look up. */
const NOT_NAMED: readonly FileKind[] = ["retired", "exceptions", "guards", "ledger", "notes"];

/** A block that is faulty keeps its id in use; a figure that would rest on it alone is missing. */
export function idsInUse(sources: Sources): Set<string> {
  const named = sources.declared.filter(({ kind }) => !NOT_NAMED.includes(kind));
  const ground = resolve(sources);
  const authored = new Map([...sources.derivations].map(([id, { value }]) => [id, value]));
  const { figures } = deriveFigures(ground, deriveAll(authored, ground).computed);
  return new Set([...named.map(({ id }) => id), ...Object.keys(figures)]);
}
