/** A retired id leads, in one step, to ids that are in use, those of computed figures included. */
import type { Retirement } from "../../schema/retired.ts";
import { faultIn } from "../blocks.ts";
import type { Check } from "../check.ts";
import { idsInUse } from "../ids-in-use.ts";
import type { Fault } from "../issue.ts";
import type { Sources } from "../sources.ts";

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
