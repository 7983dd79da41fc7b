/**
 * An exact position fits its words and the text it is in.
 *
 * Only `verify` can compare the words with the document; that their lengths agree can be seen here.
 */

import type { AuthoredStatement } from "../../schema/statement.ts";
import { faultIn } from "../blocks.ts";
import type { Check } from "../check.ts";
import type { Sourced, Sources } from "../sources.ts";

export const positionWrong: Check = {
  code: "position-wrong",
  *find(sources) {
    for (const block of sources.statements.values()) {
      const problem = problemOf(block, sources);
      if (problem !== null)
        yield faultIn(block, "position-wrong", { path: ["evidence", "position"], args: { problem } });
    }
  },
};

function problemOf(block: Sourced<AuthoredStatement>, { documents }: Sources): string | null {
  const { position, words, verified } = block.value.evidence;
  if (position === undefined) return null;
  if (verified !== "full-text") return "only a text that was read in full has positions";
  const length = position.end - position.start;
  if (length !== words.length) return `it spans ${length} units, the words have ${words.length}`;
  const text = documents.get(block.id.split("#")[0] ?? "")?.value.fingerprint?.length;
  return text !== undefined && position.end > text ? `it ends at ${position.end}, the text at ${text}` : null;
}
