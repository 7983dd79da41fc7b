/**
 * A part of the record that stands by itself: the figures of one indicator, or what one report says.
 *
 * With a figure comes everything that is said of it: its statements, what they retell, our arithmetic, the documents,
 * and whoever and wherever they name. The version and hash are those of the whole record. What lies outside of the part
 * is absent, so a document's list of statements has those of the part only.
 */
import type { Document, Figure, RecordData, Statement } from "../schema/record.ts";

export function indicatorPart(record: RecordData, indicator: string): RecordData {
  const figures = Object.values(record.figures).filter((figure) => figure.indicator === indicator);
  return partOf(record, figures, []);
}

/** What the document states, and everything else that is said of the figures it names. */
export function documentPart(record: RecordData, document: string): RecordData {
  const said = Object.values(record.statements).filter((statement) => statement.document === document);
  const named = new Set(said.flatMap((one) => (one.kind === "figure" ? [one.figure] : [])));
  return partOf(
    record,
    Object.values(record.figures).filter(({ id }) => named.has(id)),
    said,
  );
}

function partOf(record: RecordData, chosen: readonly Figure[], said: readonly Statement[]): RecordData {
  const figures = only(record.figures, new Set(chosen.map(({ id }) => id)));
  const statements = new Set([...chosen.flatMap(sayingsOf), ...said.map(({ id }) => id)]);
  // Grows while it is read: what a statement retells may itself retell, and arithmetic may rest on arithmetic.
  for (const id of statements) for (const source of sourcesOf(id, record)) statements.add(source);
  const kept = only(record.statements, statements);
  const documents = documentsOf(record, kept);
  const things = { figures, statements: kept, derivations: only(record.derivations, statements), documents };
  const named = new Set(textsIn(things));
  const entities = withSurroundings(record, named);
  return {
    ...record,
    ...things,
    entities: only(record.entities, entities),
    indicators: only(record.indicators, named),
    series: only(record.series, named),
    totals: Object.fromEntries(
      Object.entries(record.totals).filter(([, { total, of }]) =>
        [total, ...of].every((id) => statements.has(id)),
      ),
    ),
    drift: only(record.drift, statements),
    retired: Object.fromEntries(
      Object.entries(record.retired).filter(
        ([, to]) => "moved" in to && (named.has(to.moved) || statements.has(to.moved)),
      ),
    ),
  };
}

/** Statements and derivations. */
function sayingsOf({ source, corroborations, conflicts, others, retellings, derivations }: Figure): string[] {
  return [source, ...corroborations, ...conflicts, ...others, ...retellings, ...derivations];
}

function sourcesOf(id: string, { statements, derivations }: RecordData): readonly string[] {
  const retold = statements[id]?.retells?.of;
  return [...(retold === undefined ? [] : [retold]), ...(derivations[id]?.of ?? [])];
}

function documentsOf(record: RecordData, statements: RecordData["statements"]): Record<string, Document> {
  const ids = new Set(Object.values(statements).map(({ document }) => document));
  return Object.fromEntries(
    Object.entries(only(record.documents, ids)).map(([id, document]) => [
      id,
      { ...document, statements: document.statements.filter((one) => Object.hasOwn(statements, one)) },
    ]),
  );
}

/** Every entity that is named, and what it lies in, up to the outermost. */
function withSurroundings({ entities }: RecordData, named: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set([...named].filter((id) => Object.hasOwn(entities, id)));
  for (const id of found) {
    for (const text of textsIn(entities[id])) if (Object.hasOwn(entities, text)) found.add(text);
  }
  return found;
}

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "object" && value !== null)
    for (const one of Object.values(value)) yield* textsIn(one);
}

/** In the order of the record. */
function only<T>(map: Readonly<Record<string, T>>, ids: ReadonlySet<string>): Record<string, T> {
  return Object.fromEntries(Object.entries(map).filter(([id]) => ids.has(id)));
}
