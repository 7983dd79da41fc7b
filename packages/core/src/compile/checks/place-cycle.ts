/** Containment has no circles, be it said by `within` or by `parts`. */
import { faultIn } from "../blocks.ts";
import type { Check } from "../check.ts";
import { findCycles } from "../cycles.ts";

export const placeCycle: Check = {
  code: "place-cycle",
  *find({ entities }) {
    const within = new Map<string, string[]>();
    const add = (part: string, whole: string) => within.set(part, [...(within.get(part) ?? []), whole]);
    for (const { id, value } of entities.values()) {
      if (value.type !== "place" && value.type !== "organisation") continue;
      for (const whole of value.within) add(id, whole);
      if (value.type === "place") for (const part of value.parts) add(part, id);
    }
    for (const cycle of findCycles(within)) {
      const [id = ""] = cycle;
      const block = entities.get(id);
      const chain = [...cycle, id].join(" -> ");
      if (block !== undefined) yield faultIn(block, "place-cycle", { part: "key", args: { chain } });
    }
  },
};
