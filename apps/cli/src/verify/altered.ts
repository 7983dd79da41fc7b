/**
 * What a copy has in place of words that it does not have: the stretch that shares most of them, in order.
 *
 * It is shown and never accepted. Words are compared without case and punctuation, so that a changed
 * quotation mark is seen as the alteration that it is, and not as words gone.
 */

export interface Altered {
  readonly words: string;
  /** UTF-16 offset of them in the text. */
  readonly offset: number;
}

interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch that shares less is another sentence. */
const LEAST_SHARED = 0.6;
const FEWEST_SHARED = 2;
/** Places that are looked at more closely. */
const MOST_PLACES = 2_000;

/** The words of a text, for looking up many anchors in it. */
export class WordIndex {
  readonly #text: string;
  readonly #words: readonly Word[];
  readonly #places = new Map<string, number[]>();

  constructor(text: string) {
    this.#text = text;
    this.#words = wordsOf(text);
    for (const [index, { folded }] of this.#words.entries()) {
      const places = this.#places.get(folded) ?? [];
      this.#places.set(folded, places);
      places.push(index);
    }
  }

  /** Null where no stretch of the text is near enough. */
  altered(words: string): Altered | null {
    const sought = wordsOf(words).map(({ folded }) => folded);
    let best = { shared: 0, from: 0, to: 0 };
    for (const from of this.#starts(sought)) {
      const found = this.#sharedFrom(from, sought);
      if (found.shared > best.shared) best = found;
    }
    const { shared, from, to } = best;
    if (shared < FEWEST_SHARED || shared < LEAST_SHARED * sought.length) return null;
    const offset = this.#words[from]?.start ?? 0;
    return { words: this.#text.slice(offset, this.#words[to]?.end ?? offset), offset };
  }

  /** Where a stretch could begin, so that one of the rarest words of the phrase stands in its place. */
  #starts(sought: readonly string[]): number[] {
    const rare = sought
      .map((word, index) => ({ index, places: this.#places.get(word) ?? [] }))
      .filter(({ places }) => places.length > 0)
      .sort((a, b) => a.places.length - b.places.length)
      .slice(0, 3);
    const starts = rare.flatMap(({ index, places }) =>
      places.slice(0, MOST_PLACES).flatMap((place) => [place - index - 1, place - index, place - index + 1]),
    );
    return [...new Set(starts.map((start) => Math.max(0, start)))];
  }

  /** How many of the words stand from here on in their order, and from where to where they do. */
  #sharedFrom(from: number, sought: readonly string[]): { shared: number; from: number; to: number } {
    const reach = this.#words.slice(from, from + sought.length + 2).map(({ folded }) => folded);
    let [at, shared, first, last] = [0, 0, -1, 0];
    for (const word of sought) {
      const next = reach.indexOf(word, at);
      if (next === -1 || next > at + 2) continue;
      if (first === -1) first = next;
      [at, last, shared] = [next + 1, next, shared + 1];
    }
    return { shared, from: from + Math.max(0, first), to: from + last };
  }
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:[.,'\u2019-][\p{L}\p{N}]+)*/gu)].map(({ index, 0: word }) => ({
    folded: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}
