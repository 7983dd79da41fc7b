/**
 * Many phrases, found in one pass: a trie over the numbers of words.
 *
 * A phrase is compared word by word, folded; hyphens, apostrophes, quotation marks and the dots of
 * abbreviations between its words do not count, so that "Iran-backed" and "Iran backed" are one
 * phrase. Almost every token begins none, and is found out by one look into an array.
 */
import { numberOf, numbersOf, UNKNOWN } from "./known-words.ts";
import { Kind, type Tokens, tokenize } from "./tokens.ts";

interface Node<T> {
  next: Map<number, Node<T>>;
  values: T[];
}

/** The phrases that begin with one word: a list until a text has the word, for most tables' words are in no text. */
interface Opening<T> {
  waiting: { words: readonly number[]; value: T }[];
  node: Node<T> | null;
}

/** A phrase found: tokens from `from` up to, but without, `to`. */
export interface Hit<T> {
  from: number;
  to: number;
  value: T;
}

const NONE: readonly never[] = [];

export class PhraseSet<T> {
  /** By the number of a phrase's first word. */
  readonly #firsts: (Opening<T> | undefined)[] = [undefined];
  /** 1 for the numbers of those words: most texts are passed over by it. */
  #opens = new Uint8Array(256);

  add(phrase: string, value: T): void {
    const words = wordsOf(phrase);
    const first = words[0];
    // A word too long for a number is in no text that anybody reads.
    if (first === undefined || words.includes(UNKNOWN)) return;
    while (this.#firsts.length <= first) this.#firsts.push(undefined);
    const opening = this.#firsts[first] ?? { waiting: [], node: null };
    this.#firsts[first] = opening;
    if (first >= this.#opens.length) {
      const wider = new Uint8Array(first * 2);
      wider.set(this.#opens);
      this.#opens = wider;
    }
    this.#opens[first] = 1;
    opening.waiting.push({ words, value });
  }

  /** The numbers of the words that a phrase begins with. */
  *firstWords(): Iterable<number> {
    for (const [number, opening] of this.#firsts.entries()) if (opening !== undefined) yield number;
  }

  /** The first token from there on that some phrase may begin with; `to` where none does. */
  nextFrom(tokens: Tokens, from: number, to: number): number {
    const { word } = tokens;
    const opens = this.#opens;
    let at = from;
    while (at < to && opens[word[at] ?? UNKNOWN] !== 1) at++;
    return at;
  }

  /** Every phrase that begins at the token, shortest first. */
  at(tokens: Tokens, from: number): readonly Hit<T>[] {
    let node = this.#nodeOf(tokens.wordAt(from));
    if (node === undefined) return NONE;
    let hits: Hit<T>[] | null = null;
    for (let at = from; node !== undefined; node = node.next.get(tokens.wordAt(at))) {
      for (const value of node.values) {
        const hit = { from, to: at + 1, value };
        if (hits === null) hits = [hit];
        else hits.push(hit);
      }
      if (node.next.size === 0) break;
      at = nextWord(tokens, at);
    }
    return hits ?? NONE;
  }

  /** The longest phrase that begins at the token; the first added of those. */
  longestAt(tokens: Tokens, from: number): Hit<T> | null {
    let node = this.#nodeOf(tokens.wordAt(from));
    let to = -1;
    let longest: T | undefined;
    for (let at = from; node !== undefined; node = node.next.get(tokens.wordAt(at))) {
      if (node.values.length > 0) {
        longest = node.values[0];
        to = at + 1;
      }
      if (node.next.size === 0) break;
      at = nextWord(tokens, at);
    }
    return to === -1 || longest === undefined ? null : { from, to, value: longest };
  }

  /** Every phrase between two tokens, in text order; overlapping ones included. */
  within(tokens: Tokens, from: number, to: number): Hit<T>[] {
    const hits: Hit<T>[] = [];
    for (let at = this.nextFrom(tokens, from, to); at < to; at = this.nextFrom(tokens, at + 1, to)) {
      let node = this.#nodeOf(tokens.wordAt(at));
      for (let last = at; node !== undefined; node = node.next.get(tokens.wordAt(last))) {
        if (last < to) for (const value of node.values) hits.push({ from: at, to: last + 1, value });
        if (node.next.size === 0) break;
        last = nextWord(tokens, last);
      }
    }
    return hits;
  }

  /** All phrases that begin with the word. */
  #nodeOf(first: number): Node<T> | undefined {
    const opening = this.#firsts[first];
    if (opening === undefined) return undefined;
    if (opening.node !== null && opening.waiting.length === 0) return opening.node;
    const root: Node<T> = opening.node ?? { next: new Map(), values: [] };
    for (const { words, value } of opening.waiting) {
      let node = root;
      for (let index = 1; index < words.length; index++) node = child(node, words[index] ?? UNKNOWN);
      node.values.push(value);
    }
    opening.waiting = [];
    opening.node = root;
    return root;
  }
}

/** The token of the next word behind joints, within the same run of words. */
export function nextWord(tokens: Tokens, index: number): number {
  let next = index + 1;
  while (next < tokens.count && next - index < 4 && isJoint(tokens, next)) next++;
  return next;
}

/** A sign that joins words without belonging to either. A dot does where it ends a short word. */
function isJoint(tokens: Tokens, index: number): boolean {
  const kind = tokens.kindAt(index);
  if (kind === Kind.dot)
    return tokens.isGlued(index) && tokens.endOf(index - 1) - tokens.startOf(index - 1) <= 4;
  return (
    kind === Kind.hyphen ||
    kind === Kind.apostrophe ||
    kind === Kind.singleOpen ||
    kind === Kind.openQuote ||
    kind === Kind.closeQuote ||
    kind === Kind.straightQuote
  );
}

function wordsOf(phrase: string): number[] {
  // Most phrases are plain words: those need no tokens.
  const plain = numbersOf(phrase);
  if (plain !== null) return plain;
  // Behind a comma, so that a phrase of one sign (">") is not taken for the sign of a quoted line.
  const tokens = tokenize(`, ${phrase}`);
  const words: number[] = [];
  for (let index = 1; index < tokens.count; index++)
    if (!isJoint(tokens, index)) words.push(numberOf(tokens.foldedAt(index)));
  return words;
}

function child<T>(node: Node<T>, word: number): Node<T> {
  const known = node.next.get(word);
  if (known !== undefined) return known;
  const made: Node<T> = { next: new Map(), values: [] };
  node.next.set(word, made);
  return made;
}
