/**
 * A retired id leads, in one step, to ids that are in use. Ids of figures are computed, so those
 * are looked at once figures exist (`compile.ts`).
 */
import { type Block, faultIn } from "../blocks.ts";
import type { Check } from "../check.ts";
import type { Fault } from "../issue.ts";
import type { Sources } from "../sources.ts";

export const redirectBroken: Check = {
  code: "redirect-broken",
  *find(sources) {
    const used = new Set(sources.declared.filter(isNamed).map(({ id }) => id));
    yield* brokenRedirects(sources, (id) => used.has(id) || isFigureId(id));
  },
};

/** Faults of `retired.yml`, given which ids are in use. */
export function* brokenRedirects({ retired }: Sources, isUsed: (id: string) => boolean): Generator<Fault> {
  for (const block of retired.values()) {
    const { value } = block;
    const fault = (problem: string, to: string) =>
      faultIn(block, "redirect-broken", { part: "key", args: { problem, chain: `${block.id} -> ${to}` } });
    const targets = "moved" in value ? [value.moved] : "split" in value ? value.split : [];
    for (const to of targets) {
      if (to === block.id) yield fault("redirects to itself", to);
      else if (retired.has(to)) yield fault("redirects to a retired id", to);
      else if (!isUsed(to)) yield fault("redirects to an unknown id", to);
    }
  }
}

/** `<indicator>/<place>/<period>...`: a document's id has one slash only. */
export function isFigureId(id: string): boolean {
  return id.split("/").length >= 3;
}

function isNamed({ kind }: Block): boolean {
  return kind !== "retired" && kind !== "exceptions";
}
