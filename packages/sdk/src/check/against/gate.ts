/**
 * When something may be said of a text's figure because of one in a document. A false alarm costs more trust
 * than a miss, and an agreement by chance is no agreement.
 */
import { isOther } from "../alignment/value.ts";
import { DISTINCTIVE_DIGITS, FIT, LEAST_MOVED } from "../alignment/weights.ts";
import { MILD } from "../finding/severity.ts";
import type { Asked, Laid } from "./align.ts";
import { isAsNarrow } from "./words.ts";

const BOUNDS: ReadonlySet<string> = new Set(["bound-dropped", "bound-added", "bound-changed"]);
const MOVES: ReadonlySet<string> = new Set(["period-differs", "place-differs", "modality-differs"]);

export function mayStand(laid: Laid, asked: Asked): boolean {
  const { differences, relations, counted, fit } = laid;
  if (counted === "measure") return mayChangeMeasure(laid);
  if (isOther(relations.value)) return mayBeOther(laid, asked);
  if (counted === "other") return fit >= FIT.loose.least && isDistinctive(laid) && isHarmless(laid);
  if (isHarmless(laid))
    return fit >= (isSmall(laid) || counted === "open" ? FIT.small.least : FIT.agrees.least);
  const moved = differences.filter((code) => MOVES.has(code));
  if (moved.length > 1) return false;
  if (moved.length === 1) return mayBeMoved(laid, asked);
  return differences.every((code) => BOUNDS.has(code) || MILD.has(code)) && fit >= FIT.bound.least;
}

/** Only the unit may differ, and the number must be one that does not come up by chance. */
function mayChangeMeasure({ differences, relations, fit, value: { quantity } }: Laid): boolean {
  if (isOther(relations.value) || differences.length > 1 || fit < FIT.unit.least) return false;
  return "value" in quantity && quantity.value >= LEAST_MOVED;
}

function mayBeMoved({ relations, fit, ...laid }: Laid, { context }: Asked): boolean {
  if (relations.value !== "equal" || context.partial || laid.stated.partial) return false;
  const { quantity } = laid.value;
  const isLarge = "value" in quantity && quantity.value >= LEAST_MOVED;
  return fit >= (isLarge ? FIT.moved.least : FIT.movedSmall.least);
}

/** Everything but the number is the same, and neither text narrows what it counts. */
function mayBeOther({ relations, counted, fit, stated, weaker, differences }: Laid, asked: Asked): boolean {
  const { context, subject } = asked;
  if (counted !== "same" || weaker || differences.length > 1 || fit < FIT.other.least) return false;
  if (context.partial || stated.partial || context.noun?.inherited === true) return false;
  const isTimed =
    relations.period === "equal" ? isNear(context.period) : context.period === null && stated.period === null;
  const isPlaced =
    relations.place === "equal" ? isNear(context.place) : context.place === null && stated.place === null;
  return isTimed && isPlaced && isAsNarrow(subject, stated.subject);
}

function isNear(found: { near: string } | null): boolean {
  return found?.near === "own" || found?.near === "sentence";
}

function isHarmless({ differences }: Laid): boolean {
  return differences.every((code) => MILD.has(code));
}

function isSmall({ value: { quantity } }: Laid): boolean {
  return "value" in quantity && quantity.value < LEAST_MOVED;
}

/** Three digits or more that are no round number. */
function isDistinctive({ value: { quantity } }: Laid): boolean {
  if (!("value" in quantity)) return false;
  return String(quantity.value).replace(/0+$/u, "").replace(".", "").length >= DISTINCTIVE_DIGITS;
}
