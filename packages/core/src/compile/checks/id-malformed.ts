/** An id has the form of its noun, because it is also a path, an address and a fragment. */
import type * as z from "zod";
import { DerivationId, DocumentId, Slug, StatementId } from "../../schema/id.ts";
import { faultIn } from "../blocks.ts";
import type { Check } from "../check.ts";
import type { FileKind } from "../layout.ts";

/** Retired ids may be of any noun, and exceptions are a list. */
const FORMS: Partial<Record<FileKind, z.ZodType<string>>> = {
  indicator: Slug,
  places: Slug,
  organisations: Slug,
  people: Slug,
  operations: Slug,
  series: Slug,
  document: DocumentId,
  statements: StatementId,
  derivations: DerivationId,
};

export const idMalformed: Check = {
  code: "id-malformed",
  *find({ declared }) {
    for (const block of declared) {
      const result = FORMS[block.kind]?.safeParse(block.id);
      if (result === undefined || result.success) continue;
      const problem = result.error.issues[0]?.message ?? "";
      yield faultIn(block, "id-malformed", { part: "key", args: { malformed: block.id, problem } });
    }
  },
};
