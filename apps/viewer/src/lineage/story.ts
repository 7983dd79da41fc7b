/**
 * One story: how a document came to say what it says, from the report to its own words.
 *
 * Documents are columns, by how many steps they are from a document that derives from nothing here;
 * each statement of the last document is a thread through them. A statement whose source the record does
 * not know is a thread of one cell, which is not a finding against it.
 */
import type { Derivation, Document, Drift, Statement } from "@throughline/core/schema";
import { record } from "../record/record.ts";

export interface Step {
  /** From 0, the column in which the step stands. */
  column: number;
  said: Statement | Derivation;
  /** What changed since the step before it; null for the first. */
  drift: Drift | null;
  /** The step before it, for marking changed words. */
  before: Statement | Derivation | null;
}

export interface Story {
  document: Document;
  /** The documents of each column, first the sources. */
  columns: Document[][];
  /** The document's statements in its own order, each from its source on. */
  threads: Step[][];
}

export function isStatement(said: Statement | Derivation): said is Statement {
  return "document" in said;
}

const retelling = record
  .documents()
  .filter(({ statements }) => statements.some((id) => record.statement(id)?.retells));
const retellingIds = new Set(retelling.map(({ id }) => id));

/** Documents that pass something on, in the order of the record. */
export function retellingDocuments(): readonly Document[] {
  return retelling;
}

/** Whether a document passes something on, and so has a page of its story. */
export function hasStory(document: Document): boolean {
  return retellingIds.has(document.id);
}

export function tellStory(document: Document): Story {
  const chains = document.statements
    .map((id) => record.statement(id))
    .filter((statement) => statement !== null)
    .map((statement) => chainTo(statement));
  const columnOf = columnsOf(document, chains);
  const width = Math.max(...columnOf.values()) + 1;
  return {
    document,
    columns: Array.from({ length: width }, (_, column) => documentsIn(column, columnOf)),
    threads: chains.map((chain) => stepsOf(chain, columnOf)),
  };
}

/** The threads in which a difference has a name, at any of their steps. */
export function changedOnTheWay({ threads }: Story): Step[][] {
  return threads.filter((thread) => thread.some(({ drift }) => (drift?.differences.length ?? 0) > 0));
}

/** From the first source known to `statement` itself. */
function chainTo(statement: Statement): (Statement | Derivation)[] {
  const chain: (Statement | Derivation)[] = [statement];
  for (let next = sourceOf(statement); next !== null && !chain.includes(next); next = sourceOf(next)) {
    chain.unshift(next);
  }
  return chain;
}

function sourceOf(said: Statement | Derivation): Statement | Derivation | null {
  if (!isStatement(said) || said.retells === null) return null;
  return record.statement(said.retells.of) ?? record.derivation(said.retells.of);
}

/** Each document's column: one more than the last of those that come before it in any chain. */
function columnsOf(last: Document, chains: (Statement | Derivation)[][]): Map<string, number> {
  const columns = new Map<string, number>([[last.id, 0]]);
  const steps = chains.map((chain) => chain.filter(isStatement).map(({ document }) => document));
  const most = new Set(steps.flat()).size;
  for (let pass = 0; pass < most; pass += 1) {
    const before = [...columns.values()].join();
    for (const documents of steps) place(documents, columns);
    if ([...columns.values()].join() === before) break;
  }
  return columns;
}

function place(documents: string[], columns: Map<string, number>): void {
  documents.forEach((document, index) => {
    const previous = documents[index - 1];
    const least = previous === undefined || previous === document ? 0 : (columns.get(previous) ?? 0) + 1;
    columns.set(document, Math.max(columns.get(document) ?? 0, least));
  });
}

function documentsIn(column: number, columnOf: Map<string, number>): Document[] {
  return [...columnOf]
    .filter(([, at]) => at === column)
    .map(([id]) => record.document(id))
    .filter((document) => document !== null);
}

function stepsOf(chain: (Statement | Derivation)[], columnOf: Map<string, number>): Step[] {
  return chain.map((said, index) => ({
    said,
    column: isStatement(said) ? (columnOf.get(said.document) ?? 0) : 0,
    drift: record.data.drift[said.id] ?? null,
    before: chain[index - 1] ?? null,
  }));
}
