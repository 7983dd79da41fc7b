/** A statement holds for a span or on a day, never both. */
import { faultIn } from "../blocks.ts";
import type { Check } from "../check.ts";

export const twoTimes: Check = {
  code: "two-times",
  *find({ statements }) {
    for (const block of statements.values()) {
      const { period, asOf } = block.value;
      if (period !== undefined && asOf !== undefined) {
        yield faultIn(block, "two-times", { path: ["asOf"], part: "key", args: {} });
      }
    }
  },
};
