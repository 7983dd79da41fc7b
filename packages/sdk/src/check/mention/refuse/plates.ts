/**
 * Numbers that are plates: grown onto letters, tied to other digits, named by the word before them.
 */
import { Kind, Mark, type Tokens } from "../../text/tokens.ts";
import { wordSet } from "../../text/words.ts";
import { plainNumber } from "../digits.ts";
import type { Suspect } from "./suspect.ts";

const designators = wordSet(
  "page pages p pp note notes footnote footnotes endnote endnotes fn chapter ch section sec article figure fig table " +
    "annex appendix volume vol no nos number issue part title resolution release level phase tier category room " +
    "building route highway flight channel unit block line item step version grade order act rule clause paragraph " +
    "para exhibit box row column gate pier tower camp zone sector area district class type model mark series episode " +
    "group task officer law form schedule port ext extension exit interstate suite floor platform hill psalm squadron " +
    "regiment battalion brigade",
);
/** These also end a clause before a count ("on that day 12 people died"): they name where nothing is counted. */
const looseDesignators = wordSet("day week question case lesson book game round stage lot bus train");
const streets = wordSet(
  "street st avenue ave road rd boulevard blvd drive lane court square terrace parkway plaza way place",
);
const codes = wordSet("usc cfr");
const bills = wordSet("hr hjres hres sres");
const LONGEST_STREET = 4;
const clockWords = wordSet("am pm oclock hrs gmt utc zulu");
const clockLeads = wordSet("at by around until from to about since");
/** "5.56 mm": the width of what is fired. */
const calibers = wordSet("mm");
const ordinalEndings = wordSet("st nd rd th s");
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
  return tokens.isGlued(to) && tokens.textOf(to) === "\u00b0";
}

/** Before a.m., p.m. or o'clock. */
export function isClock({ tokens, numeral: { from, to } }: Suspect): boolean {
  if (clockWords.at(tokens, to) === true) return true;
  if (tokens.foldedAt(to) === "hours" && clockLeads.at(tokens, from - 1) === true) {
    return tokens.endOf(from) - tokens.startOf(from) === 4 && plainNumber(tokens, from, 4) !== null;
  }
  return tokens.foldedAt(to) === "o" && tokens.foldedAt(to + 2) === "clock";
}

export function isDesignated({ tokens, numeral }: Suspect): boolean {
  if (numeral.spelled && numeral.value > 20) return false;
  const { from } = numeral;
  const before = tokens.kindAt(from - 1) === Kind.dot && tokens.isGlued(from - 1) ? from - 2 : from - 1;
  if (tokens.textOf(from - 1) === "\u00a7") return true;
  if (designators.at(tokens, before) === true) return true;
  return looseDesignators.at(tokens, before) === true && tokens.kindAt(numeral.to) !== Kind.letter;
}

/** "1600 Pennsylvania Avenue", "Washington, DC 20301", "10 U.S.C. 333", "H.R. 2670". */
export function isAddressed({ tokens, numeral: { from, to, spelled } }: Suspect): boolean {
  if (spelled) return false;
  if (codes.at(tokens, to) === true || codes.at(tokens, from - 1) === true) return true;
  const isAbbreviated = tokens.has(from - 1, Mark.dotted) && tokens.has(from - 1, Mark.allCapitals);
  if (isAbbreviated && bills.at(tokens, from - 1) === true) return true;
  const isState =
    tokens.has(from - 1, Mark.allCapitals) && tokens.endOf(from - 1) - tokens.startOf(from - 1) === 2;
  if (isState && tokens.kindAt(from - 2) === Kind.comma && tokens.endOf(from) - tokens.startOf(from) === 5)
    return true;
  return isStreet(tokens, to);
}

function isStreet(tokens: Tokens, from: number): boolean {
  for (let at = from; at < from + LONGEST_STREET; at++) {
    if (!tokens.has(at, Mark.capital)) return false;
    if (at > from && streets.at(tokens, at) === true) return true;
  }
  return false;
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
