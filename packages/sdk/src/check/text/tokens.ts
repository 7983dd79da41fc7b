/**
 * Words, numbers and signs of a text, with their offsets: one pass over its code units.
 *
 * Columns, not objects: a text of 20 MB has five million tokens. A token knows where it stands, what
 * it is and the number of its word, where some table asks for it; what a word means is no business of
 * this file.
 */

import { AddressSearch } from "./address.ts";
import { Class, classOf, foldOf, isUpperCase } from "./chars.ts";
import { find, spell, startHash, UNKNOWN, wordOf } from "./known-words.ts";

/** The class of a sign is its kind; a word is of kind `letter`, a number of kind `digit`. */
export const Kind = {
  ...Class,
  /** A web address, an e-mail address, a file path. */
  address: 30,
  /** Digits that are no number: two decimal points, or more digits than a count has. */
  code: 31,
} as const;

export type Kind = (typeof Kind)[keyof typeof Kind];

/**
 * Marks of a word: its first letter is a capital; all its letters are; it is written with dots ("U.S."); all
 * letters but the first, or all digits, stand as they are compared.
 */
export const Mark = { capital: 1, allCapitals: 2, dotted: 4, plain: 8 } as const;

/** More digits than this are an identifier: the largest sums in reports have twelve and separators. */
const MOST_DIGITS = 15;
const DOT = 46;

export class Tokens {
  count = 0;
  start: Int32Array;
  end: Int32Array;
  /** The number of the folded word or sign; 0 where no table asks for it. */
  word: Int32Array;
  kind: Uint8Array;
  marks: Uint8Array;
  readonly source: string;

  constructor(source: string) {
    // Prose has five units to a token; what has fewer makes the columns grow.
    const size = (source.length >> 2) + 8;
    this.source = source;
    this.start = new Int32Array(size);
    this.end = new Int32Array(size);
    this.word = new Int32Array(size);
    this.kind = new Uint8Array(size);
    this.marks = new Uint8Array(size);
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

  /** The number of the token's word; 0 where no table asks for it, and outside of the text. */
  wordAt(index: number): number {
    return index >= 0 ? (this.word[index] ?? UNKNOWN) : UNKNOWN;
  }

  /** The token as it is compared: folded, and without the dots of an abbreviation. */
  foldedAt(index: number): string {
    const word = this.wordAt(index);
    if (word !== UNKNOWN) return wordOf(word);
    if (this.has(index, Mark.plain)) return this.#plainAt(index);
    let folded = "";
    const isWord = this.kindAt(index) === Kind.letter;
    for (let at = this.startOf(index); at < this.endOf(index); at++) {
      const code = this.source.charCodeAt(at);
      if (!isWord || code !== DOT) folded += String.fromCharCode(foldOf(code));
    }
    return folded;
  }

  #plainAt(index: number): string {
    const [start, end] = [this.startOf(index), this.endOf(index)];
    const first = this.source.charCodeAt(start);
    const folded = foldOf(first);
    if (folded === first) return this.source.slice(start, end);
    return String.fromCharCode(folded) + this.source.slice(start + 1, end);
  }

  /** Whether nothing stands between the token and the one before it. */
  isGlued(index: number): boolean {
    return index > 0 && index < this.count && this.start[index] === this.end[index - 1];
  }

  has(index: number, mark: number): boolean {
    return index >= 0 && ((this.marks[index] ?? 0) & mark) !== 0;
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
    this.word = wider(this.word, new Int32Array(size));
    this.kind = wider(this.kind, new Uint8Array(size));
    this.marks = wider(this.marks, new Uint8Array(size));
  }
}

