/**
 * A table of single words, asked by token: an array by the number of the word.
 */
import { countOfWords, numberOf } from "./known-words.ts";
import { Kind, type Tokens } from "./tokens.ts";

export class WordTable<T> {
  // Filled with undefined, so that it stays one kind of array whatever the values are.
  readonly #values: (T | undefined)[] = [undefined];

  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [word, value] of entries) this.#put(numberOf(word), value);
  }

  #put(number: number, value: T): void {
    while (this.#values.length <= number) this.#values.push(undefined);
    this.#values[number] = value;
  }

  /** Whether any of the tables has the word. */
  static union(...tables: readonly WordTable<unknown>[]): WordTable<true> {
    const all = new WordTable<true>([]);
    for (const table of tables)
      for (const [number, value] of table.#values.entries()) if (value !== undefined) all.#put(number, true);
    return all;
  }

  /** The numbers of its words. */
  *numbers(): Iterable<number> {
    for (const [number, value] of this.#values.entries()) if (value !== undefined) yield number;
  }

  /** The value of the word at a token; undefined where the token is no word of the table. */
  at(tokens: Tokens, index: number): T | undefined {
    const number = tokens.wordAt(index);
    return number === 0 || tokens.kind[index] !== Kind.letter ? undefined : this.#values[number];
  }
}

/** Words that something begins with: one look into an array, whichever table they come from. */
export class Openers {
  readonly #opens: Uint8Array;

  constructor(...numbers: readonly Iterable<number>[]) {
    this.#opens = new Uint8Array(countOfWords());
    for (const each of numbers) for (const number of each) this.#opens[number] = 1;
  }

  has(tokens: Tokens, index: number): boolean {
    return this.#opens[tokens.wordAt(index)] === 1;
  }
}

/** A table that only says whether a word is in it. */
export function wordSet(words: string): WordTable<true> {
  return new WordTable(words.split(" ").map((word) => [word, true] as const));
}
