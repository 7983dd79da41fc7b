/** Two blocks have one id. Entities of all four files share one space of ids. */
import { faultIn } from "../blocks.ts";
import type { Check } from "../check.ts";
import type { FileKind } from "../layout.ts";

/** The space in which the ids of a kind of file must differ. */
function spaceOf(kind: FileKind): string {
  const isEntity =
    kind === "places" || kind === "organisations" || kind === "people" || kind === "operations";
  return isEntity ? "entity" : kind;
}

export const duplicateId: Check = {
  code: "duplicate-id",
  *find({ declared }) {
    const first = new Map<string, string>();
    for (const block of declared) {
      const key = `${spaceOf(block.kind)} ${block.id}`;
      const file = first.get(key);
      if (file === undefined) first.set(key, block.file);
      else yield faultIn(block, "duplicate-id", { part: "key", args: { duplicate: block.id, file } });
    }
  },
};
