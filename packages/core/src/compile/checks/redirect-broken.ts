/**
 * A retired id leads, in one step, to ids that are in use. Ids of figures are computed, so those
 * are looked at once figures exist (`compile.ts`).
 */
import type { Retirement } from "../../schema/retired.ts";
import { faultIn } from "../blocks.ts";
import type { Check } from "../check.ts";
import type { Fault } from "../issue.ts";
import type { Sources } from "../sources.ts";

export const redirectBroken: Check = {
  code: "redirect-broken",
  *find(sources) {
    const named = sources.declared.filter(({ kind }) => kind !== "retired" && kind !== "exceptions");
    const used = new Set(named.map(({ id }) => id));
    yield* brokenRedirects(sources, (id) => used.has(id) || isFigureId(id));
    for (const block of sources.retired.values()) {
      if (!used.has(block.id)) continue;
      const args = { problem: "is retired and still in use", chain: block.id };
      yield faultIn(block, "redirect-broken", { part: "key", args });
    }
  },
};

/** Faults of `retired.yml`, given which ids are in use. */
export function* brokenRedirects({ retired }: Sources, isUsed: (id: string) => boolean): Generator<Fault> {
  for (const block of retired.values()) {
    for (const to of targetsOf(block.value)) {
      const problem = problemOf(block.id, to, retired.has(to), isUsed(to));
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

/** `<indicator>/<place>/<period>...`: a document's id has one slash only. */
function isFigureId(id: string): boolean {
  return id.split("/").length >= 3;
}
