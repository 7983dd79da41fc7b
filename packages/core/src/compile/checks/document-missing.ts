/** Statements stand in a folder that has no `document.yml`, so nobody says them. */
import { faultIn } from "../blocks.ts";
import type { Check } from "../check.ts";

export const documentMissing: Check = {
  code: "document-missing",
  *find({ declared }) {
    const documents = new Set(declared.filter(({ kind }) => kind === "document").map(({ id }) => id));
    const reported = new Set<string>();
    for (const block of declared) {
      if (block.kind !== "statements") continue;
      const [document = ""] = block.id.split("#");
      if (documents.has(document) || reported.has(document)) continue;
      reported.add(document);
      yield faultIn(block, "document-missing", { part: "key", args: { document } });
    }
  },
};
