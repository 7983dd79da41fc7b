/**
 * Words that some table or phrase asks about, numbered: what a token's letters are compared by.
 *
 * A text has a million words and the tables two thousand. A word is looked up once, when its token is
 * read, and is a small number from then on: whoever asks for it compares numbers or reads an array.
 * The numbers mean nothing beyond this process. Tables are made before a text is read: a word that is
 * learnt later is not known in tokens that were read before.
 */
import { foldOf } from "./chars.ts";

/** The number of every word that nobody asks about. */
export const UNKNOWN = 0;

const HASH_SEED = 0x811c9dc5;
const HASH_PRIME = 0x01000193;
const DOT = 46;

const words: string[] = [""];
const hashes: number[] = [0];
/** Open addressing, at most half full; 0 is an empty slot. */
let slots = new Int32Array(8192);

/** The number of a word, folded as tokens are; a new one where the word has none. */
export function numberOf(word: string): number {
  const hash = hashOf(word);
  const known = find(hash, word, 0, word.length);
  if (known !== UNKNOWN) return known;
  if (words.length * 2 > slots.length) grow();
  words.push(word);
  hashes.push(hash);
  settle(words.length - 1);
  return words.length - 1;
}

/** The word of a number. */
export function wordOf(number: number): string {
  return words[number] ?? "";
}

/**
 * The number of what stands between two offsets, by the hash of its folded units; `UNKNOWN` where no
 * table asks for it. The hash proposes, the letters decide; dots inside an abbreviation do not count.
 */
export function find(hash: number, source: string, start: number, end: number): number {
  const mask = slots.length - 1;
  for (let slot = slotOf(hash) & mask; ; slot = (slot + 1) & mask) {
    const number = slots[slot] ?? UNKNOWN;
    if (number === UNKNOWN) return UNKNOWN;
    if (hashes[number] === hash && isSpelled(words[number] ?? "", source, start, end)) return number;
  }
}

export function startHash(): number {
  return HASH_SEED;
}

/** The hash with one more folded unit. */
export function addToHash(hash: number, folded: number): number {
  return Math.imul(hash ^ folded, HASH_PRIME);
}

function hashOf(word: string): number {
  let hash = startHash();
  for (let at = 0; at < word.length; at++) hash = addToHash(hash, word.charCodeAt(at));
  return hash;
}

function isSpelled(word: string, source: string, start: number, end: number): boolean {
  let letter = 0;
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at);
    if (foldOf(code) === word.charCodeAt(letter)) letter++;
    else if (code !== DOT) return false;
  }
  return letter === word.length;
}

/** The last bits of the hash change too little from word to word. */
function slotOf(hash: number): number {
  return hash ^ (hash >>> 15);
}

function settle(number: number): void {
  const mask = slots.length - 1;
  let slot = slotOf(hashes[number] ?? 0) & mask;
  while (slots[slot] !== 0) slot = (slot + 1) & mask;
  slots[slot] = number;
}

function grow(): void {
  slots = new Int32Array(slots.length * 2);
  for (let number = 1; number < words.length; number++) settle(number);
}
