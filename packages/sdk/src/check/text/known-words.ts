/**
 * Words that some table or phrase asks about, numbered: what a token's letters are compared by.
 *
 * A text has a million words and the tables two thousand. A word is looked up once, when its token is
 * read, and is a small number from then on: whoever asks for it compares numbers or reads an array.
 * The numbers mean nothing beyond this process. Tables are made before a text is read: a word that is
 * learnt later is not known in tokens that were read before.
 */
/** The number of every word that nobody asks about. */
export const UNKNOWN = 0;

const HASH_SEED = 0x811c9dc5;
const HASH_PRIME = 0x01000193;
const [SPACE, HYPHEN, APOSTROPHE] = [32, 45, 39];
/** A longer word has no number; a power of two. */
const LONGEST = 64;

/** The units of the word that is being read: an array is compared faster than a part of a text. */
const spelling = new Uint16Array(LONGEST);

const words: string[] = [""];
let hashes = new Int32Array(4097);
/** The units of all words, one behind the other, and where each begins: a string is slow to ask for one unit. */
let units = new Uint16Array(32_768);
let starts = new Int32Array(4098);
/** Open addressing, at most half full: the hash of a word, and its number behind it; 0 is an empty slot. */
let slots = new Int32Array(16_384);

/** The number of a word, folded as tokens are; a new one where the word has none. */
export function numberOf(word: string): number {
  let hash = HASH_SEED;
  for (let at = 0; at < word.length; at++) hash = spell(hash, at, word.charCodeAt(at));
  const number = find(hash, word.length);
  return number === UNKNOWN ? learn(word) : number;
}

/** The same of the words of a phrase, in small letters or capitals; null where more than letters stands between its joints. */
export function numbersOf(phrase: string): number[] | null {
  const found: number[] = [];
  let start = 0;
  let hash = HASH_SEED;
  for (let at = 0; at <= phrase.length; at++) {
    const unit = at < phrase.length ? phrase.charCodeAt(at) : SPACE;
    const letter = letterOf(unit);
    if (letter !== 0) {
      hash = spell(hash, at - start, letter);
      continue;
    }
    if (unit !== SPACE && unit !== HYPHEN && unit !== APOSTROPHE) return null;
    if (at > start) {
      const number = find(hash, at - start);
      found.push(number === UNKNOWN ? learn(phrase.slice(start, at).toLowerCase()) : number);
    }
    start = at + 1;
    hash = HASH_SEED;
  }
  return found;
}

/** The small letter of a plain one; 0 for every other unit. */
function letterOf(unit: number): number {
  if (unit >= 97 && unit <= 122) return unit;
  return unit >= 65 && unit <= 90 ? unit + 32 : 0;
}

/** A number for a word that has none. */
function learn(word: string): number {
  if (word.length > LONGEST) return UNKNOWN;
  if (words.length * 4 > slots.length) grow();
  const number = words.length;
  words.push(word);
  hashes[number] = keep(number, word);
  settle(number);
  return number;
}

/** The word of a number. */
export function wordOf(number: number): string {
  return words[number] ?? "";
}

/**
 * The number of the word that was spelt last, by its hash and its length; `UNKNOWN` where no table asks for
 * it. The hash proposes, the letters decide.
 */
export function find(hash: number, length: number): number {
  const mask = slots.length - 2;
  for (let slot = slotOf(hash) & mask; ; slot = (slot + 2) & mask) {
    const number = slots[slot + 1] ?? UNKNOWN;
    if (number === UNKNOWN) return UNKNOWN;
    if (slots[slot] === hash && isSpelled(number, length)) return number;
  }
}

/** How many numbers are taken: all are less. */
export function countOfWords(): number {
  return words.length;
}

export function startHash(): number {
  return HASH_SEED;
}

/** Spells one more folded unit, the first `at` 0, and gives the hash with it. */
export function spell(hash: number, at: number, folded: number): number {
  spelling[at & (LONGEST - 1)] = folded;
  return Math.imul(hash ^ folded, HASH_PRIME);
}

function isSpelled(number: number, length: number): boolean {
  const first = starts[number] ?? 0;
  if ((starts[number + 1] ?? 0) - first !== length) return false;
  for (let at = 0; at < length; at++) if (units[first + at] !== spelling[at]) return false;
  return true;
}

/** Writes the units of a word down, and gives its hash. */
function keep(number: number, word: string): number {
  const first = starts[number] ?? 0;
  if (first + word.length > units.length) {
    const wider = new Uint16Array((first + word.length) * 2);
    wider.set(units);
    units = wider;
  }
  let hash = HASH_SEED;
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    units[first + at] = unit;
    hash = Math.imul(hash ^ unit, HASH_PRIME);
  }
  starts[number + 1] = first + word.length;
  return hash;
}

/** The last bits of the hash change too little from word to word. */
function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) << 1;
}

function settle(number: number): void {
  const mask = slots.length - 2;
  const hash = hashes[number] ?? 0;
  let slot = slotOf(hash) & mask;
  while (slots[slot + 1] !== UNKNOWN) slot = (slot + 2) & mask;
  slots[slot] = hash;
  slots[slot + 1] = number;
}

function grow(): void {
  slots = new Int32Array(slots.length * 2);
  hashes = widened(hashes, slots.length / 4 + 1);
  starts = widened(starts, slots.length / 4 + 2);
  for (let number = 1; number < words.length; number++) settle(number);
}

function widened(from: Int32Array<ArrayBuffer>, size: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(size);
  wider.set(from);
  return wider;
}
