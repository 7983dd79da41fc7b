/** Two blocks have one id. Indicators, series and entities of all four files share one space. */
import { faultIn } from "../blocks.ts";
import type { Check } from "../check.ts";
import type { FileKind } from "../layout.ts";

/** One slug names one thing, so that `show iraq` needs no kind; other ids differ by their form. */
const SLUGS: readonly FileKind[] = ["indicator", "series", "places", "organisations", "people", "operations"];

export const duplicateId: Check = {
  code: "duplicate-id",
  *find({ declared }) {
    const first = new Map<string, string>();
    for (const block of declared) {
      const key = `${SLUGS.includes(block.kind) ? "" : block.kind} ${block.id}`;
      const file = first.get(key);
      if (file === undefined) first.set(key, block.file);
      else yield faultIn(block, "duplicate-id", { part: "key", args: { duplicate: block.id, file } });
    }
  },
};
