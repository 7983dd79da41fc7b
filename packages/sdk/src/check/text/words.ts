/**
 * A table of single words, asked by token: the hash first, the letters only to confirm.
 */
import { hashOf, Kind, type Tokens } from "./tokens.ts";

export class WordTable<T> {
  readonly #entries = new Map<number, { word: string; value: T }>();

  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [word, value] of entries) this.#entries.set(hashOf(word), { word, value });
  }

  /** The value of the word at a token; undefined where the token is no word of the table. */
  at(tokens: Tokens, index: number): T | undefined {
    if (tokens.kindAt(index) !== Kind.letter) return undefined;
    const entry = this.#entries.get(tokens.hash[index] ?? 0);
    return entry !== undefined && tokens.foldedAt(index) === entry.word ? entry.value : undefined;
  }
}

/** A table that only says whether a word is in it. */
export function wordSet(words: string): WordTable<true> {
  return new WordTable(words.split(/\s+/).map((word) => [word, true] as const));
}
