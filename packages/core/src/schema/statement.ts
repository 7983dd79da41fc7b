/**
 * What one document says: a figure, an event, an assertion or a quotation.
 *
 * Authored by hand, reviewed, and the only thing in the record that is. The value comes first in
 * the file, then what kind of statement it is, then where and when it holds.
 */
import * as z from "zod";
import { DifferenceCode } from "./difference.ts";
import { Evidence } from "./evidence.ts";
import { EntityId, IndicatorId, Slug, SourceId, StatementId } from "./id.ts";
import { Measure } from "./indicator.ts";
import { Edtf } from "./period.ts";
import { Quantity } from "./quantity.ts";
import { Revision } from "./revision.ts";

/**
 * How a statement holds its number or event. `readiness` is an order to be ready, `ordered` an
 * order to go: 2,000 told to be ready to deploy were not told to deploy, and neither have gone.
 */
export const Modality = z.enum([
  "actual",
  "planned",
  "readiness",
  "ordered",
  "claimed",
  "estimated",
  "alleged",
  "threatened",
]);

/** An entity in a role, and what this document calls it where it uses another label. */
export const Actor = z.union([
  EntityId,
  z.strictObject({ id: EntityId, as: z.string() }),
  z.strictObject({ as: z.string() }),
]);

/** One link of who told whom. `who` is an entity, or its description where it has no name. */
export const Telling = z.strictObject({
  who: z.union([EntityId, z.strictObject({ as: z.string() })]),
  verb: z.string(),
  to: z.union([EntityId, z.strictObject({ as: z.string() })]).optional(),
});

/** Which statement this one passes on. `changes` holds what structure cannot show. */
export const Retelling = z.strictObject({
  of: SourceId,
  /** The reason, where the link is our inference and not on the page. */
  inferred: z.string().optional(),
  changes: z.array(z.strictObject({ code: DifferenceCode, because: z.string() })).default([]),
});

const shared = {
  modality: Modality.default("actual"),
  /** A span of time, in EDTF. At most one of `period` and `asOf`. */
  period: Edtf.optional(),
  /** The date at which a stock was counted, in EDTF. */
  asOf: Edtf.optional(),
  place: EntityId.optional(),
  /** Role -> who: `attacker`, `target`, `by`, `visitor`... */
  actors: z.record(Slug, Actor).default({}),
  /** Innermost teller first; the document itself need not be named. */
  attribution: z.array(Telling).default([]),
  evidence: Evidence,
  retells: Retelling.optional(),
  /** Statements that this one replaces, by their own source's correction. */
  supersedes: z.array(z.strictObject({ of: StatementId, because: z.string() })).default([]),
  /** Why a report says something outside its own reporting period. */
  outside: z.string().optional(),
  /** The publisher's own later change of these words, as against our correction of a slip. */
  revised: Revision.optional(),
  /** What speaks against taking the statement as it stands. */
  doubt: z.string().optional(),
  note: z.string().optional(),
};

/** A figure, as `statements.yml` has it. */
export const FigureStatement = z.strictObject({
  quantity: Quantity,
  kind: z.literal("figure"),
  indicator: IndicatorId,
  /** Where it is not the indicator's own: a running tally of a flow is `cumulative`. */
  measure: Measure.optional(),
  dimensions: z.record(Slug, Slug).default({}),
  ...shared,
});

/** An event, as `statements.yml` has it. */
export const EventStatement = z.strictObject({
  /** What happened, in our words. */
  event: z.string(),
  kind: z.literal("event"),
  places: z.array(EntityId).default([]),
  ...shared,
});

/** A claim without a number, as `statements.yml` has it. */
export const AssertionStatement = z.strictObject({
  /** What is asserted, in our words. */
  assertion: z.string(),
  kind: z.literal("assertion"),
  ...shared,
});

/** A quotation, as `statements.yml` has it. */
export const QuotationStatement = z.strictObject({
  /** Words that the document prints inside quotation marks, at most as many as evidence may hold. */
  quotation: z.string(),
  kind: z.literal("quotation"),
  ...shared,
});

/** A statement as it is authored in `statements.yml`. */
export const AuthoredStatement = z.discriminatedUnion("kind", [
  FigureStatement,
  EventStatement,
  AssertionStatement,
  QuotationStatement,
]);

export type Modality = z.infer<typeof Modality>;
export type Actor = z.infer<typeof Actor>;
export type Telling = z.infer<typeof Telling>;
export type Retelling = z.infer<typeof Retelling>;
export type AuthoredStatement = z.infer<typeof AuthoredStatement>;
