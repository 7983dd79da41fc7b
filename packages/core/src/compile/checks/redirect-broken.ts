/** A retired id leads, in one step, to ids that are in use, those of computed figures included. */
import { deriveAll, deriveFigures } from "../../figures/index.ts";
import type { Retirement } from "../../schema/retired.ts";
import { faultIn } from "../blocks.ts";
import type { Check } from "../check.ts";
import type { Fault } from "../issue.ts";
import type { FileKind } from "../layout.ts";
import { resolve } from "../resolve.ts";
import type { Sources } from "../sources.ts";

/** Kinds of file whose keys are no ids that a reader may use. */
const NO_IDS: readonly FileKind[] = ["retired", "exceptions", "ledger", "notes"];

export const redirectBroken: Check = {
  code: "redirect-broken",
  *find(sources) {
    if (sources.retired.size === 0) return;
    const used = idsInUse(sources);
    yield* brokenRedirects(sources, used);
    for (const block of sources.retired.values()) {
      if (!used.has(block.id)) continue;
      const args = { problem: "is retired and still in use", chain: block.id };
      yield faultIn(block, "redirect-broken", { part: "key", args });
    }
  },
};

function idsInUse(sources: Sources): Set<string> {
  const named = sources.declared.filter(({ kind }) => !NO_IDS.includes(kind));
  const ground = resolve(sources);
  const authored = new Map([...sources.derivations].map(([id, { value }]) => [id, value]));
  const { figures } = deriveFigures(ground, deriveAll(authored, ground).computed);
  return new Set([...named.map(({ id }) => id), ...Object.keys(figures)]);
}

function* brokenRedirects({ retired }: Sources, used: ReadonlySet<string>): Generator<Fault> {
  for (const block of retired.values()) {
    for (const to of targetsOf(block.value)) {
      const problem = problemOf(block.id, to, retired.has(to), used.has(to));
      if (problem === null) continue;
      const args = { problem, chain: `${block.id} -> ${to}` };
      yield faultIn(block, "redirect-broken", { part: "key", args });
    }
  }
}

function problemOf(from: string, to: string, isRetired: boolean, isUsed: boolean): string | null {
  if (to === from) return "redirects to itself";
  if (isRetired) return "redirects to a retired id";
  return isUsed ? null : "redirects to an unknown id";
}

function targetsOf(retirement: Retirement): string[] {
  if ("moved" in retirement) return [retirement.moved];
  return "split" in retirement ? retirement.split : [];
}
