/**
 * The authored record in memory: every block that its schema accepts, by id, with where it stands.
 *
 * Blocks are validated one by one, so that a faulty one hides none of its neighbours. Ids of
 * faulty blocks are kept in `declared`: a reference to them is not unknown, only not yet right.
 */
import type * as z from "zod";
import { AuthoredDerivation } from "../schema/derivation.ts";
import { Document, Series } from "../schema/document.ts";
import { type Entity, Operation, Organisation, Person, Place } from "../schema/entity.ts";
import { Exception } from "../schema/exception.ts";
import { Guards } from "../schema/guards.ts";
import { Indicator } from "../schema/indicator.ts";
import { Account, Notes } from "../schema/ledger.ts";
import { Retirement } from "../schema/retired.ts";
import { AuthoredStatement } from "../schema/statement.ts";
import { AuthoredTotal } from "../schema/total.ts";
import { type Block, blocksOf } from "./blocks.ts";
import type { Fault } from "./issue.ts";
import { placeOf } from "./layout.ts";
import { schemaFaults } from "./schema-faults.ts";
import type { YamlFile } from "./yaml-file.ts";

/** A block that its schema accepts. */
export interface Sourced<T> extends Block {
  value: T;
}

export interface Sources {
  indicators: Map<string, Sourced<Indicator>>;
  entities: Map<string, Sourced<Entity>>;
  series: Map<string, Sourced<Series>>;
  documents: Map<string, Sourced<Document>>;
  statements: Map<string, Sourced<AuthoredStatement>>;
  derivations: Map<string, Sourced<AuthoredDerivation>>;
  totals: Map<string, Sourced<AuthoredTotal>>;
  retired: Map<string, Sourced<Retirement>>;
  exceptions: Sourced<Exception>[];
  guards: Sourced<Guards> | null;
  /** The line of each id in `released.txt`. */
  released: ReadonlyMap<string, number>;
  /** What the facts of the notes became, by their ids. */
  ledger: Map<string, Sourced<Account>>;
  /** Which facts the notes hold; null where there are none. */
  notes: Sourced<Notes> | null;
  /** Every authored block, in the order of files and blocks, faulty ones included. */
  declared: Block[];
}

/** Sorts blocks into the nouns of the record. Faults are those of schemas. */
export function gatherSources(files: readonly YamlFile[]): { sources: Sources; faults: Fault[] } {
  const sources = emptySources();
  const faults: Fault[] = [];
  for (const file of files) {
    const place = placeOf(file.path);
    if (place === null) continue;
    for (const block of blocksOf(file, place, faults)) {
      sources.declared.push(block);
      if (file.whole) faults.push(...accept(block, sources));
    }
  }
  return { sources, faults };
}

function emptySources(): Sources {
  return {
    indicators: new Map(),
    entities: new Map(),
    series: new Map(),
    documents: new Map(),
    statements: new Map(),
    derivations: new Map(),
    totals: new Map(),
    retired: new Map(),
    exceptions: [],
    guards: null,
    released: new Map(),
    ledger: new Map(),
    notes: null,
    declared: [],
  };
}

/** Keeps a block where it belongs; faults where its schema refuses it. */
function accept(block: Block, sources: Sources): Fault[] {
  const keep = <T>(schema: z.ZodType<T>, store: (value: T) => void): Fault[] => {
    const result = schema.safeParse(block.written, { reportInput: true });
    if (!result.success) return schemaFaults(result.error.issues, block);
    store(result.data);
    return [];
  };
  const into =
    <T>(map: Map<string, Sourced<T>>) =>
    (value: T) => {
      // The first of two blocks with one id stays; `duplicate-id` reports the second.
      if (!map.has(block.id)) map.set(block.id, { ...block, value });
    };
  const entity = into(sources.entities);
  switch (block.kind) {
    case "indicator":
      return keep(Indicator, into(sources.indicators));
    case "places":
      return keep(Place, (value) => entity({ type: "place", ...value }));
    case "organisations":
      return keep(Organisation, (value) => entity({ type: "organisation", ...value }));
    case "people":
      return keep(Person, (value) => entity({ type: "person", ...value }));
    case "operations":
      return keep(Operation, (value) => entity({ type: "operation", ...value }));
    case "series":
      return keep(Series, into(sources.series));
    case "document":
      return keep(Document, into(sources.documents));
    case "statements":
      return keep(AuthoredStatement, into(sources.statements));
    case "derivations":
      return keep(AuthoredDerivation, into(sources.derivations));
    case "totals":
      return keep(AuthoredTotal, into(sources.totals));
    case "retired":
      return keep(Retirement, into(sources.retired));
    case "exceptions":
      return keep(Exception, (value) => sources.exceptions.push({ ...block, value }));
    case "guards":
      return keep(Guards, (value) => {
        sources.guards = { ...block, value };
      });
    case "ledger":
      return keep(Account, into(sources.ledger));
    case "notes":
      return keep(Notes, (value) => {
        sources.notes = { ...block, value };
      });
    default:
      throw new TypeError(`unreachable: ${block.kind satisfies never}`);
  }
}
