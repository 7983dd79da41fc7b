/**
 * Our arithmetic, said to be ours: a named rule over named statements.
 *
 * Its value is computed when the record is built and never typed, and it is never attributed to a
 * document. The inputs of a rule must agree in indicator, dimensions and modality.
 */
import * as z from "zod";
import { SourceId } from "./id.ts";

/**
 * - `sum-over-periods`: same place, periods that abut in the order given;
 * - `sum-over-places`: same period, places that are the parts of a union;
 * - `difference`: the first less the second, a cumulative tally less a later part of it.
 */
export const DerivationRule = z.enum(["sum-over-periods", "sum-over-places", "difference"]);

export const AuthoredDerivation = z.strictObject({
  rule: DerivationRule,
  of: z.array(SourceId).min(2),
  because: z.string(),
});

export type DerivationRule = z.infer<typeof DerivationRule>;
export type AuthoredDerivation = z.infer<typeof AuthoredDerivation>;
