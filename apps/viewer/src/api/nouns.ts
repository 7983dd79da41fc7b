/**
 * The nouns of the compiled record as schemas: the authored ones with what compiling adds.
 *
 * The record itself is typed, not parsed; these exist so that the static API has a description which its files
 * can be held against. Each is checked by the compiler to be the type it describes.
 */
import {
  AuthoredDocument,
  AuthoredIndicator,
  DerivationRule,
  DifferenceCode,
  Evidence,
  Measure,
  Modality,
  Operation,
  Organisation,
  Period,
  Person,
  Place,
  Quantity,
  Revision,
  Series,
  Standing,
} from "@throughline/core/schema";
import * as z from "zod";

const ids = z.array(z.string());
const dimensions = z.record(z.string(), z.string());
const party = z.strictObject({ id: z.string().nullable(), as: z.string().nullable() });

const shared = {
  id: z.string(),
  document: z.string(),
  modality: Modality,
  period: Period.nullable(),
  place: z.string().nullable(),
  actors: z.record(z.string(), party),
  attribution: z.array(z.strictObject({ who: party, verb: z.string(), to: party.nullable() })),
  evidence: Evidence,
  retells: z
    .strictObject({
      of: z.string(),
      inferred: z.string().nullable(),
      changes: z.array(z.strictObject({ code: DifferenceCode, because: z.string() })),
    })
    .nullable(),
  supersedes: z.array(z.strictObject({ of: z.string(), because: z.string() })),
  outside: z.string().nullable(),
  revised: Revision.nullable(),
  doubt: z.string().nullable(),
  note: z.string().nullable(),
};

const statement = z.discriminatedUnion("kind", [
  z.strictObject({
    ...shared,
    kind: z.literal("figure"),
    quantity: Quantity,
    indicator: z.string(),
    measure: Measure,
    dimensions,
    figure: z.string(),
  }),
  z.strictObject({ ...shared, kind: z.literal("event"), event: z.string(), places: ids }),
  z.strictObject({ ...shared, kind: z.literal("assertion"), assertion: z.string() }),
  z.strictObject({ ...shared, kind: z.literal("quotation"), quotation: z.string() }),
]);

const figure = z.strictObject({
  id: z.string(),
  indicator: z.string(),
  dimensions,
  modality: Modality,
  measure: Measure,
  place: z.string().nullable(),
  period: Period.nullable(),
  quantity: Quantity,
  source: z.string().meta({ description: "the statement that the value is from, or a derivation" }),
  standing: Standing.nullable(),
  status: z.enum(["single", "corroborated", "contested", "superseded", "derived"]),
  corroborations: ids,
  conflicts: ids,
  others: ids,
  retellings: ids,
  derivations: ids,
  supersededBy: z.strictObject({ figure: z.string(), statement: z.string(), because: z.string() }).nullable(),
});

const derivation = z.strictObject({
  id: z.string(),
  rule: DerivationRule,
  of: ids,
  because: z.string(),
  indicator: z.string(),
  dimensions,
  modality: Modality,
  measure: Measure,
  place: z.string().nullable(),
  period: Period.nullable(),
  quantity: Quantity,
  figure: z.string(),
});

const total = z.strictObject({
  id: z.string(),
  total: z.string(),
  of: ids,
  because: z.string(),
  faulty: z
    .string()
    .nullable()
    .meta({ description: "what seems to be wrong, where the parts do not make the total" }),
  sum: Quantity,
});

const drift = z.strictObject({
  retelling: z.string(),
  of: z.string(),
  differences: z.array(
    z.strictObject({
      code: DifferenceCode,
      from: z.string().nullable(),
      to: z.string().nullable(),
      by: z.enum(["computed", "authored"]),
      because: z.string().nullable(),
    }),
  ),
});

const document = AuthoredDocument.omit({ published: true, revised: true, period: true }).extend({
  id: z.string(),
  published: z.string().nullable(),
  revised: Revision.nullable(),
  period: Period.nullable(),
  statements: ids,
});

const id = z.string();
const entity = z.discriminatedUnion("type", [
  Place.extend({ id, type: z.literal("place") }),
  Organisation.extend({ id, type: z.literal("organisation") }),
  Person.extend({ id, type: z.literal("person") }),
  Operation.extend({ id, type: z.literal("operation") }),
]);

const change = z.strictObject({
  noun: z.enum(["document", "statement", "derivation", "total", "indicator", "entity", "series", "figure"]),
  id: z.string(),
  kind: z.enum(["added", "revised", "corrected", "re-anchored", "recomputed", "retired", "removed"]),
  summary: z.string().nullable(),
  fields: z.array(
    z.strictObject({ field: z.string(), from: z.string().nullable(), to: z.string().nullable() }),
  ),
  because: z.string().nullable(),
});

const lead = z.strictObject({ id: z.string(), href: z.string(), name: z.string() });
const fate = z.strictObject({
  id: z.string(),
  kind: z.enum(["moved", "split", "withdrawn"]),
  leads: z.array(lead).meta({ description: "what took its place" }),
  because: z.string().nullable().meta({ description: "why it was withdrawn" }),
});

/** By the name that the description gives each. */
export const nouns = {
  Quantity,
  Period,
  Statement: statement,
  Figure: figure,
  Derivation: derivation,
  Total: total,
  Drift: drift,
  Document: document,
  Indicator: AuthoredIndicator.extend({ id }),
  Name: entity,
  Series: Series.extend({ id }),
  Fate: fate,
  Change: change,
} as const satisfies Record<string, z.ZodType>;
