/** Who passed a statement on, and what changed at each step. */
import type { Drift, RecordData, Statement } from "../schema/record.ts";

/** A statement with everything that passes it on, directly or through others. */
export interface Retold {
  statement: Statement;
  /** What changed from the node above; null where this statement retells nothing. */
  drift: Drift | null;
  retellings: Retold[];
}

/**
 * The tree below an id. `statement` is null for a derivation, and for a document, whose `retellings`
 * are its own statements in its own order.
 */
export interface Lineage extends Omit<Retold, "statement"> {
  id: string;
  statement: Statement | null;
}

/** The ids of the statements that retell each id, in alphabetical order. */
export function indexRetellings({ statements }: RecordData): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const id of Object.keys(statements).sort()) {
    const of = statements[id]?.retells?.of;
    if (of === undefined) continue;
    const retellings = index.get(of);
    if (retellings === undefined) index.set(of, [id]);
    else retellings.push(id);
  }
  return index;
}

export function toLineage(
  id: string,
  record: RecordData,
  index: ReadonlyMap<string, readonly string[]>,
): Lineage | null {
  const document = record.documents[id];
  if (document !== undefined) {
    return { id, statement: null, drift: null, retellings: retoldBy(document.statements, record, index) };
  }
  const statement = record.statements[id] ?? null;
  if (statement === null && record.derivations[id] === undefined) return null;
  const retellings = retoldBy(index.get(id) ?? [], record, index);
  return { id, statement, drift: record.drift[id] ?? null, retellings };
}

function retoldBy(
  ids: readonly string[],
  record: RecordData,
  index: ReadonlyMap<string, readonly string[]>,
): Retold[] {
  return ids.flatMap((id) => {
    const statement = record.statements[id];
    if (statement === undefined) return [];
    const retellings = retoldBy(index.get(id) ?? [], record, index);
    return [{ statement, drift: record.drift[id] ?? null, retellings }];
  });
}
