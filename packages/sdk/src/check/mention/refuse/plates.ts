/**
 * Numbers that are plates: grown onto letters, tied to other digits, named by the word before them.
 */
import { Kind, type Tokens } from "../../text/tokens.ts";
import { wordSet } from "../../text/words.ts";
import type { Suspect } from "./suspect.ts";

const designators = wordSet(
  "page pages p pp note notes footnote footnotes endnote endnotes fn chapter ch section sec article figure fig table " +
    "annex appendix volume vol no nos number issue part title resolution release level phase tier category room " +
    "building route highway flight channel unit block line item step version grade order act rule clause paragraph " +
    "para exhibit box row column gate pier tower camp zone sector area district class type model mark series episode " +
    "apollo group task officer",
);
const clockWords = wordSet("am pm oclock hrs gmt utc zulu");
const ordinalEndings = wordSet("st nd rd th s");
const TIES = new Set<number>([Kind.hyphen, Kind.slash, Kind.colon]);

export function isGlued({ tokens, numeral, unit }: Suspect): boolean {
  const { from, to, spelled } = numeral;
  if (spelled) return false;
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
  if (tokens.isGlued(to) && isTiedTo(tokens, to, to + 1) && tokens.isGlued(to + 1)) return true;
  return tokens.isGlued(to) && tokens.textOf(to) === "\u00b0";
}

/** Before a.m., p.m. or o'clock. */
export function isClock({ tokens, numeral: { to } }: Suspect): boolean {
  if (clockWords.at(tokens, to) === true) return true;
  return tokens.foldedAt(to) === "o" && tokens.foldedAt(to + 2) === "clock";
}

export function isDesignated({ tokens, numeral }: Suspect): boolean {
  if (numeral.spelled && numeral.value > 20) return false;
  const { from } = numeral;
  const before = tokens.kindAt(from - 1) === Kind.dot && tokens.isGlued(from - 1) ? from - 2 : from - 1;
  if (tokens.textOf(from - 1) === "\u00a7") return true;
  return designators.at(tokens, before) === true;
}

export function isBracketed({ tokens, numeral, to }: Suspect): boolean {
  return tokens.textOf(numeral.from - 1) === "[" && tokens.textOf(to) === "]";
}

/** Three and more numbers in a row, as in "+1 202 555 0100". */
function isInRow(tokens: Tokens, at: number): boolean {
  const isDigits = (index: number) => tokens.kindAt(index) === Kind.digit;
  return (
    (isDigits(at - 1) && (isDigits(at - 2) || isDigits(at + 1))) || (isDigits(at + 1) && isDigits(at + 2))
  );
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
