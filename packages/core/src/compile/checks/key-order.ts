/**
 * A statement opens with its value, so that a reviewer reads a file down its left edge: id, value,
 * id, value.
 */
import { faultIn } from "../blocks.ts";
import type { Check } from "../check.ts";

const VALUE_KEYS = { figure: "quantity", event: "event", assertion: "assertion", quotation: "quotation" };

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
