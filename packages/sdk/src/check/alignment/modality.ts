/**
 * Whether a text holds a number in the way the record does.
 *
 * Only a word that speaks of this very number counts. What was done may be told with any verb, so a
 * figure of what was done differs only where the text says "claimed" or "planned" right before it. What was
 * planned or claimed differs where the text tells it as a plain fact.
 */
import type { Modality } from "@throughline/core/schema";
import type { Context } from "../mention/context.ts";
import { isAsserted } from "./asserted.ts";
import type { ModalityRelation } from "./weights.ts";

/** An estimate of what was done is still of what was done. */
const SAME: ReadonlySet<Modality> = new Set(["actual", "estimated"]);

export function relateModality(context: Context, recorded: Modality): ModalityRelation {
  const { modality, modalityBefore } = context;
  if (SAME.has(recorded)) {
    if (modalityBefore === null || SAME.has(modalityBefore) || modalityBefore === "ordered")
      return modality?.value === "actual" ? "equal" : "unstated";
    return "other";
  }
  if (modality === null) return isAsserted(context, recorded) ? "other" : "unstated";
  if (modality.value === recorded) return "equal";
  return modality.near === "own" ? "other" : "unstated";
}
