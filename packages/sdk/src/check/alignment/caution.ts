/**
 * When a difference may be held against a text. Precision comes first: a false alarm costs more trust
 * than a miss.
 *
 * Each rule is a reason for which a number that is not the record's may still be right.
 */
import { readQuantity } from "@throughline/core/quantity";
import { isPlain } from "../mention/plain.ts";
import type { Ground } from "./align.ts";
import type { Alignment } from "./alignment.ts";
import { isOther } from "./value.ts";
import { DISTINCTIVE_DIGITS, LEAST_MOVED } from "./weights.ts";

/** Whether everything but the number is beyond doubt the figure's. */
export function isClear(alignment: Alignment, ground: Ground): boolean {
  const { candidate, relations } = alignment;
  const { context, foreign } = ground;
  // A text that claims less than the record, or a part of it, or of something else, is not wrong.
  if (alignment.weaker || foreign || (context.partial && !isCounted(ground))) return false;
  // The words fit only loosely, or from far away.
  const isNamed = context.noun?.isTerm === true || context.verbs.hits.length > 0;
  if (!isNamed || candidate.match.near === "document") return false;
  if (!isTimed(alignment) || !isPlaced(alignment, ground)) return false;
  if (relations.dimension === "other" || relations.modality === "other") return false;
  // Something between the number and the end of its stretch narrows what is counted.
  const isSlip = relations.value === "slip" && isDistinctive(alignment);
  return isSlip || isPlain(context, ground.figure, candidate.match.indicator.id);
}

/** A count holds for its very days, a level also near its date. */
function isTimed({ relations, candidate, period: { near } }: Alignment): boolean {
  if (relations.period === "equal") return near !== null && near !== "neighbour";
  const isLevel = candidate.figure.measure === "stock";
  return isLevel && relations.period === "near" && (near === null || near === "own" || near === "sentence");
}

function isPlaced({ relations }: Alignment, { context }: Ground): boolean {
  if (relations.place === "unplaced") return context.place === null;
  if (relations.place === "scope") return context.place === null;
  return relations.place === "equal" && context.place?.near !== "neighbour";
}

/** Whether a number that fits but for one thing is the record's number, moved, and not another that is equal by chance. */
export function isLikelyMoved(alignment: Alignment, ground: Ground): boolean {
  const { relations, candidate, period } = alignment;
  const { context, foreign } = ground;
  if (foreign || isOther(relations.value)) return false;
  if (candidate.match.near === "document") return false;
  if (relations.period === "apart")
    return isDistinctive(alignment) && relations.value === "equal" && period.near !== null;
  if (relations.period === "overlapping")
    return relations.value === "equal" && numberOf(alignment) >= LEAST_MOVED;
  if (relations.place === "dropped") return relations.period !== "unstated" && !context.partial;
  if (relations.place === "moved")
    return relations.period !== "unstated" && relations.value === "equal" && isKnownPlace(alignment, ground);
  if (relations.dimension === "other")
    return relations.value === "equal" && relations.period !== "unstated" && isDistinctive(alignment);
  return relations.value === "equal" && (relations.period !== "unstated" || isDistinctive(alignment));
}

/** A small number in another place may be that place's own; a large one, or one that the record contradicts, is not. */
function isKnownPlace({ candidate, value }: Alignment, { context, source }: Ground): boolean {
  const said = context.place?.value.place ?? null;
  if (context.partial || said === null) return false;
  const own = source.figuresOf(candidate.figure.indicator).some((other) => {
    return (
      other.place === said &&
      other.period?.start === candidate.figure.period?.start &&
      other.period?.end === candidate.figure.period?.end
    );
  });
  return own || ("value" in value.quantity && value.quantity.value >= LEAST_MOVED);
}

/** "Additional troops" may be what the indicator counts, and no addition to it. */
function isCounted({ context, figure }: Ground): boolean {
  return context.sentence.terms.some(
    ({ value, from }) => value.role === "counted" && from === figure.nounFrom,
  );
}

function isDistinctive({ value }: Alignment): boolean {
  const { quantity } = value;
  if (!("value" in quantity)) return false;
  const unit = quantity.printed === undefined ? 1 : (readQuantity(quantity.printed)?.unit ?? 1);
  return quantity.value / unit >= 10 ** (DISTINCTIVE_DIGITS - 1);
}

function numberOf({ value: { quantity } }: Alignment): number {
  return "value" in quantity ? quantity.value : "low" in quantity ? quantity.low : 0;
}
