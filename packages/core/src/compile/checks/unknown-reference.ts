/** A block names another that is not in the record, or is of another noun. */
import { nearest } from "../../reading/nearest.ts";
import { faultIn } from "../blocks.ts";
import type { Check } from "../check.ts";
import type { FileKind } from "../layout.ts";
import { type Noun, referencesOf } from "../references.ts";
import type { Sources } from "../sources.ts";

const ENTITY_KINDS: readonly FileKind[] = ["places", "organisations", "people", "operations"];

/** In which kinds of file a noun is declared. */
const DECLARED_IN: Record<Noun, readonly FileKind[]> = {
  indicator: ["indicator"],
  entity: ENTITY_KINDS,
  place: ["places"],
  document: ["document"],
  statement: ["statements"],
  source: ["statements", "derivations"],
  series: ["series"],
};

export const unknownReference: Check = {
  code: "unknown-reference",
  *find(sources) {
    const known = idsByNoun(sources);
    for (const { from, to, noun, path } of referencesOf(sources)) {
      const ids = known[noun];
      if (ids.has(to)) continue;
      const args = { noun, reference: to, nearest: suggestion(to, ids, sources) };
      yield faultIn(from, "unknown-reference", { path, args });
    }
  },
};

function idsByNoun(sources: Sources): Record<Noun, Set<string>> {
  const ids = (noun: Noun) =>
    new Set(sources.declared.filter(({ kind }) => DECLARED_IN[noun].includes(kind)).map(({ id }) => id));
  return {
    indicator: ids("indicator"),
    entity: ids("entity"),
    place: ids("place"),
    document: ids("document"),
    statement: ids("statement"),
    source: ids("source"),
    series: ids("series"),
  };
}

/** Where a retired id went is a better answer than the one that is spelt most like it. */
function suggestion(to: string, ids: Set<string>, sources: Sources): string {
  const retired = sources.retired.get(to)?.value;
  if (retired !== undefined && "moved" in retired) return retired.moved;
  return nearest(to, ids, 1)[0] ?? "";
}
