/**
 * Many phrases, found in one pass: a trie over the hashes of words.
 *
 * A phrase is compared word by word, folded; hyphens, apostrophes, quotation marks and the dots of
 * abbreviations between its words do not count, so that "Iran-backed" and "Iran backed" are one
 * phrase. A hash only proposes: every hit is confirmed letter by letter.
 */
import { Kind, type Tokens, tokenize } from "./tokens.ts";

interface Entry<T> {
  words: string[];
  value: T;
}

interface Node<T> {
  next: Map<number, Node<T>>;
  entries: Entry<T>[];
}

/** A phrase found: tokens from `from` up to, but without, `to`. */
export interface Hit<T> {
  from: number;
  to: number;
  value: T;
}

export class PhraseSet<T> {
  readonly #root: Node<T> = { next: new Map(), entries: [] };

  add(phrase: string, value: T): void {
    // Behind a comma, so that a phrase of one sign (">") is not taken for the sign of a quoted line.
    const tokens = tokenize(`, ${phrase}`);
    const words: string[] = [];
    let node = this.#root;
    for (let index = 1; index < tokens.count; index++) {
      if (isJoint(tokens, index)) continue;
      words.push(tokens.foldedAt(index));
      node = child(node, keyOf(tokens, index));
    }
    if (words.length > 0) node.entries.push({ words, value });
  }

  /** Every phrase that begins at the token, shortest first. */
  at(tokens: Tokens, from: number): Hit<T>[] {
    let node = this.#root.next.get(keyOf(tokens, from));
    if (node === undefined) return [];
    const hits: Hit<T>[] = [];
    let index = from;
    while (node !== undefined) {
      for (const entry of node.entries) {
        if (isThere(tokens, from, entry.words)) hits.push({ from, to: index + 1, value: entry.value });
      }
      index = nextWord(tokens, index);
      node = index < tokens.count ? node.next.get(keyOf(tokens, index)) : undefined;
    }
    return hits;
  }

  /** The longest phrase that begins at the token; the first added of those. */
  longestAt(tokens: Tokens, from: number): Hit<T> | null {
    let longest: Hit<T> | null = null;
    for (const hit of this.at(tokens, from)) if (longest === null || hit.to > longest.to) longest = hit;
    return longest;
  }

  /** Every phrase between two tokens, in text order; overlapping ones included. */
  within(tokens: Tokens, from: number, to: number): Hit<T>[] {
    const hits: Hit<T>[] = [];
    for (let index = from; index < to; index++) {
      for (const hit of this.at(tokens, index)) if (hit.to <= to) hits.push(hit);
    }
    return hits;
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

function isThere(tokens: Tokens, from: number, words: string[]): boolean {
  let index = from;
  for (let at = 0; at < words.length; at++) {
    if (at > 0) index = nextWord(tokens, index);
    if (tokens.foldedAt(index) !== words[at]) return false;
  }
  return true;
}

/** Signs have no hash; their kind stands for them, outside the range of any word's likely hash. */
function keyOf(tokens: Tokens, index: number): number {
  const kind = tokens.kindAt(index);
  if (kind === Kind.letter || kind === Kind.digit) return tokens.hash[index] ?? 0;
  return -kind - 1;
}

function child<T>(node: Node<T>, key: number): Node<T> {
  const known = node.next.get(key);
  if (known !== undefined) return known;
  const made: Node<T> = { next: new Map(), entries: [] };
  node.next.set(key, made);
  return made;
}
