/**
 * Statements are sorted by id and open with their value.
 *
 * The order makes two curators' additions merge without a conflict, and lets a reviewer read a
 * file down its left edge: id, value, id, value.
 */
import { faultIn } from "../blocks.ts";
import type { Check } from "../check.ts";

const VALUE_KEYS = { figure: "quantity", event: "event", assertion: "assertion", quotation: "quotation" };

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

export const keyOrder: Check = {
  code: "key-order",
  *find({ statements }) {
    for (const block of statements.values()) {
      const expected = VALUE_KEYS[block.value.kind];
      const first = Object.keys(Object(block.written))[0] ?? "";
      if (first === expected) continue;
      yield faultIn(block, "key-order", { path: [first], part: "key", args: { first, expected } });
    }
  },
};
