/**
 * Numbers in digits and in words: "2,500", "2.5 million", "five dozen", "one hundred and thirty-four".
 *
 * A numeral keeps the unit of its last significant digit, which says how it was rounded, and the
 * multiplier that it ends in, which "10 to 15 million" lends to its first number. Fractions ("two-thirds")
 * and vague counts ("dozens", "several hundred") are no numerals.
 */
import type { Cursor } from "../phrase/cursor.ts";
import { multipliers, numberWords } from "./lexicon.ts";
import { withoutNoise } from "./number.ts";

/** A number as spoken. `unit` is the place of its last significant digit, in whole units. */
export interface Numeral {
  value: number;
  unit: number;
  /** What the numeral ends in: 1,000,000 for "15 million", 1 for "15". */
  multiplier: number;
}

const DIGITS = /^(?:0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?$/;
const ARTICLES = new Set(["a", "an"]);
const { hundred: HUNDRED = 100, dozen: DOZEN = 12, ...SCALES } = multipliers;

/**
 * The numeral that comes next, or null. `joiner` is the word that may stand inside it ("one hundred *and*
 * five"); "between one hundred and two hundred" can only be read without.
 */
export function readNumeral(cursor: Cursor, joiner: "and" | null): Numeral | null {
  const numeral = readDigits(cursor) ?? cursor.attempt(() => readWords(cursor, joiner));
  return numeral !== null && isExact(numeral.value) ? numeral : null;
}

/** The numeral multiplied: 2.5 by a million. */
export function times(numeral: Numeral, factor: number): Numeral {
  return {
    value: withoutNoise(numeral.value * factor),
    unit: withoutNoise(numeral.unit * factor),
    multiplier: numeral.multiplier * factor,
  };
}

function readDigits(cursor: Cursor): Numeral | null {
  const match = cursor.takeMatch(DIGITS);
  if (!match) return null;
  const plain = match[0].replaceAll(",", "");
  const numeral = { value: Number(plain), unit: placeOf(plain, match[1]), multiplier: 1 };
  const factor = cursor.takeFrom(multipliers);
  return factor === null ? numeral : times(numeral, factor);
}

/** Beyond this, the value would not be the number that is printed. */
function isExact(value: number): boolean {
  return value <= Number.MAX_SAFE_INTEGER;
}

function placeOf(digits: string, decimals: string | undefined): number {
  if (decimals !== undefined) return Number(`1e-${decimals.length}`);
  let zeros = 0;
  while (zeros < digits.length - 1 && digits.at(-1 - zeros) === "0") zeros += 1;
  return Number(`1e${zeros}`);
}

/** Groups with falling scales: "two million | five hundred thousand | sixty". */
function readWords(cursor: Cursor, joiner: "and" | null): Numeral | null {
  let total: Numeral | null = null;
  let ceiling = Number.POSITIVE_INFINITY;
  while (ceiling > 1) {
    const isFirst: boolean = total === null;
    const group = cursor.attempt(() => {
      if (!isFirst) takeJoiner(cursor, joiner);
      return readGroup(cursor, joiner);
    });
    if (group === null) return total;
    const scale = cursor.takeFrom(SCALES) ?? 1;
    if (scale >= ceiling || group.value >= ceiling) return null;
    const part = scale === 1 ? group : times(group, scale);
    total = total === null ? part : plus(total, part);
    ceiling = scale;
  }
  return total;
}

/** A number below ten thousand, or in dozens. */
function readGroup(cursor: Cursor, joiner: "and" | null): Numeral | null {
  const first = readHalf(cursor) ?? readArticle(cursor) ?? readSmall(cursor);
  if (first === null) return null;
  if (cursor.take("dozen")) return times(first, DOZEN);
  if (!cursor.take("hundred")) return first;
  const hundreds = times(first, HUNDRED);
  const rest = cursor.attempt(() => {
    takeJoiner(cursor, joiner);
    return readSmall(cursor);
  });
  return rest === null ? hundreds : plus(hundreds, rest);
}

function takeJoiner(cursor: Cursor, joiner: "and" | null): void {
  if (joiner !== null) cursor.take(joiner);
}

/** "half a" before a multiplier. */
function readHalf(cursor: Cursor): Numeral | null {
  return cursor.attempt(() => {
    if (!cursor.take("half") || !cursor.takeAny(ARTICLES)) return null;
    return isMultiplierNext(cursor) ? { value: 0.5, unit: 0.5, multiplier: 1 } : null;
  });
}

/** "a" before a multiplier, where it means one. */
function readArticle(cursor: Cursor): Numeral | null {
  return cursor.attempt(() =>
    cursor.takeAny(ARTICLES) && isMultiplierNext(cursor) ? { value: 1, unit: 1, multiplier: 1 } : null,
  );
}

function isMultiplierNext(cursor: Cursor): boolean {
  return Object.hasOwn(multipliers, cursor.peek());
}

/** A number below one hundred, with its half: "two and a half". */
function readSmall(cursor: Cursor): Numeral | null {
  const value = cursor.takeFrom(numberWords);
  if (value === null) return null;
  const ones = value >= 20 ? cursor.attempt(readOnes) : null;
  const whole = {
    value: value + (ones ?? 0),
    unit: ones === null && value !== 0 && value % 10 === 0 ? 10 : 1,
    multiplier: 1,
  };
  return cursor.take("and", "a", "half") ? { ...whole, value: whole.value + 0.5, unit: 0.5 } : whole;
}

function readOnes(cursor: Cursor): number | null {
  const value = cursor.takeFrom(numberWords);
  return value !== null && value >= 1 && value <= 9 ? value : null;
}

function plus(a: Numeral, b: Numeral): Numeral {
  return { value: a.value + b.value, unit: b.unit, multiplier: 1 };
}
