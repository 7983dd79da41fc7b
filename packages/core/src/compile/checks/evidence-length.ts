/**
 * No quotation and no mark holds more of somebody else's text than a pointer phrase may.
 *
 * The evidence itself is held to this by its schema, under the same code.
 */
import { countWords, POINTER_WORDS } from "../../schema/evidence.ts";
import { faultIn } from "../blocks.ts";
import type { Check } from "../check.ts";

export const evidenceLength: Check = {
  code: "evidence-length",
  *find({ documents, statements }) {
    for (const block of statements.values()) {
      if (block.value.kind !== "quotation") continue;
      const words = countWords(block.value.quotation);
      if (words > POINTER_WORDS)
        yield faultIn(block, "evidence-length", { path: ["quotation"], args: { words: String(words) } });
    }
    for (const block of documents.values()) {
      for (const [at, mark] of block.value.marks.entries()) {
        const words = countWords(mark.words);
        if (words > POINTER_WORDS)
          yield faultIn(block, "evidence-length", {
            path: ["marks", at, "words"],
            args: { words: String(words) },
          });
      }
    }
  },
};
