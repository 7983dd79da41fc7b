/**
 * Words, numbers and signs of a text, with their offsets: one pass over its code units.
 *
 * Columns, not objects: a text of 20 MB has five million tokens. A token knows where it stands, what
 * it is and a hash of its folded letters; what a word means is no business of this file.
 */

import { endOfAddress } from "./address.ts";
import { Class, classOf, foldOf, isUpperCase } from "./chars.ts";

/** The class of a sign is its kind; a word is of kind `letter`, a number of kind `digit`. */
export const Kind = {
  ...Class,
  /** A web address, an e-mail address, a file path. */
  address: 30,
  /** Digits that are no number: two decimal points, or more digits than a count has. */
  code: 31,
} as const;

export type Kind = (typeof Kind)[keyof typeof Kind];

/** Marks of a word: its first letter is a capital; all its letters are; it is written with dots ("U.S."). */
export const Mark = { capital: 1, allCapitals: 2, dotted: 4 } as const;

/** More digits than this are an identifier: the largest sums in reports have twelve and separators. */
const MOST_DIGITS = 15;
const HASH_SEED = 0x811c9dc5;
const HASH_PRIME = 0x01000193;

export class Tokens {
  count = 0;
  start = new Int32Array(256);
  end = new Int32Array(256);
  hash = new Int32Array(256);
  kind = new Uint8Array(256);
  marks = new Uint8Array(256);
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  kindAt(index: number): Kind | -1 {
    return index >= 0 && index < this.count ? ((this.kind[index] ?? 0) as Kind) : -1;
  }

  startOf(index: number): number {
    return index < this.count ? (this.start[index] ?? 0) : this.source.length;
  }

  endOf(index: number): number {
    return index < 0 ? 0 : (this.end[index] ?? 0);
  }

  /** The token as it stands. */
  textOf(index: number): string {
    return index >= 0 && index < this.count ? this.source.slice(this.start[index], this.end[index]) : "";
  }

  /** The token as it is compared: folded, and without the dots of an abbreviation. */
  foldedAt(index: number): string {
    let folded = "";
    const isWord = this.kindAt(index) === Kind.letter;
    for (let at = this.startOf(index); at < this.endOf(index); at++) {
      const code = this.source.charCodeAt(at);
      if (!isWord || code !== 46) folded += String.fromCharCode(foldOf(code));
    }
    return folded;
  }

  /** Whether nothing stands between the token and the one before it. */
  isGlued(index: number): boolean {
    return index > 0 && index < this.count && this.start[index] === this.end[index - 1];
  }

  has(index: number, mark: number): boolean {
    return index >= 0 && index < this.count && ((this.marks[index] ?? 0) & mark) !== 0;
  }

  add(kind: Kind, start: number, end: number): number {
    if (this.count === this.kind.length) this.#grow();
    const index = this.count++;
    this.start[index] = start;
    this.end[index] = end;
    this.kind[index] = kind;
    return index;
  }

  #grow(): void {
    const size = this.kind.length * 2;
    const wider = <T extends Int32Array | Uint8Array>(from: T, to: T): T => {
      to.set(from);
      return to;
    };
    this.start = wider(this.start, new Int32Array(size));
    this.end = wider(this.end, new Int32Array(size));
    this.hash = wider(this.hash, new Int32Array(size));
    this.kind = wider(this.kind, new Uint8Array(size));
    this.marks = wider(this.marks, new Uint8Array(size));
  }
}

/** All tokens of a text, in order; white space and emphasis are none. */
export function tokenize(source: string): Tokens {
  const tokens = new Tokens(source);
  let at = 0;
  let chunkEnd = 0;
  while (at < source.length) {
    const kind = classOf(source.charCodeAt(at));
    if (kind === Class.space || kind === Class.newline || isEmphasis(source, at)) {
      at++;
      continue;
    }
    if (at >= chunkEnd && (kind === Class.letter || kind === Class.digit)) {
      const chunk = endOfAddress(source, at);
      chunkEnd = chunk.end;
      if (chunk.address > at) {
        tokens.add(Kind.address, at, chunk.address);
        at = chunk.address;
        continue;
      }
    }
    at = addToken(tokens, at, kind);
  }
  return tokens;
}

