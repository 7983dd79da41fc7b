/**
 * Which units a number and an indicator have in common: money is no count of people, and a share of attacks is
 * no number of attacks.
 */
import type { Indicator } from "@throughline/core/schema";
import type { FigureMention } from "./mention.ts";

export function fitsUnit({ unit }: FigureMention, { unit: { kind } }: Indicator): boolean {
  if (unit === "count") return kind === "count" || kind === "people";
  return unit === "share" ? kind === "percent" : unit === kind;
}
