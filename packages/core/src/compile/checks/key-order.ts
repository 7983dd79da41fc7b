/**
 * A statement opens with its value, so that a reviewer reads a file down its left edge: id, value,
 * id, value.
 */
import type { AuthoredStatement } from "../../schema/statement.ts";
import { faultIn } from "../blocks.ts";
import type { Check } from "../check.ts";

/** The key of the value, by the kind of statement. */
export const VALUE_KEYS: ReadonlyMap<string, string> = new Map<AuthoredStatement["kind"], string>([
  ["figure", "quantity"],
  ["event", "event"],
  ["assertion", "assertion"],
  ["quotation", "quotation"],
]);

export const keyOrder: Check = {
  code: "key-order",
  *find({ statements }) {
    for (const block of statements.values()) {
      const expected = VALUE_KEYS.get(block.value.kind) ?? "";
      const first = Object.keys(Object(block.written))[0] ?? "";
      if (first === expected) continue;
      yield faultIn(block, "key-order", { path: [first], part: "key", args: { first, expected } });
    }
  },
};
