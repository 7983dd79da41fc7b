/**
 * A text that was read in full is accounted for from its first unit to its last: each stretch has
 * statements or the reason why none does.
 */
import type { Stretch } from "../../schema/document.ts";
import { faultIn } from "../blocks.ts";
import type { Check } from "../check.ts";

export const coverageGap: Check = {
  code: "coverage-gap",
  *find({ documents }) {
    for (const block of documents.values()) {
      const { coverage, fingerprint } = block.value;
      let reached = 0;
      for (const [at, stretch] of coverage.entries()) {
        const problem = problemOf(stretch, reached);
        if (problem !== null) {
          const args = { problem, from: String(Math.min(reached, stretch.from)), to: String(stretch.to) };
          yield faultIn(block, "coverage-gap", { path: ["coverage", at], args });
        }
        reached = Math.max(reached, stretch.to);
      }
      if (coverage.length === 0 || fingerprint === undefined || reached === fingerprint.length) continue;
      const problem = reached < fingerprint.length ? "leaves a gap" : "runs past the text";
      const args = { problem, from: String(reached), to: String(fingerprint.length) };
      yield faultIn(block, "coverage-gap", { path: ["coverage", coverage.length - 1], args });
    }
  },
};

function problemOf({ from, to, statements = [], reason }: Stretch, reached: number): string | null {
  if (to <= from) return "is empty";
  if (from > reached) return "leaves a gap";
  if (from < reached) return "overlaps";
  if (statements.length === 0 && !reason) return "names neither a statement nor a reason";
  return null;
}
