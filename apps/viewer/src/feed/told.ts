/** Changes of a release in this site's words: by what happened, the news about sources first. */
import type { Change, ChangeKind } from "@throughline/core/compile";
import { count } from "../record/sentences.ts";

/** In the order in which they are told. What is only recomputed follows from the others. */
const KINDS: Record<Exclude<ChangeKind, "recomputed">, string> = {
  revised: "Revised by publishers",
  corrected: "Corrected by us",
  added: "Added",
  retired: "Retired",
  removed: "Removed without a word",
  "re-anchored": "Found anew in their documents",
};

/** So many of each kind are listed; the page does not grow with a release. */
const MOST = 40;

export interface Told {
  heading: string;
  changes: Change[];
  /** How many more there are. */
  more: number;
}

export function toldOf(changes: readonly Change[]): Told[] {
  return Object.entries(KINDS).flatMap(([kind, heading]) => {
    // A figure follows from its statements.
    const all = changes.filter((change) => change.kind === kind && change.noun !== "figure");
    const shown = all.slice(0, MOST);
    return all.length === 0 ? [] : [{ heading, changes: shown, more: all.length - shown.length }];
  });
}

/** "12 statements added, 1 document revised". */
export function summarise(changes: readonly Change[]): string {
  const numbers = new Map<string, { change: Change; number: number }>();
  for (const change of changes) {
    const key = `${change.noun} ${change.kind}`;
    numbers.set(key, { change, number: (numbers.get(key)?.number ?? 0) + 1 });
  }
  const parts = [...numbers.values()].map(
    ({ change: { noun, kind }, number }) => `${count(number, noun, PLURALS[noun] ?? `${noun}s`)} ${kind}`,
  );
  return parts.length === 0 ? "Nothing changed" : parts.join(", ");
}

const PLURALS: Partial<Record<Change["noun"], string>> = { entity: "entities", series: "series" };