/** The signs of Markdown that stand around words and say nothing: "**134** attacks", "> quoted". */
function isEmphasis(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  if (code === 42 || code === 96) return true;
  if (code === 62) return opensLine(source, at);
  return code === 95 && !(isWordUnit(source, at - 1) && isWordUnit(source, at + 1));
}

/** Whether only spaces and such signs stand before it in its line, within reason. */
function opensLine(source: string, from: number): boolean {
  let at = from - 1;
  while (at >= 0 && from - at <= 8 && (source.charCodeAt(at) === 32 || source.charCodeAt(at) === 62)) at--;
  return at < 0 || classOf(source.charCodeAt(at)) === Class.newline;
}

function isWordUnit(source: string, at: number): boolean {
  return isLetterAt(source, at) || isDigitAt(source, at) || source.charCodeAt(at) === 95;
}

function addToken(tokens: Tokens, at: number, kind: Class): number {
  if (kind === Class.letter) return addWord(tokens, at);
  if (kind === Class.digit) return addNumber(tokens, at);
  tokens.add(kind, at, at + 1);
  return at + 1;
}

function addWord(tokens: Tokens, start: number): number {
  const { source } = tokens;
  const dottedEnd = endOfAbbreviation(source, start);
  let end = dottedEnd;
  if (end === start) while (end < source.length && classOf(source.charCodeAt(end)) === Class.letter) end++;
  const index = tokens.add(Kind.letter, start, end);
  let hash = HASH_SEED;
  let capitals = 0;
  let letters = 0;
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at);
    if (code === 46) continue;
    hash = Math.imul(hash ^ foldOf(code), HASH_PRIME);
    letters++;
    if (isUpperCase(code)) capitals++;
  }
  tokens.hash[index] = hash;
  const capital = isUpperCase(source.charCodeAt(start)) ? Mark.capital : 0;
  const all = capitals === letters && (letters > 1 || dottedEnd > start) ? Mark.allCapitals : 0;
  tokens.marks[index] = capital | all | (dottedEnd > start ? Mark.dotted : 0);
  return end;
}

/** "U.S.", "a.m.": single letters with a dot between each; the last dot belongs to it. */
function endOfAbbreviation(source: string, start: number): number {
  let at = start;
  let letters = 0;
  while (isLetterAt(source, at) && !isLetterAt(source, at + 1)) {
    letters++;
    if (source.charCodeAt(at + 1) !== 46) return letters > 1 ? at + 1 : start;
    at += 2;
  }
  return letters > 1 && !isLetterAt(source, at) ? at : start;
}

function isLetterAt(source: string, at: number): boolean {
  return at < source.length && classOf(source.charCodeAt(at)) === Class.letter;
}

function isDigitAt(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function endOfDigits(source: string, from: number): number {
  let at = from;
  while (isDigitAt(source, at)) at++;
  return at;
}

/** A comma and exactly three digits: "2,500", but not the "1,2" or "7,2023" of a list or date. */
function isThousands(source: string, at: number): boolean {
  if (source.charCodeAt(at) !== 44) return false;
  const three = isDigitAt(source, at + 1) && isDigitAt(source, at + 2) && isDigitAt(source, at + 3);
  return three && !isDigitAt(source, at + 4);
}

function addNumber(tokens: Tokens, start: number): number {
  const { source } = tokens;
  let end = endOfDigits(source, start);
  let digits = end - start;
  if (digits <= 3) {
    while (isThousands(source, end)) {
      end += 4;
      digits += 3;
    }
  }
  let points = 0;
  while (source.charCodeAt(end) === 46 && isDigitAt(source, end + 1)) {
    end = endOfDigits(source, end + 1);
    points++;
  }
  const kind = points > 1 || digits > MOST_DIGITS ? Kind.code : Kind.digit;
  const index = tokens.add(kind, start, end);
  let hash = HASH_SEED;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ source.charCodeAt(at), HASH_PRIME);
  tokens.hash[index] = hash;
  return end;
}

/** The hash that `tokenize` gives a word of the folded letters. */
export function hashOf(folded: string): number {
  let hash = HASH_SEED;
  for (let at = 0; at < folded.length; at++) hash = Math.imul(hash ^ folded.charCodeAt(at), HASH_PRIME);
  return hash;
}
