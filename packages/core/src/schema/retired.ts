/**
 * What became of an id that is no longer in use. Ids never die: they move, split, or stay with the
 * reason for which they were withdrawn. `retired.yml` maps an old id to one of these.
 */
import * as z from "zod";

/** What became of an id: moved, split, or withdrawn with a reason. */
export const Retirement = z.union([
  z.strictObject({ moved: z.string() }),
  z.strictObject({ split: z.array(z.string()).min(2) }),
  z.strictObject({ withdrawn: z.string() }),
]);

/** What became of an id: moved, split, or withdrawn with a reason. */
export type Retirement = z.infer<typeof Retirement>;
