/**
 * A statement that says the whole, and the statements that say its parts. `totals.yml` maps a key to
 * one of these.
 *
 * Nothing is computed into the record from it, as a derivation does: it is there so that a slip in
 * typing shows, and so that a sum which is wrong in its source is said to be wrong.
 */
import * as z from "zod";
import { StatementId } from "./id.ts";

/** Statements that add up to another one, as their file has it. */
export const AuthoredTotal = z.strictObject({
  total: StatementId,
  of: z.array(StatementId).min(2),
  /** How it is known that these are all the parts. */
  because: z.string(),
  /** Where the parts do not add up to the total as printed: what seems to be wrong. */
  faulty: z.string().optional(),
});

/** Statements that add up to another one, as their file has it. */
export type AuthoredTotal = z.infer<typeof AuthoredTotal>;
