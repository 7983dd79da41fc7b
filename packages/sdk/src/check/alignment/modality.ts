/**
 * Whether a text holds a number in the way the record does.
 *
 * Only a word that speaks of this very number counts. What was done may be told with any verb, so a
 * figure of what was done differs only where the text says "claimed" or "planned" right before it.
 */
import type { Modality } from "@throughline/core/schema";
import type { Context } from "../mention/context.ts";
import type { ModalityRelation } from "./weights.ts";

/** An estimate of what was done is still of what was done. */
const SAME: ReadonlySet<Modality> = new Set(["actual", "estimated"]);

export function relateModality({ modality, modalityBefore }: Context, recorded: Modality): ModalityRelation {
  if (SAME.has(recorded)) {
    if (modalityBefore === null || SAME.has(modalityBefore) || modalityBefore === "ordered")
      return modality?.value === "actual" ? "equal" : "unstated";
    return "other";
  }
  if (modality === null) return "unstated";
  if (modality.value === recorded) return "equal";
  return modality.near === "own" ? "other" : "unstated";
}
