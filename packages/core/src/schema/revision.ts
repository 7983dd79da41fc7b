/**
 * A change that the publisher made to a document after it was out.
 *
 * Without this mark a change of a statement is ours: we had it wrong. The two are told apart
 * in release notes, because one is news about the source and the other about us.
 */
import * as z from "zod";
import { EdtfDate } from "./period.ts";

/** What the publisher changed after the fact, and when. */
export const Revision = z.strictObject({
  /** The day of the change, at the precision known. */
  on: EdtfDate,
  /** How we know of it. */
  because: z.string(),
});

/** What the publisher changed after the fact, and when. */
export type Revision = z.infer<typeof Revision>;
