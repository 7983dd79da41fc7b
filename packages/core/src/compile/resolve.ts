/**
 * From authored blocks to the shapes of the compiled record: periods resolved to days, parties and
 * links spelled out, absent things null. Nothing is derived or judged here.
 */
import type { Ground, Said } from "../figures/index.ts";
import { toPeriod } from "../period/index.ts";
import type { Document as AuthoredDocument } from "../schema/document.ts";
import type { Period } from "../schema/period.ts";
import type { Document, EventStatement, Indicator, Party } from "../schema/record.ts";
import type { Actor, AuthoredStatement } from "../schema/statement.ts";
import type { Sourced, Sources } from "./sources.ts";

/** A statement before it is told by kind: what all four share. */
type Shared = Omit<EventStatement, "id" | "kind" | "event" | "places">;

/** The nouns of the record by id, each map in alphabetical order. */
export interface Resolved extends Ground {
  indicators: Record<string, Indicator>;
  documents: Record<string, Document>;
  statements: Record<string, Said>;
}

/** Several rules ask for the same sources, which do not change between them. */
const resolved = new WeakMap<Sources, Resolved>();

/** Works on whatever blocks are valid; what they name need not be. */
export function resolve(sources: Sources): Resolved {
  const known = resolved.get(sources) ?? resolveAll(sources);
  resolved.set(sources, known);
  return known;
}

function resolveAll(sources: Sources): Resolved {
  const statements = mapById(sources.statements, (block) => resolveStatement(block, sources));
  const saidIn = new Map<string, Said[]>();
  for (const said of Object.values(statements)) {
    const list = saidIn.get(said.document);
    if (list === undefined) saidIn.set(said.document, [said]);
    else list.push(said);
  }
  return {
    indicators: mapById(sources.indicators, ({ id, value }) => ({ ...value, id })),
    entities: mapById(sources.entities, ({ id, value }) => ({ ...value, id })),
    documents: mapById(sources.documents, ({ id, value }) =>
      resolveDocument(id, value, saidIn.get(id) ?? []),
    ),
    statements,
  };
}

/** One entry for each block, sorted by id, so that the output does not depend on the order of files. */
export function mapById<T, R>(
  blocks: ReadonlyMap<string, Sourced<T>>,
  make: (block: Sourced<T>) => R,
): Record<string, R> {
  const ordered = [...blocks.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return Object.fromEntries(ordered.map((block) => [block.id, make(block)]));
}

function resolveDocument(id: string, document: AuthoredDocument, said: readonly Said[]): Document {
  const { published, revised, period, ...rest } = document;
  return {
    id,
    ...rest,
    published: published ?? null,
    revised: revised ?? null,
    period: period === undefined ? null : toPeriod(period, "interval", period),
    statements: [...said].sort(inDocumentOrder).map((statement) => statement.id),
  };
}

/** By position where that is known, those without one after them, by id. */
function inDocumentOrder(a: Said, b: Said): number {
  const at = ({ evidence }: Said) => evidence.position?.start ?? Number.MAX_SAFE_INTEGER;
  return at(a) - at(b) || (a.id < b.id ? -1 : 1);
}

function resolveStatement({ id, value }: Sourced<AuthoredStatement>, sources: Sources): Said {
  const shared = resolveShared(id, value, sources);
  switch (value.kind) {
    case "figure": {
      const { kind, quantity, indicator, dimensions } = value;
      const measure = value.measure ?? sources.indicators.get(indicator)?.value.measure ?? "flow";
      return { id, kind, quantity, indicator, measure, dimensions, ...shared };
    }
    case "event":
      return { id, kind: value.kind, event: value.event, places: value.places, ...shared };
    case "assertion":
      return { id, kind: value.kind, assertion: value.assertion, ...shared };
    case "quotation":
      return { id, kind: value.kind, quotation: value.quotation, ...shared };
    default:
      return value satisfies never;
  }
}

function resolveShared(id: string, value: AuthoredStatement, sources: Sources): Shared {
  const document = id.slice(0, id.indexOf("#"));
  const { retells } = value;
  return {
    document,
    modality: value.modality,
    period: periodOf(value, sources.documents.get(document)?.value.period),
    place: value.place ?? null,
    actors: Object.fromEntries(Object.entries(value.actors).map(([role, actor]) => [role, party(actor)])),
    attribution: value.attribution.map(({ who, verb, to }) => ({
      who: party(who),
      verb,
      to: to === undefined ? null : party(to),
    })),
    evidence: value.evidence,
    retells:
      retells === undefined
        ? null
        : { of: retells.of, inferred: retells.inferred ?? null, changes: retells.changes },
    supersedes: value.supersedes,
    outside: value.outside ?? null,
    revised: value.revised ?? null,
    doubt: value.doubt ?? null,
    note: value.note ?? null,
  };
}

function periodOf({ period, asOf }: AuthoredStatement, reporting: string | undefined): Period | null {
  if (period !== undefined) return toPeriod(period, "interval", reporting);
  return asOf === undefined ? null : toPeriod(asOf, "as-of", reporting);
}

function party(actor: Actor): Party {
  if (typeof actor === "string") return { id: actor, as: null };
  return { id: "id" in actor ? actor.id : null, as: actor.as };
}
