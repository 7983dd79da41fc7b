/**
 * Digits as parts of a date: plain years, days, pairs. They know shapes and no calendar.
 */
import { numberWords } from "@throughline/core/quantity";
import { Kind, type Tokens } from "../text/tokens.ts";
import { WordTable, wordSet } from "../text/words.ts";

const ordinalEndings = wordSet("st nd rd th");
/** Words between the parts of a date: "7th of October", "October of 2023". */
export const links = wordSet("of the in");
const TAB = 9;
const NEW_LINE = 10;
const RETURN = 13;
/** So many blanks stand between columns only. */
const WIDE_GAP = 3;
const smallNumbers = new WordTable(Object.entries(numberWords));
const centuries = new WordTable<number>([
  ["twenty", 2000],
  ["nineteen", 1900],
]);
const spokenDays = new WordTable(
  (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth " +
    "sixteenth seventeenth eighteenth nineteenth twentieth"
  )
    .split(" ")
    .map((word, index) => [word, index + 1] as const),
);
const [FIRST_YEAR, LAST_YEAR] = [1900, 2099];

/** The value of a plain number without commas or decimals, of so many digits; else null. */
export function plainNumber(tokens: Tokens, at: number, most: number): number | null {
  const [start, end] = [tokens.startOf(at), tokens.endOf(at)];
  if (tokens.kindAt(at) !== Kind.digit || end - start > most) return null;
  let value = 0;
  for (let index = start; index < end; index++) {
    const digit = tokens.source.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return null;
    value = value * 10 + digit;
  }
  return value;
}

/** "Twenty fourteen", "twenty twenty-three", "nineteen ninety-one": a year as it is spoken. */
export function spokenYear(tokens: Tokens, at: number): { year: number; to: number } | null {
  const century = centuries.at(tokens, at);
  if (century === undefined) return null;
  const tens = smallNumbers.at(tokens, at + 1);
  if (tens === undefined || tens < 10 || (century === 1900 && tens < 20)) return null;
  const onesAt = tokens.kindAt(at + 2) === Kind.hyphen ? at + 3 : at + 2;
  const ones = tens >= 20 ? (smallNumbers.at(tokens, onesAt) ?? 0) : 0;
  const isOnes = ones > 0 && ones < 10;
  return { year: century + tens + (isOnes ? ones : 0), to: isOnes ? onesAt + 1 : at + 2 };
}

export function yearAt(tokens: Tokens, at: number): number | null {
  if (tokens.endOf(at) - tokens.startOf(at) !== 4 || isGluedToWord(tokens, at)) return null;
  const year = plainNumber(tokens, at, 4);
  return year !== null && year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}

export function dayAt(tokens: Tokens, at: number): { day: number; to: number } | null {
  if (tokens.kindAt(at) === Kind.letter) return spokenDay(tokens, at);
  const day = plainNumber(tokens, at, 2);
  if (day === null || day < 1 || day > 31) return null;
  const isOrdinal = tokens.isGlued(at + 1) && ordinalEndings.at(tokens, at + 1) === true;
  return { day, to: isOrdinal ? at + 2 : at + 1 };
}

/** "eighth", "twenty-ninth". */
function spokenDay(tokens: Tokens, at: number): { day: number; to: number } | null {
  const day = spokenDays.at(tokens, at);
  if (day !== undefined) return { day, to: at + 1 };
  const tens = smallNumbers.at(tokens, at);
  if (tens !== 20 && tens !== 30) return null;
  const onesAt = tokens.kindAt(at + 1) === Kind.hyphen ? at + 2 : at + 1;
  const ones = spokenDays.at(tokens, onesAt);
  return ones === undefined || ones > 9 ? null : { day: tens + ones, to: onesAt + 1 };
}

function isGluedToWord(tokens: Tokens, at: number): boolean {
  return tokens.isGlued(at + 1) && tokens.kindAt(at + 1) === Kind.letter;
}

/** The token behind a comma or an abbreviation's dot, where there is one. */
export function past(tokens: Tokens, at: number, kind: Kind): number {
  return tokens.kindAt(at) === kind ? at + 1 : at;
}

export function isGluedSign(tokens: Tokens, at: number, kind: Kind): boolean {
  return tokens.kindAt(at) === kind && tokens.isGlued(at);
}

export function pairAt(tokens: Tokens, at: number, most: number): number | null {
  if (!tokens.isGlued(at) || tokens.endOf(at) - tokens.startOf(at) !== 2) return null;
  const value = plainNumber(tokens, at, 2);
  return value !== null && value >= 1 && value <= most ? value : null;
}

/** Whether the white space before a token is that of a table's column: no date is written over it. */
export function isColumnGap(tokens: Tokens, at: number): boolean {
  return isWideGap(tokens, at) || isParted(tokens, at);
}

/** The gap alone: a blank line is none. */
export function isWideGap(tokens: Tokens, at: number): boolean {
  const { source } = tokens;
  const end = tokens.startOf(at);
  let start = end;
  while (start > 0 && end - start < WIDE_GAP && isBlank(source.charCodeAt(start - 1))) start--;
  return (end - start >= WIDE_GAP || source.charCodeAt(start) === TAB) && end > start;
}

/** So many characters back a blank line is looked for. */
const BLANK_LINE = 6;

/** Behind a blank line begins something else. */
export function isParted(tokens: Tokens, at: number): boolean {
  const { source } = tokens;
  let lines = 0;
  const end = tokens.startOf(at);
  for (let before = end - 1; before >= 0 && end - before <= BLANK_LINE; before--) {
    const code = source.charCodeAt(before);
    if (code === NEW_LINE) lines++;
    else if (!isBlank(code) && code !== RETURN) break;
  }
  return lines > 1;
}

function isBlank(code: number): boolean {
  return code === 32 || code === TAB;
}

/** ", 2023", "of 2023", "2023" behind a day or a month. */
export function yearBehind(tokens: Tokens, at: number): { year: number; to: number } | null {
  if (isColumnGap(tokens, at)) return null;
  let next = past(tokens, at, Kind.comma);
  if (next === at && links.at(tokens, at) === true) next = at + 1;
  const year = yearAt(tokens, next);
  return year === null ? (spokenYear(tokens, next) ?? shortYearAt(tokens, next)) : { year, to: next + 1 };
}

/** From here on two digits are a year of the last century. */
const LAST_CENTURY = 50;

/** "'21", "’07": a year without its century. */
export function shortYearAt(tokens: Tokens, at: number): { year: number; to: number } | null {
  const kind = tokens.kindAt(at);
  if ((kind !== Kind.apostrophe && kind !== Kind.singleOpen) || tokens.isGlued(at)) return null;
  if (!tokens.isGlued(at + 1) || tokens.endOf(at + 1) - tokens.startOf(at + 1) !== 2) return null;
  const short = plainNumber(tokens, at + 1, 2);
  if (short === null || isGluedToWord(tokens, at + 1)) return null;
  return { year: short + (short < LAST_CENTURY ? 2000 : 1900), to: at + 2 };
}
