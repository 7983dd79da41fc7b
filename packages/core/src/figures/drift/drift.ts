/**
 * What changed between a retelling and what it retells: seen in the structure of both, or said by a
 * curator where structure cannot show it.
 *
 * Every link has an entry, an empty one where nothing changed: that a text was faithful is worth saying.
 */
import type { Drift } from "../../schema/record.ts";
import type { Computed, Ground, Said } from "../ground.ts";
import { actorDrift } from "./actors.ts";
import { attributionDrift } from "./attribution.ts";
import { countedDrift } from "./counted.ts";
import { modalityDrift } from "./modality.ts";
import { periodDrift } from "./period.ts";
import { placeDrift } from "./place.ts";
import { quantityDrift } from "./quantity.ts";
import { quotationDrift } from "./quotation.ts";
import { type Difference, type Told, toTold } from "./told.ts";

/** In the order in which a reader would name the differences. */
const COMPARISONS: readonly ((from: Told, to: Told, ground: Ground) => Difference[])[] = [
  quotationDrift,
  quantityDrift,
  modalityDrift,
  countedDrift,
  periodDrift,
  placeDrift,
  actorDrift,
  attributionDrift,
];

/** The differences of a retelling, computed ones first. */
export function deriveDrift(source: Said | Computed, retelling: Said, ground: Ground): Drift {
  const [from, to] = [toTold(source), toTold(retelling)];
  const changes = retelling.retells?.changes ?? [];
  const computed = COMPARISONS.flatMap((compare) => compare(from, to, ground)).map((difference) => ({
    ...difference,
    by: "computed" as const,
    because: changes.find(({ code }) => code === difference.code)?.because ?? null,
  }));
  const authored = changes
    .filter(({ code }) => computed.every((difference) => difference.code !== code))
    .map(({ code, because }) => ({ code, from: null, to: null, by: "authored" as const, because }));
  return { retelling: retelling.id, of: source.id, differences: [...computed, ...authored] };
}

/** The drift of every retelling whose source is in the record, by the retelling's id. */
export function deriveAllDrift(
  ground: Ground,
  computed: Readonly<Record<string, Computed>>,
): Record<string, Drift> {
  const drift: Record<string, Drift> = {};
  for (const retelling of Object.values(ground.statements)) {
    const of = retelling.retells?.of;
    const source = of === undefined ? undefined : (ground.statements[of] ?? computed[of]);
    if (source !== undefined) drift[retelling.id] = deriveDrift(source, retelling, ground);
  }
  return drift;
}
