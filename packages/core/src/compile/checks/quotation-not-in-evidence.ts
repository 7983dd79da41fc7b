/** A quotation is printed in the words of its own evidence, but for case, accents and quotation marks. */
import { containsRun, foldWords } from "../../reading/fold.ts";
import { faultIn } from "../blocks.ts";
import type { Check } from "../check.ts";

export const quotationNotInEvidence: Check = {
  code: "quotation-not-in-evidence",
  *find({ statements }) {
    for (const block of statements.values()) {
      if (block.value.kind !== "quotation") continue;
      const { quotation, evidence } = block.value;
      if (containsRun(foldWords(evidence.words), foldWords(quotation))) continue;
      const args = { quotation, words: evidence.words };
      yield faultIn(block, "quotation-not-in-evidence", { path: ["quotation"], args });
    }
  },
};
