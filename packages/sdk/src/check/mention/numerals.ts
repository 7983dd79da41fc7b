/**
 * Numbers at a token, in digits and in words: "2,500", "2.5 million", "sixty-two", "half a dozen".
 *
 * The grammar of core's phrase parser on integers instead of strings, for a scanner that asks it at every
 * token; the words are core's tables, and a test holds the two to each other. Fractions ("two-thirds")
 * and vague counts ("dozens") are no numerals.
 */

import { multipliers, numberWords } from "@throughline/core/quantity";
import { numberOf } from "../text/known-words.ts";
import { Kind, Mark, type Tokens } from "../text/tokens.ts";
import { WordTable, wordSet } from "../text/words.ts";

const [A, AND, M, PEOPLE, POINT] = [
  numberOf("a"),
  numberOf("and"),
  numberOf("m"),
  numberOf("people"),
  numberOf("point"),
];

export interface Numeral {
  value: number;
  /** The place of the last significant digit, in whole units: how the number was rounded. */
  unit: number;
  /** What the numeral ends in: 1,000,000 for "15 million", 1 for "15". */
  multiplier: number;
  from: number;
  to: number;
  /** Whether it is written in words. */
  spelled: boolean;
}

type Words = { value: number; unit: number; to: number };

const small = new WordTable(Object.entries(numberWords));
const scales = new WordTable(Object.entries(multipliers).filter(([word]) => word.length > 3));
/** Glued behind digits: "10k", "$1.2bn". */
const contractions = new WordTable(Object.entries(multipliers).filter(([word]) => word.length <= 3));
const articles = new WordTable([
  ["a", true],
  ["an", true],
]);

const spaced = new WordTable(Object.entries(multipliers).filter(([word]) => word.length === 2));

const THOUSAND = 1e3;
const MILLION = 1e6;
const HUNDRED = 100;
const DOZEN = 12;

/** The words that a number in words begins with. */
export const numeralOpeners = WordTable.union(small, articles, wordSet("half"));

export function readNumeral(tokens: Tokens, at: number, joins = true): Numeral | null {
  const kind = tokens.kindAt(at);
  if (kind === Kind.digit) return readDigits(tokens, at);
  if (kind !== Kind.letter) return null;
  const words = readWords(tokens, at, joins);
  if (words === null) return null;
  return {
    value: words.value,
    unit: words.unit,
    multiplier: lastScale(tokens, words.to),
    from: at,
    to: words.to,
    spelled: true,
  };
}

/** "2.5m people", "3 bn": millions where people or things follow; "5m" of anything else is a length. */
function contractionAt(tokens: Tokens, at: number): number | undefined {
  if (tokens.isGlued(at)) {
    const factor = contractions.at(tokens, at);
    // "4K" is a screen, "10K people" are ten thousand.
    if (factor === THOUSAND && tokens.has(at, Mark.capital) && !isCountedPlural(tokens, at + 1))
      return undefined;
    return factor ?? (tokens.wordAt(at) === M && isCountedPlural(tokens, at + 1) ? MILLION : undefined);
  }
  return scales.at(tokens, at) ?? spaced.at(tokens, at);
}

function isCountedPlural(tokens: Tokens, at: number): boolean {
  if (tokens.kindAt(at) !== Kind.letter || tokens.has(at, Mark.capital)) return false;
  return tokens.wordAt(at) === PEOPLE || tokens.source.charCodeAt(tokens.endOf(at) - 1) === 115;
}

function readDigits(tokens: Tokens, at: number): Numeral | null {
  const plain = readPlain(tokens, at);
  if (plain === null) return null;
  const factor = contractionAt(tokens, at + 1) ?? 1;
  return {
    value: exact(plain.value * factor),
    unit: exact(plain.unit * factor),
    multiplier: factor,
    from: at,
    to: factor === 1 ? at + 1 : at + 2,
    spelled: false,
  };
}

const [ZERO, COMMA, DECIMAL_POINT] = [48, 44, 46];

/** The value of digits, and the place of the last that is not zero: 100 for "2,500", 0.1 for "2.5". */
function readPlain(tokens: Tokens, at: number): { value: number; unit: number } | null {
  const [start, end] = [tokens.startOf(at), tokens.endOf(at)];
  const leads = tokens.source.charCodeAt(start) === ZERO;
  if (leads && end > start + 1 && tokens.source.charCodeAt(start + 1) !== DECIMAL_POINT) return null;
  let value = 0;
  let unit = 1;
  for (let index = start; index < end; index++) {
    const code = tokens.source.charCodeAt(index);
    if (code === COMMA) continue;
    if (code === DECIMAL_POINT) return readDecimal(tokens.textOf(at));
    value = value * 10 + code - ZERO;
    unit = code === ZERO && value > 0 ? unit * 10 : 1;
  }
  return value > Number.MAX_SAFE_INTEGER ? null : { value, unit };
}

function readDecimal(text: string): { value: number; unit: number } | null {
  const digits = text.replaceAll(",", "");
  const value = Number(digits);
  if (value > Number.MAX_SAFE_INTEGER) return null;
  return { value, unit: 10 ** -(digits.length - digits.indexOf(".") - 1) };
}

/** Groups with falling scales: "two million | five hundred thousand | sixty". */
function readWords(tokens: Tokens, from: number, joins: boolean): Words | null {
  const first = readScaled(tokens, from, joins);
  if (first === null) return null;
  let total = first;
  while (total.scale > 1) {
    const part = readScaled(tokens, skipAnd(tokens, total.to, joins), joins);
    if (part === null || part.scale >= total.scale || part.value >= total.scale) break;
    total = { ...part, value: exact(total.value + part.value) };
  }
  return total;
}

