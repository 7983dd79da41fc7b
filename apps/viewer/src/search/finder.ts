/**
 * Finds entries by words: all of them first, and where nothing has all, whatever has some.
 *
 * Words are compared without case or accents, by their beginning, and with a slip of a letter or two in longer
 * ones. Only the files of the asked words are fetched, each once. Knows nothing of the page.
 */
import MiniSearch from "minisearch";
import type { Found, Kind } from "./entry.ts";
import type { Contents } from "./shards.ts";
import { options, shardOf, wordsIn } from "./words.ts";

export interface Answer {
  /** The likeliest, best first. */
  entries: Found[];
  /** How many there are in all. */
  total: number;
}

export interface Finder {
  /** At most `most` entries. Rejects where a file of the index cannot be had. */
  find(words: string, kind: Kind | null, most: number): Promise<Answer>;
}

/** Gives the text of a file of the index by its name. */
export type Fetcher = (name: string) => Promise<string>;

/** An indicator or a name is one of few, and its page leads to its figures. */
const WEIGHT: Record<Kind, number> = { indicator: 1.6, name: 1.2, figure: 1, document: 0.9 };

export async function makeFinder(fetcher: Fetcher): Promise<Finder> {
  const { kinds, chunk, shards }: Contents = JSON.parse(await fetcher("contents"));
  const known = new Set(shards);
  const load = once(async (name: string) => fetcher(name));
  const index = once(async (shard: string) => MiniSearch.loadJSON(await load(`words-${shard}`), options));
  const kindOf = (id: number) => kinds.find(([, end]) => id < end)?.[0] ?? "figure";

  const scores = async (word: string, kind: Kind | null): Promise<Map<number, number>> => {
    const shard = shardOf(word);
    if (!known.has(shard)) return new Map();
    const hits = (await index(shard)).search(word, {
      boostDocument: (id) => WEIGHT[kindOf(id)],
      filter: ({ id }) => kind === null || kindOf(id) === kind,
    });
    return new Map(hits.map(({ id, score }) => [id, score]));
  };
  const entryOf = async (id: number): Promise<Found[]> => {
    const entries: Found[] = JSON.parse(await load(`entries-${Math.floor(id / chunk)}`));
    return entries.slice(id % chunk, (id % chunk) + 1);
  };
  return {
    async find(words, kind, most) {
      const each = await Promise.all([...new Set(wordsIn(words))].map((word) => scores(word, kind)));
      const ids = rank(each);
      const entries = await Promise.all(ids.slice(0, most).map(entryOf));
      return { entries: entries.flat(), total: ids.length };
    },
  };
}

/** Those with all of the words; where there are none, those with some, the most words first. */
function rank(each: readonly ReadonlyMap<number, number>[]): number[] {
  const sums = new Map<number, { score: number; words: number }>();
  for (const [id, score] of each.flatMap((scores) => [...scores])) {
    const sum = sums.get(id) ?? { score: 0, words: 0 };
    sums.set(id, { score: sum.score + score, words: sum.words + 1 });
  }
  const all = [...sums].filter(([, { words }]) => words === each.length);
  return (all.length > 0 ? all : [...sums])
    .sort(([a, one], [b, two]) => two.words - one.words || two.score - one.score || a - b)
    .map(([id]) => id);
}

/** What was asked for is kept; what failed is asked for again. */
function once<Result>(make: (key: string) => Promise<Result>): (key: string) => Promise<Result> {
  const made = new Map<string, Promise<Result>>();
  return (key) => {
    const promise = made.get(key) ?? make(key);
    made.set(key, promise);
    promise.catch(() => made.delete(key));
    return promise;
  };
}
