/** Follows each passage of the last step back to its source; what ends earlier comes after it. */
import type { DifferenceCode } from "@throughline/core/schema";
import { MILD } from "../check/finding/severity.ts";
import type { Fate, Held, Passage, Thread } from "./shape.ts";
import type { Draft, Station } from "./station.ts";

/** One place for each step. */
type Chain = (Draft | null)[];

const ORDER: readonly Fate[] = ["changed", "kept", "dropped", "added"];

export function threadsOf(stations: readonly Station[]): Thread[] {
  const threads = chainsOf(stations).map((chain) => {
    const kind = chain.findLast((one) => one !== null)?.kind ?? "figure";
    return { kind, fate: fateOf(chain), passages: chain.map((one) => one && passageOf(one)) };
  });
  return threads.sort((a, b) => rankOf(a) - rankOf(b));
}

/** Those that reach the last step come first. */
function chainsOf(stations: readonly Station[]): Chain[] {
  const used = new Set<Draft>();
  const chains: Chain[] = [];
  const follow = (draft: Draft, last: number) => {
    const chain = chainOf(draft, last, stations.length);
    for (const one of chain) if (one !== null) used.add(one);
    chains.push(chain);
  };
  for (let last = stations.length - 1; last > 0; last--) {
    const isSaid = (draft: Draft) =>
      used.has(draft) || (last < stations.length - 1 && isRepeated(draft, used));
    for (const draft of inOrder(stations[last]?.drafts ?? [])) if (!isSaid(draft)) follow(draft, last);
  }
  return chains;
}

/** Said a second time, unchanged, and told further in its first place: nothing was left out. */
function isRepeated({ before, source }: Draft, used: ReadonlySet<Draft>): boolean {
  if (isChanged(before?.held) || isChanged(source?.held)) return false;
  return [before, source].some((link) => link?.to != null && used.has(link.to));
}

function inOrder(drafts: readonly Draft[]): Draft[] {
  return [...drafts].sort((a, b) => (a.at.span?.start ?? 0) - (b.at.span?.start ?? 0));
}

/** What is told to the end stays in the order of the text. */
function rankOf({ fate }: Thread): number {
  return fate === "kept" ? ORDER.indexOf("changed") : ORDER.indexOf(fate);
}

function chainOf(end: Draft, last: number, length: number): Chain {
  const chain: Chain = Array.from({ length }, () => null);
  let [draft, at]: [Draft, number] = [end, last];
  chain[at] = draft;
  for (; at > 0 && draft.before?.to != null; at--) {
    draft = draft.before.to;
    chain[at - 1] = draft;
  }
  // A step that left it out does not cut it off from its source.
  chain[0] ??= chain.findLast((one) => one?.source?.to != null)?.source?.to ?? null;
  return chain;
}

function fateOf(chain: Chain): Fate {
  if (chain.some((one) => one !== null && (isChanged(one.before?.held) || isChanged(one.source?.held))))
    return chain.at(-1) === null ? "dropped" : "changed";
  if (chain.filter((one) => one !== null).length === 1) return "added";
  return chain.at(-1) === null ? "dropped" : "kept";
}

function isChanged(held: Held | undefined): boolean {
  return held?.differences.some((code: DifferenceCode) => !MILD.has(code)) ?? false;
}

function passageOf({ at, before, source }: Draft): Passage {
  return { ...at, before: before?.held ?? null, source: source?.held ?? null };
}
