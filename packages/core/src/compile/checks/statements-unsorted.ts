/**
 * Statements are sorted by id, so that two curators' additions merge without a conflict.
 */
import { faultIn } from "../blocks.ts";
import type { Check } from "../check.ts";

export const statementsUnsorted: Check = {
  code: "statements-unsorted",
  *find({ declared }) {
    let previous: (typeof declared)[number] | undefined;
    for (const block of declared) {
      if (block.kind !== "statements") continue;
      if (previous?.file === block.file && previous.id > block.id) {
        const args = { after: previous.id, before: block.id };
        yield faultIn(block, "statements-unsorted", { part: "key", args });
      }
      previous = block;
    }
  },
};
