/**
 * Which documents a figure is cited from.
 *
 * A stated figure has one, the document of its value. A derived one has all the documents that its
 * arithmetic reaches, and is never passed off as theirs.
 */
import type { Document, Figure, RecordData } from "../schema/record.ts";

export type Sources = Pick<RecordData, "documents" | "statements" | "derivations">;

/** In the order of the arithmetic, each once. */
export function sourcesOf(record: Sources, figure: Pick<Figure, "source">): Document[] {
  const found = new Map<string, Document>();
  const pending = [figure.source];
  for (let id = pending.shift(); id !== undefined; id = pending.shift()) {
    const derivation = record.derivations[id];
    if (derivation !== undefined) {
      pending.unshift(...derivation.of);
      continue;
    }
    const document = record.documents[record.statements[id]?.document ?? ""];
    if (document !== undefined) found.set(document.id, document);
  }
  return [...found.values()];
}

/** Whether the value is our own arithmetic. */
export function isDerived(record: Sources, figure: Pick<Figure, "source">): boolean {
  return record.derivations[figure.source] !== undefined;
}
