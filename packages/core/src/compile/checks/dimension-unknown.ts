/** A statement, or another value, uses a dimension or a value of one that the indicator does not have. */
import { nearest } from "../../reading/nearest.ts";
import type { Indicator } from "../../schema/indicator.ts";
import type { AuthoredStatement } from "../../schema/statement.ts";
import { faultIn } from "../blocks.ts";
import type { Check } from "../check.ts";
import type { Fault } from "../issue.ts";
import type { Sourced, Sources } from "../sources.ts";

export const dimensionUnknown: Check = {
  code: "dimension-unknown",
  *find({ statements, indicators }) {
    for (const block of statements.values()) yield* inStatement(block, indicators);
    for (const block of indicators.values()) yield* inIndicator(block);
  },
};

function* inStatement(
  block: Sourced<AuthoredStatement>,
  indicators: Sources["indicators"],
): Generator<Fault> {
  const { value } = block;
  const indicator = value.kind === "figure" ? indicators.get(value.indicator) : undefined;
  // An unknown or faulty indicator is reported by itself.
  if (value.kind !== "figure" || indicator === undefined) return;
  const { dimensions } = indicator.value;
  for (const [dimension, chosen] of Object.entries(value.dimensions)) {
    const known = Object.hasOwn(dimensions, dimension) ? dimensions[dimension]?.values : undefined;
    if (known !== undefined && Object.hasOwn(known, chosen)) continue;
    const names = { indicator: indicator.id, dimension, value: known === undefined ? "" : chosen };
    const args = { ...names, ...suggest(names.value || dimension, Object.keys(known ?? dimensions)) };
    const part = known === undefined ? "key" : "value";
    yield faultIn(block, "dimension-unknown", { path: ["dimensions", dimension], part, args });
  }
}

function* inIndicator(block: Sourced<Indicator>): Generator<Fault> {
  for (const [dimension, { values }] of Object.entries(block.value.dimensions)) {
    for (const [id, { within }] of Object.entries(values)) {
      for (const [at, wider] of within.entries()) {
        if (Object.hasOwn(values, wider)) continue;
        const names = { indicator: block.id, dimension, value: wider };
        const path = ["dimensions", dimension, "values", id, "within", at];
        yield faultIn(block, "dimension-unknown", {
          path,
          args: { ...names, ...suggest(wider, Object.keys(values)) },
        });
      }
    }
  }
}

function suggest(said: string, known: readonly string[]): { nearest: string; known: string } {
  return { nearest: nearest(said, known, 1)[0] ?? "", known: known.join(", ") };
}
