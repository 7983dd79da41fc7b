/**
 * The index of the search in many small files, so that a reader fetches a few of them and never the whole: words by
 * their first two letters, and what is found in chunks.
 *
 * A file of words is an index of MiniSearch that knows these words only. Entries are known by their number, in one
 * order for all files.
 */
import MiniSearch from "minisearch";
import type { Entry, Kind } from "./entry.ts";
import { fields, options, shardOf, wordsIn } from "./words.ts";

/** So many entries are in a file. */
const CHUNK = 64;

/** What the search page fetches first. */
export interface Contents {
  /** The kind of each entry by its number: each kind and the number of the first that is not of it. */
  kinds: [kind: Kind, end: number][];
  chunk: number;
  /** The files of words that there are. */
  shards: string[];
}

/** Every file below `search/index/`, by its name without `.json`. Entries of one kind must stand together. */
export function shardFiles(entries: readonly Entry[]): Map<string, unknown> {
  const shards = new Map<string, Map<number, Entry>>();
  entries.forEach((entry, number) => {
    for (const [shard, part] of partsOf(entry)) {
      shards.set(shard, (shards.get(shard) ?? new Map<number, Entry>()).set(number, part));
    }
  });
  const contents: Contents = { kinds: endsOf(entries), chunk: CHUNK, shards: [...shards.keys()].sort() };
  const chunks = Array.from({ length: Math.ceil(entries.length / CHUNK) }, (_, at) =>
    entries.slice(at * CHUNK, (at + 1) * CHUNK),
  );
  return new Map<string, unknown>([
    ["contents", contents],
    ...chunks.map((chunk, at): [string, unknown] => [
      `entries-${at}`,
      chunk.map(({ words, ...entry }) => entry),
    ]),
    ...[...shards].map(([shard, parts]): [string, unknown] => [
      `words-${shard}`,
      indexOf(parts, entries.length),
    ]),
  ]);
}

/** The entry with only the words of one shard, for each shard that it has a word of. */
function partsOf(entry: Entry): Map<string, Entry> {
  const parts = new Map<string, Entry>();
  for (const field of fields) {
    for (const word of wordsIn(entry[field])) {
      const shard = shardOf(word);
      const part = parts.get(shard) ?? { ...entry, title: "", detail: "", words: "" };
      part[field] += `${word} `;
      parts.set(shard, part);
    }
  }
  return parts;
}

/** How rare a word is, is counted among all entries and not among those of its file. */
function indexOf(parts: ReadonlyMap<number, Entry>, documentCount: number): object {
  const index = new MiniSearch<Entry & { id: number }>(options);
  index.addAll([...parts].map(([id, part]) => ({ ...part, id })));
  return { ...index.toJSON(), documentCount };
}

function endsOf(entries: readonly Entry[]): Contents["kinds"] {
  const ends = new Map<Kind, number>();
  for (const [number, { kind }] of entries.entries()) ends.set(kind, number + 1);
  return [...ends];
}
