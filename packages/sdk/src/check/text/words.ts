/**
 * A table of single words, asked by token: an array by the number of the word.
 */
import { numberOf } from "./known-words.ts";
import { Kind, type Tokens } from "./tokens.ts";

export class WordTable<T> {
  // Filled with undefined, so that it stays one kind of array whatever the values are.
  readonly #values: (T | undefined)[] = [undefined];

  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [word, value] of entries) {
      const number = numberOf(word);
      while (this.#values.length <= number) this.#values.push(undefined);
      this.#values[number] = value;
    }
  }

  /** The value of the word at a token; undefined where the token is no word of the table. */
  at(tokens: Tokens, index: number): T | undefined {
    const number = tokens.wordAt(index);
    return number === 0 || tokens.kind[index] !== Kind.letter ? undefined : this.#values[number];
  }
}

/** A table that only says whether a word is in it. */
export function wordSet(words: string): WordTable<true> {
  return new WordTable(words.split(" ").map((word) => [word, true] as const));
}
