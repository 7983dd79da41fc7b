/**
 * Numbers that belong to a name or a date: years, Tower 22, the Big Five, ages, days of months.
 */
import { Kind, Mark, type Tokens } from "../../text/tokens.ts";
import { wordSet } from "../../text/words.ts";
import { plainNumber, yearAt } from "../digits.ts";
import { isCapitalised } from "../numerals.ts";
import { months } from "../points.ts";
import { breaksBetween } from "./lines.ts";
import type { Suspect } from "./suspect.ts";

const articles = wordSet("the a an this that these those its their his her our");
const ageLeads = wordSet("aged age ages");
/** A larger number behind a capital is more likely a count in a headline than a part of a name. */
const LARGEST_IN_NAME = 200;
const OLDEST = 110;

export function isYear({ tokens, numeral, to, bounded, unit }: Suspect): boolean {
  if (
    numeral.spelled ||
    bounded ||
    unit !== "count" ||
    yearAt(tokens, numeral.from) === null ||
    to !== numeral.from + 1
  )
    return false;
  return !isPluralNoun(tokens, to) && !isPluralNoun(tokens, to + 1);
}

export function isInName({ tokens, numeral, bounded, unit }: Suspect): boolean {
  const { from, to, spelled, value } = numeral;
  if (spelled || bounded || unit !== "count" || plainNumber(tokens, from, 4) === null) return false;
  if (tokens.kindAt(from - 1) !== Kind.letter || !tokens.has(from - 1, Mark.capital) || tokens.isGlued(from))
    return false;
  if (isOpening(tokens, from - 1) || tokens.kindAt(to) === Kind.letter) return false;
  return value < LARGEST_IN_NAME;
}

export function isBigFive({ tokens, numeral }: Suspect): boolean {
  if (!isCapitalised(tokens, numeral) || isOpening(tokens, numeral.from)) return false;
  const before = tokens.kindAt(numeral.from - 1);
  return (
    before === Kind.letter &&
    (tokens.has(numeral.to, Mark.capital) || articles.at(tokens, numeral.from - 1) !== true)
  );
}

export function isAge({ tokens, numeral }: Suspect): boolean {
  if (ageLeads.at(tokens, numeral.from - 1) === true) return true;
  const isSet = tokens.kindAt(numeral.from - 1) === Kind.comma && tokens.kindAt(numeral.to) === Kind.comma;
  const isAfterWord = tokens.kindAt(numeral.from - 2) === Kind.letter;
  return isSet && !numeral.spelled && numeral.value < OLDEST && isAfterWord;
}

/** Behind a month, where no date took it. */
export function isDayOfMonth({ tokens, numeral: { from, spelled } }: Suspect): boolean {
  const before = tokens.kindAt(from - 1) === Kind.dot ? from - 2 : from - 1;
  return !spelled && months.at(tokens, before) !== undefined && tokens.has(before, Mark.capital);
}

/** A small word that ends in "s": enough to tell "2000 troops" from "2024 election". */
function isPluralNoun(tokens: Tokens, at: number): boolean {
  if (tokens.kindAt(at) !== Kind.letter || tokens.has(at, Mark.capital)) return false;
  const word = tokens.foldedAt(at);
  return (
    (word.length > 3 && word.endsWith("s") && !word.endsWith("ss")) ||
    word === "people" ||
    word === "personnel"
  );
}

/** Whether a capital is owed to the beginning of a sentence. */
function isOpening(tokens: Tokens, at: number): boolean {
  const before = tokens.kindAt(at - 1);
  return before === -1 || before === Kind.dot || before === Kind.stop || breaksBetween(tokens, at - 1, at);
}
