/**
 * Finds entries by words: all of them first, and where nothing has all, whatever has some.
 *
 * Words are compared without case or accents, by their beginning, and with a slip of a letter or two in longer
 * ones. Knows nothing of the page.
 */
import MiniSearch from "minisearch";
import type { Entry, Kind } from "./entry.ts";

export interface Finder {
  /** The likeliest first. */
  find(words: string, kind: Kind | null): Entry[];
}

/** An indicator or a name is one of few, and its page leads to its figures. */
const WEIGHT: Record<Kind, number> = { indicator: 1.6, name: 1.2, figure: 1, document: 0.9 };

/** So many are taken in at a time, so that a slow telephone answers a touch in between. */
const CHUNK = 100;

export async function makeFinder(entries: readonly Entry[]): Promise<Finder> {
  const index = new MiniSearch<Entry & { id: number }>({
    fields: ["title", "words", "detail"],
    processTerm: fold,
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > 4 && !/\d/u.test(term) ? 0.2 : false),
      boost: { title: 3, words: 1.5 },
      processTerm: fold,
    },
  });
  await index.addAllAsync(
    entries.map((entry, id) => ({ ...entry, id })),
    { chunkSize: CHUNK },
  );
  const search = (words: string, combineWith: "AND" | "OR", kind: Kind | null) =>
    index.search(words, {
      combineWith,
      boostDocument: (id) => WEIGHT[entries[id]?.kind ?? "figure"],
      filter: ({ id }) => kind === null || entries[id]?.kind === kind,
    });
  return {
    find(words, kind) {
      const all = search(words, "AND", kind);
      const hits = all.length > 0 ? all : search(words, "OR", kind);
      return hits.flatMap(({ id }) => entries[id] ?? []);
    },
  };
}

function fold(term: string): string {
  return term.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
