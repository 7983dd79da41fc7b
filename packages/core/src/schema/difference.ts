/**
 * The codes by which a retelling may differ from what it retells. Permanent once released: more
 * may be added, none may change its meaning. Their texts are in `explain`, not here.
 */
import * as z from "zod";

/** What can change between a source and who passes it on. Permanent once released. */
export const DifferenceCode = z.enum([
  "value-differs",
  "rounded",
  "bound-dropped",
  "bound-added",
  "bound-changed",
  "period-differs",
  "period-dropped",
  "place-differs",
  "place-dropped",
  "actor-differs",
  "target-differs",
  "unit-differs",
  "modality-differs",
  "attribution-differs",
  "quotation-altered",
  "name-garbled",
  "superseded",
  "contested",
  "stray-reference-mark",
]);

/** What can change between a source and who passes it on. Permanent once released. */
export type DifferenceCode = z.infer<typeof DifferenceCode>;
