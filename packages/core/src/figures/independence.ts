/**
 * Which documents can confirm one another.
 *
 * Two documents are independent when nothing that one of them goes back to, itself included, is gone
 * back to by the other. Many pages that pass on one report are one source.
 */
import type { Ground } from "./ground.ts";

/** A document and every document that it derives from, directly or through others. */
function ancestry(document: string, documents: Ground["documents"]): Set<string> {
  const reached = new Set<string>();
  const waiting = [document];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    waiting.push(...(documents[next]?.derivedFrom ?? []).map((from) => from.document));
  }
  return reached;
}

/** Whether neither of two documents goes back to the other, so that they are two witnesses. */
export function areIndependent(a: string, b: string, documents: Ground["documents"]): boolean {
  const ofB = ancestry(b, documents);
  return [...ancestry(a, documents)].every((document) => !ofB.has(document));
}
