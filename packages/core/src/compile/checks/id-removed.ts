/** An id that was released is in use, or `retired.yml` says what became of it. */
import type { Check } from "../check.ts";
import { idsInUse } from "../ids-in-use.ts";
import { RELEASED_FILE } from "../released.ts";
import type { Sources } from "../sources.ts";

export const idRemoved: Check = {
  code: "id-removed",
  *find(sources) {
    const { released, retired } = sources;
    if (released.size === 0) return;
    const used = idsInUse(sources);
    const isWhole = hasEveryBlock(sources);
    for (const [id, line] of released) {
      if (used.has(id) || retired.has(id)) continue;
      // Which figures there are is only known once every block can be read.
      if (!isWhole && isFigure(id)) continue;
      yield { code: "id-removed", file: RELEASED_FILE, path: [line], id, args: { removed: id } };
    }
  },
};

function hasEveryBlock({ declared, statements, indicators, derivations }: Sources): boolean {
  return declared.every(({ kind, id }) => {
    if (kind === "statements") return statements.has(id);
    if (kind === "indicator") return indicators.has(id);
    return kind !== "derivations" || derivations.has(id);
  });
}

/** `<indicator>/<place>/<period>...`, where a document has two parts and a statement a fragment. */
function isFigure(id: string): boolean {
  return !id.includes("#") && id.split("/").length > 2;
}
