/** A statement uses a dimension, or a value of one, that its indicator does not have. */
import { nearest } from "../../reading/nearest.ts";
import { faultIn } from "../blocks.ts";
import type { Check } from "../check.ts";

export const dimensionUnknown: Check = {
  code: "dimension-unknown",
  *find({ statements, indicators }) {
    for (const block of statements.values()) {
      const { value } = block;
      if (value.kind !== "figure") continue;
      const indicator = indicators.get(value.indicator);
      // An unknown or faulty indicator is reported by itself.
      if (indicator === undefined) continue;
      const { dimensions } = indicator.value;
      for (const [name, chosen] of Object.entries(value.dimensions)) {
        const known = dimensions[name]?.values;
        if (known !== undefined && chosen in known) continue;
        const candidates = Object.keys(known ?? dimensions);
        const said = known === undefined ? name : chosen;
        const args = {
          dimension: name,
          value: known === undefined ? "" : chosen,
          indicator: indicator.id,
          nearest: nearest(said, candidates, 1)[0] ?? "",
          known: candidates.join(", "),
        };
        const part = known === undefined ? "key" : "value";
        yield faultIn(block, "dimension-unknown", { path: ["dimensions", name], part, args });
      }
    }
    for (const block of indicators.values()) {
      for (const [name, { values }] of Object.entries(block.value.dimensions)) {
        for (const [id, { within }] of Object.entries(values)) {
          for (const [at, wider] of within.entries()) {
            if (wider in values) continue;
            const known = Object.keys(values).join(", ");
            const args = { dimension: name, value: wider, indicator: block.id, known, nearest: "" };
            const path = ["dimensions", name, "values", id, "within", at];
            yield faultIn(block, "dimension-unknown", { path, args });
          }
        }
      }
    }
  },
};