/** All tokens of a text, in order; white space and emphasis are none. */
export function tokenize(source: string): Tokens {
  const tokens = new Tokens(source);
  const addresses = new AddressSearch(source);
  for (let at = 0; at < source.length; ) {
    const kind = classOf(source.charCodeAt(at));
    if (kind === Class.letter || kind === Class.digit) {
      const address = addresses.endAt(at);
      if (address > at) {
        tokens.add(Kind.address, at, address);
        at = address;
      } else at = kind === Class.letter ? addWord(tokens, at) : addNumber(tokens, at);
    } else if (kind === Class.space || kind === Class.newline || isEmphasis(source, at)) at++;
    else at = addSign(tokens, at, kind);
  }
  return tokens;
}

/** The signs of Markdown that stand around words and say nothing: "**134** attacks", "> quoted". */
function isEmphasis(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  if (code === 42 || code === 96) return true;
  if (code < 62 || code > 95) return false;
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

function addSign(tokens: Tokens, at: number, kind: Class): number {
  const index = tokens.add(kind, at, at + 1);
  const code = tokens.source.charCodeAt(at);
  if (code < 128) tokens.marks[index] = Mark.plain;
  tokens.word[index] = find(spell(startHash(), 0, foldOf(code)), 1);
  return at + 1;
}

function addWord(tokens: Tokens, start: number): number {
  const { source } = tokens;
  let hash = startHash();
  let capitals = 0;
  let changed = 0;
  let end = start;
  for (; end < source.length; end++) {
    const code = source.charCodeAt(end);
    if (code >= 97 && code <= 122) {
      hash = spell(hash, end - start, code);
      continue;
    }
    if (classOf(code) !== Class.letter) break;
    const folded = foldOf(code);
    hash = spell(hash, end - start, folded);
    if (folded === code) continue;
    changed = end - start;
    if (isUpperCase(code)) capitals++;
  }
  const dotted = end === start + 1 ? endOfAbbreviation(source, start) : start;
  if (dotted > start) return addAbbreviation(tokens, start, dotted);
  const index = tokens.add(Kind.letter, start, end);
  tokens.word[index] = find(hash, end - start);
  const spelt = capitals === 0 ? 0 : capitalsOf(source.charCodeAt(start), capitals, end - start);
  tokens.marks[index] = changed === 0 ? spelt | Mark.plain : spelt;
  return end;
}

function addAbbreviation(tokens: Tokens, start: number, end: number): number {
  const { source } = tokens;
  let hash = startHash();
  let letters = 0;
  let capitals = 0;
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at);
    if (code === DOT) continue;
    hash = spell(hash, letters, foldOf(code));
    letters++;
    if (isUpperCase(code)) capitals++;
  }
  const index = tokens.add(Kind.letter, start, end);
  tokens.word[index] = find(hash, letters);
  tokens.marks[index] = capitalsOf(source.charCodeAt(start), capitals, letters) | Mark.dotted;
  return end;
}

function capitalsOf(first: number, capitals: number, letters: number): number {
  const all = capitals === letters && letters > 1 ? Mark.allCapitals : 0;
  return (isUpperCase(first) ? Mark.capital : 0) | all;
}

/** "U.S.", "a.m.": single letters with a dot between each; the last dot belongs to it. */
function endOfAbbreviation(source: string, start: number): number {
  if (source.charCodeAt(start + 1) !== DOT) return start;
  let at = start;
  let letters = 0;
  while (isLetterAt(source, at) && !isLetterAt(source, at + 1)) {
    letters++;
    if (source.charCodeAt(at + 1) !== DOT) return letters > 1 ? at + 1 : start;
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
  while (source.charCodeAt(end) === DOT && isDigitAt(source, end + 1)) {
    end = endOfDigits(source, end + 1);
    points++;
  }
  const kind = points > 1 || digits > MOST_DIGITS ? Kind.code : Kind.digit;
  const index = tokens.add(kind, start, end);
  tokens.marks[index] = Mark.plain;
  let hash = startHash();
  for (let at = start; at < end; at++) hash = spell(hash, at - start, source.charCodeAt(at));
  tokens.word[index] = find(hash, end - start);
  return end;
}
