/**
 * The JSON Schema (2020-12) of every kind of authored file, for editors and for whoever checks the
 * record without our code. What a schema cannot say (a date exists, a reference is known) is checked
 * by `validate` only.
 */
import * as z from "zod";
import { AuthoredDerivation } from "../schema/derivation.ts";
import { Document, Series } from "../schema/document.ts";
import { Operation, Organisation, Person, Place } from "../schema/entity.ts";
import { Exception } from "../schema/exception.ts";
import { Guards } from "../schema/guards.ts";
import { EntityId, SeriesId, Slug } from "../schema/id.ts";
import { Indicator } from "../schema/indicator.ts";
import { Account, FactId, Notes } from "../schema/ledger.ts";
import { Retirement } from "../schema/retired.ts";
import { AuthoredStatement } from "../schema/statement.ts";
import { AuthoredTotal } from "../schema/total.ts";
import type { FileKind } from "./layout.ts";

const FILES: Record<FileKind, { schema: z.ZodType; title: string }> = {
  derivations: {
    schema: z.record(Slug, AuthoredDerivation),
    title: "derivations.yml: our arithmetic over statements",
  },
  document: { schema: Document, title: "document.yml: about one document" },
  exceptions: { schema: z.array(Exception), title: "exceptions.yml: rules that a block may break, and why" },
  guards: { schema: Guards, title: "guards.yml: how much of the record there must be" },
  indicator: { schema: Indicator, title: "indicators/<indicator>.yml: what is counted" },
  ledger: {
    schema: z.record(FactId, Account),
    title: "ledger/<part>.yml: what the facts of the notes became",
  },
  notes: { schema: Notes, title: "ledger.yml: which facts the notes hold" },
  operations: { schema: z.record(EntityId, Operation), title: "operations.yml" },
  organisations: { schema: z.record(EntityId, Organisation), title: "organisations.yml" },
  people: { schema: z.record(EntityId, Person), title: "people.yml" },
  places: { schema: z.record(EntityId, Place), title: "places.yml" },
  retired: { schema: z.record(z.string(), Retirement), title: "retired.yml: what became of ids" },
  series: { schema: z.record(SeriesId, Series), title: "series.yml: report series" },
  totals: { schema: z.record(Slug, AuthoredTotal), title: "totals.yml: which statements are parts of which" },
  statements: { schema: z.record(Slug, AuthoredStatement), title: "statements.yml: what one document says" },
};

/** By kind of file. `$id` is a name, not an address. */
export function authoredSchemas(): Record<FileKind, Record<string, unknown>> {
  const toJson = (kind: FileKind) => {
    const { schema, title } = FILES[kind];
    const { $schema, ...rest } = z.toJSONSchema(schema, { io: "input", target: "draft-2020-12" });
    return { $schema, $id: `urn:throughline:schema:${kind}`, title, ...rest };
  };
  return {
    derivations: toJson("derivations"),
    document: toJson("document"),
    exceptions: toJson("exceptions"),
    guards: toJson("guards"),
    indicator: toJson("indicator"),
    ledger: toJson("ledger"),
    notes: toJson("notes"),
    operations: toJson("operations"),
    organisations: toJson("organisations"),
    people: toJson("people"),
    places: toJson("places"),
    retired: toJson("retired"),
    series: toJson("series"),
    statements: toJson("statements"),
    totals: toJson("totals"),
  };
}
