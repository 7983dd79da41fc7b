/** A retelling that counts another thing than its source says so, because no code shows it. */
import { faultIn } from "../blocks.ts";
import type { Check } from "../check.ts";

export const retellingChangesIndicator: Check = {
  code: "retelling-changes-indicator",
  *find({ statements }) {
    for (const block of statements.values()) {
      const { value } = block;
      if (value.kind !== "figure" || value.retells === undefined) continue;
      const source = statements.get(value.retells.of)?.value;
      if (source?.kind !== "figure" || source.indicator === value.indicator) continue;
      if (value.retells.changes.length > 0) continue;
      const args = { from: source.indicator, to: value.indicator };
      yield faultIn(block, "retelling-changes-indicator", { severity: "warning", path: ["indicator"], args });
    }
  },
};
