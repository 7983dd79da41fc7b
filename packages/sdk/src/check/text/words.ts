/**
 * Tables of single words, asked by token.
 *
 * A text asks some hundred tables of the same few words, and most of them say no. So whether a table has a word is
 * one bit, and the bits of 32 tables for one word lie side by side: what is asked next is near at hand.
 */
import { countOfWords, numberOf } from "./known-words.ts";
import { Kind, type Tokens } from "./tokens.ts";

/** The bits of so many tables for each word, by its number. */
interface Page {
  bits: Int32Array;
  tables: number;
}

const TABLES_TO_A_PAGE = 32;
let page: Page = { bits: new Int32Array(4096), tables: 0 };

export class WordTable<T> {
  readonly #page: Page;
  readonly #bit: number;
  readonly #numbers: number[] = [];
  /** What all its words have for a value; null where they differ. */
  #same: { value: T } | null = null;
  readonly #values = new Map<number, T>();

  constructor(entries: Iterable<readonly [string, T]>) {
    if (page.tables === TABLES_TO_A_PAGE) page = { bits: new Int32Array(page.bits.length), tables: 0 };
    this.#page = page;
    this.#bit = 1 << page.tables++;
    for (const [word, value] of entries) this.#put(numberOf(word), value);
  }

  #put(number: number, value: T): void {
    const { bits } = this.#page;
    if (number >= bits.length) {
      this.#page.bits = new Int32Array(number * 2);
      this.#page.bits.set(bits);
    }
    const isFirst = this.#numbers.length === 0;
    if (isFirst || this.#same?.value !== value) this.#same = isFirst ? { value } : null;
    this.#numbers.push(number);
    this.#values.set(number, value);
    this.#page.bits[number] = (this.#page.bits[number] ?? 0) | this.#bit;
  }

  /** Whether any of the tables has the word. */
  static union(...tables: readonly WordTable<unknown>[]): WordTable<true> {
    const all = new WordTable<true>([]);
    for (const table of tables) for (const number of table.#numbers) all.#put(number, true);
    return all;
  }

  /** The numbers of its words. */
  numbers(): Iterable<number> {
    return this.#numbers;
  }

  /** The value of the word at a token; undefined where the token is no word of the table. */
  at(tokens: Tokens, index: number): T | undefined {
    const number = tokens.wordAt(index);
    if (((this.#page.bits[number] ?? 0) & this.#bit) === 0) return undefined;
    if (tokens.kind[index] !== Kind.letter) return undefined;
    return this.#same === null ? this.#values.get(number) : this.#same.value;
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

  /** The first token from there on whose word opens something; the number of tokens where none does. */
  nextFrom(tokens: Tokens, from: number): number {
    const { word, count } = tokens;
    const opens = this.#opens;
    let at = from;
    while (at < count && opens[word[at] ?? 0] !== 1) at++;
    return at;
  }
}

/** A table that only says whether a word is in it. */
export function wordSet(words: string): WordTable<true> {
  return new WordTable(words.split(" ").map((word) => [word, true] as const));
}