/** A group and its scale: "five hundred thousand". */
function readScaled(tokens: Tokens, at: number, joins: boolean): (Words & { scale: number }) | null {
  const whole = readGroup(tokens, at, joins);
  if (whole === null) return null;
  const group = withDecimal(tokens, whole);
  const scaleIndex = behindHyphen(tokens, group.to);
  const scale = scaleAt(tokens, scaleIndex);
  if (scale === null) return { ...group, scale: 1 };
  return { value: group.value * scale, unit: group.unit * scale, to: scaleIndex + 1, scale };
}

/** So many digits at most are spoken behind a point. */
const MOST_DECIMALS = 4;

/** "Twenty-eight point three", "eleven point one one": the digits behind the point, as they are spoken. */
function withDecimal(tokens: Tokens, whole: Words): Words {
  if (tokens.wordAt(whole.to) !== POINT) return whole;
  let [value, unit, at] = [whole.value, 1, whole.to + 1];
  for (; at <= whole.to + MOST_DECIMALS; at++) {
    const digit = small.at(tokens, at);
    if (digit === undefined || digit > 9) break;
    unit = exact(unit / 10);
    value = exact(value + digit * unit);
  }
  return at === whole.to + 1 ? whole : { value, unit, to: at };
}

/** "two-thousand": a hyphen ties a scale to its number. */
function behindHyphen(tokens: Tokens, at: number): number {
  return tokens.kindAt(at) === Kind.hyphen && tokens.isGlued(at) && tokens.isGlued(at + 1) ? at + 1 : at;
}

function skipAnd(tokens: Tokens, at: number, joins: boolean): number {
  return joins && tokens.wordAt(at) === AND ? at + 1 : at;
}

/** A scale above the hundreds and dozens, which belong to a group. */
function scaleAt(tokens: Tokens, at: number): number | null {
  const scale = scales.at(tokens, at);
  return scale === undefined || scale === HUNDRED || scale === DOZEN ? null : scale;
}

/** A number below ten thousand, or in dozens. */
function readGroup(tokens: Tokens, at: number, joins: boolean): Words | null {
  const first = readHalf(tokens, at) ?? readArticle(tokens, at) ?? readSmall(tokens, at);
  if (first === null) return null;
  const scaleIndex = behindHyphen(tokens, first.to);
  const scale = scales.at(tokens, scaleIndex);
  if (scale === DOZEN) return { value: first.value * DOZEN, unit: first.unit * DOZEN, to: scaleIndex + 1 };
  if (scale !== HUNDRED) return first;
  const hundreds = { value: first.value * HUNDRED, unit: first.unit * HUNDRED, to: scaleIndex + 1 };
  const rest = readSmall(tokens, skipAnd(tokens, hundreds.to, joins));
  return rest === null ? hundreds : { value: hundreds.value + rest.value, unit: rest.unit, to: rest.to };
}

const HALF = numberOf("half");

/** "half a" before a multiplier. */
function readHalf(tokens: Tokens, at: number): Words | null {
  if (tokens.wordAt(at) !== HALF || articles.at(tokens, at + 1) === undefined) return null;
  return scales.at(tokens, at + 2) === undefined ? null : { value: 0.5, unit: 0.5, to: at + 2 };
}

/** "a" before a multiplier, where it means one. */
function readArticle(tokens: Tokens, at: number): Words | null {
  if (articles.at(tokens, at) === undefined || scales.at(tokens, at + 1) === undefined) return null;
  return { value: 1, unit: 1, to: at + 1 };
}

/** A number below one hundred, with its half: "sixty", "sixty-two", "sixty two", "two and a half". */
function readSmall(tokens: Tokens, at: number): Words | null {
  const whole = readWhole(tokens, at);
  if (whole === null || tokens.wordAt(whole.to) !== AND) return whole;
  const hasHalf = tokens.wordAt(whole.to + 1) === A && tokens.wordAt(whole.to + 2) === HALF;
  return hasHalf ? { value: whole.value + 0.5, unit: 0.5, to: whole.to + 3 } : whole;
}

function readWhole(tokens: Tokens, at: number): Words | null {
  const value = small.at(tokens, at);
  if (value === undefined) return null;
  if (value < 20 || value % 10 !== 0)
    return { value, unit: value !== 0 && value % 10 === 0 ? 10 : 1, to: at + 1 };
  const onesAt = tokens.kindAt(at + 1) === Kind.hyphen ? at + 2 : at + 1;
  const ones = small.at(tokens, onesAt);
  if (ones === undefined || ones === 0 || ones > 9) return { value, unit: 10, to: at + 1 };
  return { value: value + ones, unit: 1, to: onesAt + 1 };
}

/** The scale word that a spelled number ends in, for "ten to fifteen million". */
function lastScale(tokens: Tokens, to: number): number {
  return scaleAt(tokens, to - 1) ?? 1;
}

/** Whether a spelled number is a name's: "the Big Five", but not the first word of its sentence. */
export function isCapitalised(tokens: Tokens, { from, spelled }: Numeral): boolean {
  return spelled && tokens.has(from, Mark.capital);
}

/** Rids a product of the noise of binary fractions: 1.2 thousand is 1,200. */
function exact(value: number): number {
  if (Number.isInteger(value) && value < 1e15) return value;
  return Number(value.toPrecision(15));
}
