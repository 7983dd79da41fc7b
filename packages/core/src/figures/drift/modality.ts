/** Whether what was planned, claimed or ordered is still said to be so. */
import type { Difference, Told } from "./told.ts";

export function modalityDrift(from: Told, to: Told): Difference[] {
  if (from.modality === to.modality) return [];
  return [{ code: "modality-differs", from: from.modality, to: to.modality }];
}
