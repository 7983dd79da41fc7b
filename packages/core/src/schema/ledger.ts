/**
 * What became of the facts that were noted before the record was written.
 *
 * `ledger.yml` says which facts the notes hold; the files in `ledger/` say of each which statements
 * came of it, or why none did. Nothing that was found may get lost on the way without a word.
 */
import * as z from "zod";
import { StatementId } from "./id.ts";

/** `f0001`: its id in the notes, kept for ever. */
export const FactId = z.string().regex(/^f\d{4}$/, { error: "a fact's id is `f` and four digits" });

/** How many facts the notes hold, and which, in runs: `f0001-f0049`, `f0070`. */
export const Notes = z.strictObject({
  facts: z.int().positive(),
  ids: z
    .array(
      z.string().regex(/^f\d{4}(?:-f\d{4})?$/, { error: "a run of facts is `f0001-f0049`, or one fact" }),
    )
    .min(1),
});

/** The statements that came of a fact, one or several, or the reason why none did. */
export const Account = z.union([
  StatementId,
  z.array(StatementId).min(2),
  z.strictObject({ leftOut: z.string().min(1) }),
]);

export type FactId = z.infer<typeof FactId>;
export type Notes = z.infer<typeof Notes>;
export type Account = z.infer<typeof Account>;
