/** The record, and each document of it, holds as many things as `guards.yml` expects. */
import type { Guards } from "../../schema/guards.ts";
import { type Block, faultIn } from "../blocks.ts";
import type { Check } from "../check.ts";
import type { Fault } from "../issue.ts";
import type { FileKind } from "../layout.ts";

const ENTITIES: readonly FileKind[] = ["places", "organisations", "people", "operations"];

/** What each noun of `atLeast` counts. */
const COUNTED: ReadonlyMap<string, (block: Block) => boolean> = new Map([
  ["documents", ({ kind }) => kind === "document"],
  ["statements", ({ kind }) => kind === "statements"],
  ["figures", ({ kind, written }) => kind === "statements" && Object(written).kind === "figure"],
  ["indicators", ({ kind }) => kind === "indicator"],
  ["entities", ({ kind }) => ENTITIES.includes(kind)],
] satisfies [keyof Guards["atLeast"], (block: Block) => boolean][]);

/** Blocks count as they are declared: one that is faulty is reported, and not lost. */
export const counts: Check = {
  code: "counts",
  *find({ guards, declared }) {
    if (guards === null) return;
    const { atLeast, statements } = guards.value;
    const fault = (path: string[], args: Record<string, string>): Fault =>
      faultIn(guards, "counts", { path, args: { in: "the record", least: "", most: "", ...args } });
    for (const [what, least = 0] of Object.entries(atLeast)) {
      const actual = declared.filter((block) => COUNTED.get(what)?.(block)).length;
      if (actual < least) {
        yield fault(["atLeast", what], { what, actual: String(actual), least: String(least) });
      }
    }
    for (const [document, actual] of statementsByDocument(declared)) {
      const range = statements.of[document] ?? statements.each;
      if (range === undefined) continue;
      const { atLeast: least, atMost: most = Number.POSITIVE_INFINITY } = range;
      if (actual >= least && actual <= most) continue;
      const path = document in statements.of ? ["statements", "of", document] : ["statements", "each"];
      const limit = actual < least ? { least: String(least) } : { most: String(most) };
      yield fault(path, { what: "statements", in: document, actual: String(actual), ...limit });
    }
  },
};

function statementsByDocument(declared: readonly Block[]): Map<string, number> {
  const counted = new Map<string, number>();
  for (const { kind, id } of declared) {
    const document = id.split("#")[0] ?? "";
    if (kind === "document") counted.set(id, counted.get(id) ?? 0);
    if (kind === "statements") counted.set(document, (counted.get(document) ?? 0) + 1);
  }
  return counted;
}
