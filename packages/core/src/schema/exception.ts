/**
 * A rule that one block of the record may break, and why. `exceptions.yml` is a list of these.
 *
 * Exceptions are data, so that a reviewer sees them; one that is no longer needed is an issue.
 */
import * as z from "zod";

/** A rule that one thing may break, with the reason. It reports itself once it is not needed. */
export const Exception = z.strictObject({
  /** The code of the rule. Syntax and schema have no exceptions. */
  rule: z.string(),
  /** The id of the block that the issue names. */
  id: z.string(),
  because: z.string(),
});

/** A rule that one thing may break, with the reason. It reports itself once it is not needed. */
export type Exception = z.infer<typeof Exception>;
