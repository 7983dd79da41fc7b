/**
 * Numbers that belong to a name or a date: years, Tower 22, the Big Five, ages, days of months.
 */
import { numberOf } from "../../text/known-words.ts";
import { Kind, Mark, type Tokens } from "../../text/tokens.ts";
import { WordTable, wordSet } from "../../text/words.ts";
import { isColumnGap, plainNumber, yearAt } from "../digits.ts";
import { isCapitalised } from "../numerals.ts";
import { mayHaveDay } from "../points.ts";
import { breaksBetween } from "./lines.ts";
import type { Suspect } from "./suspect.ts";

const [AT, OLD] = [numberOf("at"), numberOf("old")];

const articles = wordSet("the a an this that these those its their his her our");
const ageLeads = wordSet("aged age ages");
const copulas = wordSet("is am was turned turns");
const youths = wordSet("under over");
const those = wordSet("are were them children those");
const deaths = wordSet("died dies retired married");
const persons = wordSet("he she who i");
/** Words whose models are numbered. */
const models = wordSet(
  "boeing airbus windows iphone ipad galaxy xbox playstation android falcon formula fortune apollo soyuz nasdaq python",
);
/** Verbs of headlines, whose capital makes no name: "Attacks Reach 134". */
const risers = wordSet(
  "reach reaches hit hits top tops total totals exceed exceeds pass passes near nears to at by kill kills killed kills " +
    "wound wounds wounded injure injures injured leave leaves capture captures captured detain detains detained send " +
    "sends claim claims opens open closes close adds add cuts cut past over under and of for in from with",
);
/** Behind a name with a number; behind a count there would be a noun. */
const grammar = wordSet(
  "is was has had in on at and or to from for with by that which who will would can could may might as but",
);
/** Words before a number, and behind it, that a rule of this file looks for. */
export const nameLeads = WordTable.union(ageLeads, copulas, youths, models, wordSet("at"));
export const nameTails = grammar;
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

export function isInName(suspect: Suspect): boolean {
  const { tokens, numeral, bounded, unit, claimed } = suspect;
  const { from, spelled, value } = numeral;
  if (spelled || bounded || unit !== "count" || claimed[from - 1] !== 0) return false;
  if (tokens.kindAt(from - 1) !== Kind.letter || tokens.isGlued(from)) return false;
  if (isModel(tokens, from - 1)) return true;
  if (!endsName(suspect)) return false;
  if (isAcronym(tokens, from - 1)) return !tokens.textOf(from).includes(",");
  // "Web 3.0": one digit on either side of its point.
  const text = tokens.textOf(from);
  const isVersion = text.length === 3 && text.charAt(1) === ".";
  const isLong = text.length === 4 && !/[.,]/.test(text);
  // "a Bell 429": one thing of that name, whatever its number.
  const isOneThing = articles.at(tokens, from - 2) === true && plainNumber(tokens, from, 4) !== null;
  if ((isLong || isOneThing) && isNamed(tokens, from - 1)) return true;
  return (
    (isVersion || plainNumber(tokens, from, 4) !== null) &&
    isNamed(tokens, from - 1) &&
    value < LARGEST_IN_NAME
  );
}

/** "Windows 11", "a Boeing 737 jet": the word numbers its models, whatever stands behind. */
function isModel(tokens: Tokens, at: number): boolean {
  return models.at(tokens, at) === true;
}

/** "ISO 8601", "RFC 2119"; "U.S. 27 times" is no name. */
function isAcronym(tokens: Tokens, at: number): boolean {
  const length = tokens.endOf(at) - tokens.startOf(at);
  return tokens.has(at, Mark.allCapitals) && length >= 2 && length <= 6 && !isOpening(tokens, at);
}

function isNamed(tokens: Tokens, at: number): boolean {
  return tokens.has(at, Mark.capital) && !isOpening(tokens, at) && risers.at(tokens, at) !== true;
}

