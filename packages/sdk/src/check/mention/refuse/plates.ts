/**
 * Numbers that are plates: grown onto letters, tied to other digits, named by the word before them.
 */
import { numberOf } from "../../text/known-words.ts";
import { Kind, type Tokens } from "../../text/tokens.ts";
import { WordTable, wordSet } from "../../text/words.ts";
import { plainNumber } from "../digits.ts";
import type { Suspect } from "./suspect.ts";

const [AT, CLOCK, HOURS, NIGHT, O, PAST, TO] = [
  numberOf("at"),
  numberOf("clock"),
  numberOf("hours"),
  numberOf("night"),
  numberOf("o"),
  numberOf("past"),
  numberOf("to"),
];

const clockWords = wordSet("am pm oclock hrs gmt utc zulu");
/** "half past eight", "seven minutes past nine". */
const pastLeads = wordSet("half quarter minute minutes");
const clockLeads = wordSet("at by around until from to about since");
/** "5.56 mm": the width of what is fired. */
const calibers = wordSet("mm");
const ordinalEndings = wordSet("st nd rd th s");
/** Words before a number, and behind it, that a rule of this file looks for. */
export const plateLeads = wordSet("past");
export const plateTails = WordTable.union(clockWords, pastLeads, calibers, wordSet("to at hours o"));
const PLATE_ENDS = new Set(["\u00b0", "#", "\u2032", "\u2033"]);
const TIES = new Set<number>([Kind.hyphen, Kind.slash, Kind.colon]);

export function isGlued({ tokens, numeral, unit }: Suspect): boolean {
  const { from, to, spelled } = numeral;
  if (spelled) return false;
  if (calibers.at(tokens, to) === true) return true;
  const gluedWord = tokens.isGlued(to) && tokens.kindAt(to) === Kind.letter;
  if (gluedWord && (unit === "count" || ordinalEndings.at(tokens, to) === true)) return true;
  if (!tokens.isGlued(from)) return false;
  const before = tokens.kindAt(from - 1);
  if (before === Kind.letter || before === Kind.digit || before === Kind.code) return true;
  if (before === Kind.dot) return tokens.isGlued(from - 1);
  return before === Kind.hyphen && tokens.isGlued(from - 1) && tokens.kindAt(from - 2) === Kind.letter;
}

export function isIdentifier({ tokens, numeral, to }: Suspect): boolean {
  if (numeral.spelled) return false;
  const { from } = numeral;
  if (tokens.isGlued(from) && isTiedTo(tokens, from - 1, from - 2)) return true;
  if (tokens.isGlued(from) && isPlus(tokens, from - 1)) return true;
  if (isInRow(tokens, from)) return true;
  // The "(703)" before "604-8324".
  if (tokens.kindAt(to) === Kind.closeBracket && tokens.kindAt(to + 1) === Kind.digit) return true;
  if (tokens.isGlued(to) && isTiedTo(tokens, to, to + 1) && tokens.isGlued(to + 1)) return true;
  // The "-30-" that ends a release.
  if (
    tokens.isGlued(to) &&
    tokens.isGlued(from) &&
    tokens.kindAt(to) === Kind.hyphen &&
    tokens.kindAt(from - 1) === Kind.hyphen
  )
    return true;
  return tokens.isGlued(to) && PLATE_ENDS.has(tokens.textOf(to));
}

/** Before a.m., p.m. or o'clock. */
export function isClock({ tokens, numeral: { from, to } }: Suspect): boolean {
  // "From 6 to 8 p.m.": the second hour says what the first is.
  if (
    tokens.wordAt(to) === TO &&
    tokens.kindAt(to + 1) === Kind.digit &&
    clockWords.at(tokens, to + 2) === true
  )
    return true;
  if (tokens.wordAt(to) === AT && tokens.wordAt(to + 1) === NIGHT) return true;
  if (clockWords.at(tokens, to) === true) return true;
  if (tokens.wordAt(to) === HOURS && clockLeads.at(tokens, from - 1) === true) {
    return tokens.endOf(from) - tokens.startOf(from) === 4 && plainNumber(tokens, from, 4) !== null;
  }
  if (tokens.wordAt(from - 1) === PAST && pastLeads.at(tokens, from - 2) === true) return true;
  if (pastLeads.at(tokens, to) === true && tokens.wordAt(to + 1) === PAST) return true;
  return tokens.wordAt(to) === O && tokens.wordAt(to + 2) === CLOCK;
}

export function isBracketed({ tokens, numeral, to }: Suspect): boolean {
  return tokens.textOf(numeral.from - 1) === "[" && tokens.textOf(to) === "]";
}

/** Three and more numbers in a row, as in "+1 202 555 0100". */
function isInRow(tokens: Tokens, at: number): boolean {
  const follows = (index: number) =>
    tokens.kindAt(index) === Kind.digit &&
    tokens.kindAt(index - 1) === Kind.digit &&
    tokens.startOf(index) - tokens.endOf(index - 1) === 1 &&
    tokens.source.charCodeAt(tokens.endOf(index - 1)) === 32;
  return (follows(at) && (follows(at - 1) || follows(at + 1))) || (follows(at + 1) && follows(at + 2));
}

function isTiedTo(tokens: Tokens, sign: number, other: number): boolean {
  const kind = tokens.kindAt(other);
  return (
    TIES.has(tokens.kindAt(sign)) &&
    tokens.isGlued(Math.max(sign, other)) &&
    (kind === Kind.digit || kind === Kind.code)
  );
}

function isPlus(tokens: Tokens, at: number): boolean {
  const text = tokens.textOf(at);
  return text === "+" || text === "#" || text === "@" || text === "_";
}
