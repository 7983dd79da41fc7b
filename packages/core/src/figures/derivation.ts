/**
 * Our arithmetic: one rule over claims that agree in everything but what the rule adds up.
 *
 * The value is computed here and nowhere typed. Where the inputs do not fit the rule there is no
 * value at all, only the reason; nothing is stretched to fit.
 */
import { comparePeriods, joinPeriods, toPeriod } from "../period/index.ts";
import { addQuantities, subtractQuantities } from "../quantity/index.ts";
import type { AuthoredDerivation } from "../schema/derivation.ts";
import type { Period } from "../schema/period.ts";
import type { FigureClaim, Ground } from "./ground.ts";
import { remainder } from "./remainder.ts";

/** Why inputs cannot be derived from; permanent, worded where issues are. */
export type Misfit =
  | "indicators-differ"
  | "dimensions-differ"
  | "modalities-differ"
  | "places-differ"
  | "periods-differ"
  | "periods-do-not-abut"
  | "places-are-no-union"
  | "part-outside-whole"
  | "stock-over-periods"
  | "period-missing"
  | "input-without-number";

export type Input = Pick<
  FigureClaim,
  "indicator" | "dimensions" | "modality" | "measure" | "place" | "period" | "quantity"
>;

export type Outcome = { value: Input; misfit: null } | { value: null; misfit: Misfit };

/** Inputs in the order in which they are authored. */
export function derive(
  rule: AuthoredDerivation["rule"],
  inputs: readonly Input[],
  entities: Ground["entities"],
): Outcome {
  const [first, ...rest] = inputs;
  if (first === undefined) return misfit("period-missing");
  const differing = rest.map((other) => disagreement(first, other)).find((found) => found !== null);
  if (differing) return misfit(differing);
  switch (rule) {
    case "sum-over-periods":
      return sumOverPeriods(first, inputs);
    case "sum-over-places":
      return sumOverPlaces(first, inputs, entities);
    case "difference":
      return difference(first, rest);
    default:
      return rule satisfies never;
  }
}

function disagreement(a: Input, b: Input): Misfit | null {
  if (a.indicator !== b.indicator) return "indicators-differ";
  if (a.modality !== b.modality) return "modalities-differ";
  return sameDimensions(a.dimensions, b.dimensions) ? null : "dimensions-differ";
}

function sameDimensions(a: Input["dimensions"], b: Input["dimensions"]): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}

function sumOverPeriods(first: Input, inputs: readonly Input[]): Outcome {
  if (inputs.some(({ measure }) => measure === "stock")) return misfit("stock-over-periods");
  if (inputs.some(({ place }) => place !== first.place)) return misfit("places-differ");
  const periods = inputs.flatMap(({ period }) => period ?? []);
  if (periods.length < inputs.length) return misfit("period-missing");
  const joined = joinPeriods(periods);
  if (joined === null) return misfit("periods-do-not-abut");
  const quantity = addQuantities(inputs.map((input) => input.quantity));
  const measure = inputs.every((input) => input.measure === first.measure) ? first.measure : "flow";
  return fit({ ...first, measure, period: toPeriod(joined.edtf, "interval"), quantity });
}

function sumOverPlaces(first: Input, inputs: readonly Input[], entities: Ground["entities"]): Outcome {
  if (inputs.some(({ period }) => !samePeriod(period, first.period))) return misfit("periods-differ");
  const union = unionOf(
    inputs.map(({ place }) => place),
    entities,
  );
  if (union === null) return misfit("places-are-no-union");
  const quantity = addQuantities(inputs.map((input) => input.quantity));
  const period = first.period && { ...first.period, reporting: false };
  return fit({ ...first, place: union, period, quantity });
}

function difference(first: Input, rest: readonly Input[]): Outcome {
  let left = first;
  for (const part of rest) {
    if (part.place !== first.place) return misfit("places-differ");
    if (left.period === null || part.period === null) return misfit("period-missing");
    const days = remainder(left.period, part.period);
    if (days === null) return misfit("part-outside-whole");
    const quantity = subtractQuantities(left.quantity, part.quantity);
    left = { ...left, period: toPeriod(`${days.start}/${days.end}`, "interval"), quantity, measure: "flow" };
  }
  return fit(left);
}

/** The place that is exactly the union of those, each once. */
function unionOf(places: readonly (string | null)[], entities: Ground["entities"]): string | null {
  const wanted = [...places].sort().join(" ");
  const unions = Object.entries(entities).filter(
    ([, entity]) => entity.type === "place" && [...entity.parts].sort().join(" ") === wanted,
  );
  return unions[0]?.[0] ?? null;
}

function samePeriod(a: Period | null, b: Period | null): boolean {
  if (a === null || b === null) return a === b;
  return a.kind === b.kind && comparePeriods(a, b) === "equal";
}

function fit({ indicator, dimensions, modality, measure, place, period, quantity }: Input): Outcome {
  return { value: { indicator, dimensions, modality, measure, place, period, quantity }, misfit: null };
}

function misfit(reason: Misfit): Outcome {
  return { value: null, misfit: reason };
}
