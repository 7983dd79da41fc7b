/**
 * Whether statements are the parts of another one, and whether they add up to it.
 *
 * Parts may divide the whole by place, by period or by a dimension, and by several of them at once;
 * they may even be of other indicators, because killed and wounded make casualties. The two
 * numbers are compared by what they allow, so that "more than 30" is a part of 78.
 */
import { comparePeriods, joinPeriods } from "../period/index.ts";
import { addQuantities, compareQuantities, type QuantityRelation } from "../quantity/index.ts";
import { placesAround } from "../reading/places.ts";
import type { Period } from "../schema/period.ts";
import type { Quantity } from "../schema/quantity.ts";
import type { Misfit } from "./derivation.ts";
import type { FigureClaim, Ground } from "./ground.ts";

/** Why the parts are no parts of the total, or how their sum lies to it. */
export type Addition =
  | { misfit: Misfit | "parts-alike"; sum: null; relation: null }
  | { misfit: null; sum: Quantity; relation: Exclude<QuantityRelation, "incomparable"> };

/** The sum is compared with the total; nothing else of the two is judged. */
export function addUp(
  total: FigureClaim,
  parts: readonly FigureClaim[],
  { entities, indicators }: Pick<Ground, "entities" | "indicators">,
): Addition {
  const misfit =
    (parts.some(({ modality }) => modality !== total.modality) && "modalities-differ") ||
    (areAlike(parts) && "parts-alike") ||
    dimensionMisfit(total, parts, indicators) ||
    placeMisfit(total, parts, entities) ||
    periodMisfit(total, parts);
  if (misfit) return { misfit, sum: null, relation: null };
  const sum = addQuantities(parts.map(({ quantity }) => quantity));
  const relation = compareQuantities(total.quantity, sum);
  if (relation === "incomparable") return { misfit: "input-without-number", sum: null, relation: null };
  return { misfit: null, sum, relation };
}

/** Two parts of one scope, who did it included, would count the same thing twice. */
function areAlike(parts: readonly FigureClaim[]): boolean {
  const scopes = parts.map(({ indicator, dimensions, place, period, actors }) =>
    JSON.stringify([indicator, Object.entries(dimensions).sort(), place, period?.edtf, actors]),
  );
  return new Set(scopes).size < scopes.length;
}

/** A part may say more of a dimension than the total does, never something else. */
function dimensionMisfit(
  total: FigureClaim,
  parts: readonly FigureClaim[],
  indicators: Ground["indicators"],
): Misfit | null {
  const isNarrower = (part: FigureClaim, name: string, whole: string) => {
    const chosen = part.dimensions[name];
    if (chosen === undefined || chosen === whole) return chosen === whole;
    return indicators[part.indicator]?.dimensions[name]?.values[chosen]?.within.includes(whole) ?? false;
  };
  const fits = parts
    .filter(({ indicator }) => indicator === total.indicator)
    .every((part) =>
      Object.entries(total.dimensions).every(([name, whole]) => isNarrower(part, name, whole)),
    );
  return fits ? null : "dimensions-differ";
}

/** Every place is in the total's; of a union, each member is there, itself or by a place in it. */
function placeMisfit(
  total: FigureClaim,
  parts: readonly FigureClaim[],
  entities: Ground["entities"],
): Misfit | null {
  const places = new Set(parts.map(({ place }) => place));
  if (places.size === 1 && places.has(total.place)) return null;
  const isInside = (place: string | null) =>
    place !== null && total.place !== null && placesAround(place, entities).has(total.place);
  if (![...places].every(isInside)) return "places-differ";
  const union = entities[total.place ?? ""];
  const members = union?.type === "place" ? union.parts : [];
  const covered = new Set([...places].flatMap((place) => [...placesAround(place ?? "", entities)]));
  return members.every((member) => covered.has(member)) ? null : "places-are-no-union";
}

/** The periods are all the total's, or follow one another from its first day to its last. */
function periodMisfit(total: FigureClaim, parts: readonly FigureClaim[]): Misfit | null {
  if (parts.every(({ period }) => isSame(period, total.period))) return null;
  if (total.measure === "stock") return "stock-over-periods";
  const byDays = new Map(parts.map(({ period }) => [`${period?.start}/${period?.end}`, period]));
  const periods = [...byDays.values()].flatMap((period) => period ?? []);
  if (periods.length < byDays.size || total.period === null) return "period-missing";
  const joined = joinPeriods(periods.sort((a, b) => ((a.start ?? "") < (b.start ?? "") ? -1 : 1)));
  if (joined === null) return "periods-do-not-abut";
  return comparePeriods(joined, total.period) === "equal" ? null : "periods-differ";
}

function isSame(a: Period | null, b: Period | null): boolean {
  if (a === null || b === null) return a === b;
  return a.kind === b.kind && comparePeriods(a, b) === "equal";
}
