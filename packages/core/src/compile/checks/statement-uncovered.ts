/** Where a document's text is accounted for stretch by stretch, some stretch names each of its statements. */
import { faultIn } from "../blocks.ts";
import type { Check } from "../check.ts";

export const statementUncovered: Check = {
  code: "statement-uncovered",
  *find({ documents, statements }) {
    for (const block of statements.values()) {
      const [document = "", key = ""] = block.id.split("#");
      const coverage = documents.get(document)?.value.coverage ?? [];
      if (coverage.length === 0 || coverage.some((stretch) => stretch.statements?.includes(key))) continue;
      yield faultIn(block, "statement-uncovered", { part: "key", args: { document } });
    }
  },
};
