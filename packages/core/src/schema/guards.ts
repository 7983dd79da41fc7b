/**
 * How much of the record there must be: `guards.yml`.
 *
 * An import that stops half way, a rename that drops a field, a merge that loses a file: each leaves
 * a record that is valid and smaller. These numbers are raised by hand as the record grows.
 */
import * as z from "zod";
import { DocumentId } from "./id.ts";

const count = z.int().nonnegative();
const rate = z.number().min(0).max(1);

const Range = z
  .strictObject({ atLeast: count.default(0), atMost: count.optional() })
  .refine(({ atLeast, atMost = atLeast }) => atLeast <= atMost, {
    error: "`atLeast` is above `atMost`",
    path: ["atLeast"],
  });

/** How much there is at least and at most, so that nothing is lost unseen. */
export const Guards = z.strictObject({
  /** The fewest there may be in the whole record; `figures` are statements of that kind. */
  atLeast: z
    .strictObject({
      documents: count,
      statements: count,
      figures: count,
      indicators: count,
      entities: count,
    })
    .partial()
    .default({}),
  /** Statements of a document: of each one, and of those that are named. */
  statements: z
    .strictObject({ each: Range.optional(), of: z.record(DocumentId, Range).default({}) })
    .default({ of: {} }),
  /** The least share of figure statements, from 0 to 1, that have each of these. */
  fill: z
    .strictObject({
      place: rate,
      /** `period` or `asOf`. */
      time: rate,
      actors: rate,
      attribution: rate,
      printed: rate,
      position: rate,
      page: rate,
    })
    .partial()
    .default({}),
});

export type Range = z.infer<typeof Range>;
/** How much there is at least and at most, so that nothing is lost unseen. */
export type Guards = z.infer<typeof Guards>;