/** Nothing that is counted stands behind the number: a sign, the end, or a word of grammar. */
function endsName({ tokens, numeral: { from, to } }: Suspect): boolean {
  if (tokens.kindAt(to) !== Kind.letter) return true;
  const isPlural = tokens.source.charCodeAt(tokens.endOf(from - 1) - 1) === 115;
  return !isPlural && grammar.at(tokens, to) === true && !isTitle(tokens, to);
}

/** In a headline every word has a capital, and a capital makes no name. */
function isTitle(tokens: Tokens, at: number): boolean {
  return tokens.has(at, Mark.capital);
}

export function isBigFive({ tokens, numeral }: Suspect): boolean {
  if (!isCapitalised(tokens, numeral) || isOpening(tokens, numeral.from)) return false;
  const before = tokens.kindAt(numeral.from - 1);
  return (
    before === Kind.letter &&
    (tokens.has(numeral.to, Mark.capital) || articles.at(tokens, numeral.from - 1) !== true)
  );
}

export function isAge({ tokens, numeral, claimed, bounded }: Suspect): boolean {
  const { from, to, value } = numeral;
  if (ageLeads.at(tokens, from - 1) === true || tokens.wordAt(to + 1) === OLD) return true;
  if (value < OLDEST && isSaidOfSomebody(tokens, from, to)) return true;
  if (
    bounded &&
    youths.at(tokens, from - 1) === true &&
    those.at(tokens, from - 2) === true &&
    tokens.kindAt(to) !== Kind.letter
  )
    return true;
  if (isSignature({ tokens, numeral, claimed })) return true;
  const isSet = tokens.kindAt(numeral.from - 1) === Kind.comma && tokens.kindAt(numeral.to) === Kind.comma;
  const isAfterWord = tokens.kindAt(numeral.from - 2) === Kind.letter;
  return isSet && !numeral.spelled && numeral.value < OLDEST && isAfterWord;
}

/** "laughed Pete Marsh, 71." */
function isSignature({
  tokens,
  numeral: { from, to, value, spelled },
  claimed,
}: Pick<Suspect, "tokens" | "numeral" | "claimed">): boolean {
  if (spelled || value >= OLDEST || tokens.kindAt(from - 1) !== Kind.comma || claimed[from - 2] !== 0)
    return false;
  const isName = tokens.has(from - 2, Mark.capital) && tokens.has(from - 3, Mark.capital);
  return (
    isName &&
    (tokens.kindAt(to) === Kind.dot || tokens.kindAt(to) === -1) &&
    !tokens.has(from - 2, Mark.allCapitals)
  );
}

/** "He is 45.", "who turned 30 in May": only of a person, and with nothing counted behind it. */
function isSaidOfSomebody(tokens: Tokens, from: number, to: number): boolean {
  const isEnd = tokens.kindAt(to) !== Kind.letter || grammar.at(tokens, to) === true;
  if (isEnd && tokens.wordAt(from - 1) === AT && deaths.at(tokens, from - 2) === true) return true;
  if (copulas.at(tokens, from - 1) !== true || persons.at(tokens, from - 2) !== true) return false;
  return isEnd;
}

/** "the class of ’68", "August of '21". */
export function isShortYear({ tokens, numeral: { from, spelled } }: Suspect): boolean {
  if (spelled || tokens.endOf(from) - tokens.startOf(from) !== 2 || !tokens.isGlued(from)) return false;
  const kind = tokens.kindAt(from - 1);
  return (kind === Kind.apostrophe || kind === Kind.singleOpen) && !tokens.isGlued(from - 1);
}

/** Longer months are not abbreviated: behind their dot begins a sentence. */
const LONGEST_SHORT = 4;

/** Behind a month, where no date took it. */
export function isDayOfMonth({ tokens, numeral: { from, spelled, value } }: Suspect): boolean {
  if (isColumnGap(tokens, from) || spelled) return false;
  const isDotted = tokens.kindAt(from - 1) === Kind.dot;
  const before = isDotted ? from - 2 : from - 1;
  if (!tokens.has(before, Mark.capital) || !mayHaveDay(tokens, before, value)) return false;
  return !isDotted || tokens.endOf(before) - tokens.startOf(before) <= LONGEST_SHORT;
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
