/**
 * Nothing is passed on before it was said: a retelling, and a derived document, are not older than
 * their source where both dates are known. Dates of coarse precision get the benefit of the doubt.
 */
import { parseEdtf } from "../../period/edtf.ts";
import { faultIn } from "../blocks.ts";
import type { Check } from "../check.ts";
import type { Fault, NodePath } from "../issue.ts";
import type { Sourced, Sources } from "../sources.ts";

export const retellingOlder: Check = {
  code: "retelling-older",
  *find(sources) {
    for (const block of sources.statements.values()) {
      const of = block.value.retells?.of;
      if (of !== undefined) yield* compare(block, of, ["retells", "of"], sources);
    }
    for (const block of sources.documents.values()) {
      for (const [at, { document }] of block.value.derivedFrom.entries()) {
        yield* compare(block, document, ["derivedFrom", at, "document"], sources);
      }
    }
  },
};

function* compare(block: Sourced<unknown>, of: string, path: NodePath, sources: Sources): Generator<Fault> {
  const retelling = publishedOf(block.id, sources);
  const source = publishedOf(of, sources);
  if (retelling === undefined || source === undefined) return;
  const latest = parseEdtf(retelling)?.end ?? "9999";
  const earliest = parseEdtf(source)?.start ?? "0000";
  if (latest < earliest) yield faultIn(block, "retelling-older", { path, args: { retelling, source, of } });
}

/** Of a document, or of the document of a statement; a derivation has no date. */
function publishedOf(id: string, { documents }: Sources): string | undefined {
  return documents.get(id.split("#")[0] ?? "")?.value.published;
}
