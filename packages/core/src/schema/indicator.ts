/**
 * What is counted, and by which words texts speak of it.
 *
 * The terms are all that the checker knows of an indicator: a new one, with its terms, is
 * recognised without a change of code.
 */
import * as z from "zod";
import { Evidence } from "./evidence.ts";
import { DocumentId, EntityId, IndicatorId, Slug } from "./id.ts";

/** stock: present on a date; flow: within a period; cumulative: since a fixed day. */
export const Measure = z.enum(["stock", "flow", "cumulative"]);

/** One value of a dimension: `us-bases` of `target`. */
export const DimensionValue = z.strictObject({
  name: z.string(),
  /** As a sentence says it after the counted thing: "on U.S. bases". */
  phrase: z.string(),
  /** Words of the indicator's own phrase that this value's stand in for: "per month", where it is "per quarter". */
  insteadOf: z.string().optional(),
  /** Words by which texts say this value. Matched whole, without regard to case. */
  terms: z.array(z.string()).default([]),
  /** Values of the same dimension that contain this one. */
  within: z.array(Slug).default([]),
});

/** One way in which figures of an indicator are narrowed, and its values. */
export const Dimension = z.strictObject({
  name: z.string(),
  values: z.record(Slug, DimensionValue),
});

/**
 * The words of an indicator. A mention is read as this indicator when its counted noun is one of
 * `counted`, or one of `verbs` governs it ("captured 64"), every group of `with` has a member in
 * the sentence or its context, and none of `without` stands in the sentence.
 */
export const Terms = z.strictObject({
  counted: z.array(z.string()).default([]),
  verbs: z.array(z.string()).default([]),
  with: z.array(z.array(z.string()).min(1)).default([]),
  without: z.array(z.string()).default([]),
});

/** What is counted, as its file has it: unit, definition, dimensions, and the terms of texts. */
export const Indicator = z.strictObject({
  name: z.string(),
  /** The counted thing in a sentence: "attack by Iran-aligned militias". */
  phrase: z.strictObject({ one: z.string(), many: z.string() }),
  unit: z.strictObject({
    kind: z.enum(["count", "people", "currency", "percent"]),
    one: z.string(),
    many: z.string(),
  }),
  measure: Measure,
  definition: z.string(),
  /** The same in publishers' own words, a pointer phrase each. */
  definedBy: z.array(z.strictObject({ document: DocumentId, evidence: Evidence })).default([]),
  dimensions: z.record(Slug, Dimension).default({}),
  /** The place a text means when it names none, where the subject leaves only one. */
  scope: EntityId.optional(),
  comparable: z.array(z.strictObject({ with: IndicatorId, note: z.string() })).default([]),
  notComparable: z.array(z.strictObject({ with: IndicatorId, because: z.string() })).default([]),
  terms: Terms,
  note: z.string().optional(),
});

export type Measure = z.infer<typeof Measure>;
export type DimensionValue = z.infer<typeof DimensionValue>;
/** One way in which figures of an indicator are narrowed, and its values. */
export type Dimension = z.infer<typeof Dimension>;
export type Terms = z.infer<typeof Terms>;
/** What is counted, as its file has it: unit, definition, dimensions, and the terms of texts. */
export type Indicator = z.infer<typeof Indicator>;
