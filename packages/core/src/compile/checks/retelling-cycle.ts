/** Nothing retells, derives from or is computed from itself, directly or through others. */
import { type Block, faultIn } from "../blocks.ts";
import type { Check } from "../check.ts";
import { findCycles } from "../cycles.ts";

export const retellingCycle: Check = {
  code: "retelling-cycle",
  *find({ statements, derivations, documents }) {
    const sources = new Map<string, readonly string[]>();
    for (const { id, value } of statements.values()) sources.set(id, value.retells ? [value.retells.of] : []);
    for (const { id, value } of derivations.values()) sources.set(id, value.of);
    for (const { id, value } of documents.values()) {
      sources.set(
        id,
        value.derivedFrom.map(({ document }) => document),
      );
    }
    for (const cycle of findCycles(sources)) {
      const [id = ""] = cycle;
      const block: Block | undefined = statements.get(id) ?? derivations.get(id) ?? documents.get(id);
      const chain = [...cycle, id].join(" -> ");
      if (block !== undefined) yield faultIn(block, "retelling-cycle", { part: "key", args: { chain } });
    }
  },
};
