/**
 * Numbers that count nothing: each rule with its reason, in one table.
 *
 * Years, dates and addresses were claimed before; here are pages, notes, lists, times, ids, names with
 * digits, ages, fractions and idioms. A number that no rule refuses is a figure.
 */
import { Kind, Mark, type Tokens } from "../text/tokens.ts";
import { WordTable, wordSet } from "../text/words.ts";
import type { Unit } from "./mention.ts";
import { isCapitalised, type Numeral } from "./numerals.ts";
import { months, plainNumber, yearAt } from "./points.ts";

export interface Suspect {
  tokens: Tokens;
  numeral: Numeral;
  /** The token after the number and the sign of its unit. */
  to: number;
  bounded: boolean;
  unit: Unit;
}

interface Rule {
  name: string;
  because: string;
  refuses: (suspect: Suspect) => boolean;
}

const designators = wordSet(
  "page pages p pp note notes footnote footnotes endnote endnotes fn chapter ch section sec article figure fig table " +
    "annex appendix volume vol no nos number issue part title resolution release level phase tier category room " +
    "building route highway flight channel unit block line item step version grade order act rule clause paragraph " +
    "para exhibit box row column gate pier tower camp zone sector area district class type model mark series episode " +
    "apollo group task",
);
const clockWords = wordSet("am pm oclock hrs gmt utc zulu");
const ordinalEndings = wordSet("st nd rd th s");
const fractionWords = wordSet(
  "third thirds quarter quarters half halves fifth fifths sixth sixths tenth tenths eighth eighths",
);
const unitlessTails = wordSet("something odd");
const strongTails = wordSet("strong plus odd");
const articles = wordSet("the a an this that these those its their his her our");
const ageLeads = wordSet("aged age ages");
const oneBlockers = wordSet(
  "the this that no any each every another which number only square day at as some",
);
const oneTails = wordSet(
  "of another by day that who which is was has had would could can to in on at for from with and or but another's thing " +
    "side hand way point more time off after s where when if though can may must should will",
);
const scoreTails = wordSet("of");
const vague = new WordTable([
  ["few", true],
  ["several", true],
  ["many", true],
  ["couple", true],
]);

const RULES: Rule[] = [
  {
    name: "glued",
    because: "digits grown onto letters belong to a name or a measure: F-16, MI6, 155mm, 7th, 1990s",
    refuses: isGlued,
  },
  {
    name: "identifier",
    because:
      "digits tied to digits by hyphens, slashes, colons or a plus are a number plate: 20240209-01, 555-0199, 24/7, 10:30",
    refuses: isIdentifier,
  },
  {
    name: "clock",
    because: "a number before a.m., p.m. or o'clock is a time",
    refuses: ({ tokens, numeral }) =>
      clockWords.at(tokens, numeral.to) === true || isOClock(tokens, numeral.to),
  },
  {
    name: "designator",
    because: "page 12, note 4, Resolution 2254, No. 3: the number names, it does not count",
    refuses: isDesignated,
  },
  { name: "bracketed", because: "a number alone in square brackets is a reference", refuses: isBracketed },
  {
    name: "list",
    because: "a number that opens a line and is followed by a stop or bracket counts the list",
    refuses: isListNumber,
  },
  {
    name: "year",
    because: "four plain digits from 1900 to 2099 are a year unless a bound or a plural noun says otherwise",
    refuses: isYear,
  },
  {
    name: "name",
    because: "a capitalised word and a small number after it are a name: Tower 22, Apollo 11",
    refuses: isInName,
  },
  {
    name: "big-number",
    because: "a spelled number with a capital inside a sentence is a name: the Big Five",
    refuses: isBigFive,
  },
  {
    name: "age",
    because: "a number after `aged`, or between commas after a name, is an age",
    refuses: isAge,
  },
  {
    name: "fraction",
    because: "two-thirds is a share; no indicator counts in shares yet",
    refuses: isFraction,
  },
  { name: "compound", because: "a two-day visit and a 34-year-old are adjectives", refuses: isCompound },
  {
    name: "one",
    because: "`one` is mostly a pronoun: one of, no one, one another, the one that",
    refuses: isPronoun,
  },
  {
    name: "vague",
    because: "a few dozen and several hundred name no number",
    refuses: ({ tokens, numeral }) => vague.at(tokens, numeral.from - 1) === true,
  },
  {
    name: "month-day",
    because: "a number behind a month that no date took is still no count",
    refuses: ({ tokens, numeral }) => !numeral.spelled && isDayOfMonth(tokens, numeral.from),
  },
];

export function isNotFigure(suspect: Suspect): boolean {
  return RULES.some((rule) => rule.refuses(suspect));
}

function isGlued({ tokens, numeral, unit }: Suspect): boolean {
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

const TIES = new Set<number>([Kind.hyphen, Kind.slash, Kind.colon]);

function isIdentifier({ tokens, numeral, to }: Suspect): boolean {
  if (numeral.spelled) return false;
  const { from } = numeral;
  if (tokens.isGlued(from) && isTiedTo(tokens, from - 1, from - 2)) return true;
  if (tokens.isGlued(from) && isPlus(tokens, from - 1)) return true;
  if (tokens.isGlued(to) && isTiedTo(tokens, to, to + 1) && tokens.isGlued(to + 1)) return true;
  return tokens.isGlued(to) && tokens.textOf(to) === "\u00b0";
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

function isOClock(tokens: Tokens, at: number): boolean {
  return tokens.foldedAt(at) === "o" && tokens.foldedAt(at + 2) === "clock";
}

function isDesignated({ tokens, numeral }: Suspect): boolean {
  if (numeral.spelled && numeral.value > 20) return false;
  const { from } = numeral;
  const before = tokens.kindAt(from - 1) === Kind.dot && tokens.isGlued(from - 1) ? from - 2 : from - 1;
  if (tokens.textOf(from - 1) === "\u00a7") return true;
  return designators.at(tokens, before) === true;
}

function isBracketed({ tokens, numeral, to }: Suspect): boolean {
  return tokens.textOf(numeral.from - 1) === "[" && tokens.textOf(to) === "]";
}

function isListNumber({ tokens, numeral, to }: Suspect): boolean {
  if (numeral.spelled || numeral.value > 999 || !opensLine(tokens, numeral.from)) return false;
  const behind = tokens.kindAt(to);
  if (tokens.isGlued(to) && (behind === Kind.dot || behind === Kind.closeBracket)) return true;
  return closesLine(tokens, to);
}

/** Whether only brackets and signs of a heading stand before the token in its line. */
function opensLine(tokens: Tokens, at: number): boolean {
  let first = at;
  while (at - first < 4 && first > 0 && !breaksBetween(tokens, first - 1, first)) first--;
  for (let index = first; index < at; index++) {
    const kind = tokens.kindAt(index);
    if (
      kind !== Kind.openBracket &&
      kind !== Kind.symbol &&
      kind !== Kind.hyphen &&
      tokens.textOf(index) !== "|"
    )
      return false;
  }
  return first === 0 || breaksBetween(tokens, first - 1, first);
}

function closesLine(tokens: Tokens, at: number): boolean {
  return at >= tokens.count || breaksBetween(tokens, at - 1, at);
}

/** Looks at a bounded stretch of white space: more than that is a break anyhow. */
function breaksBetween(tokens: Tokens, before: number, after: number): boolean {
  const start = tokens.endOf(before);
  const end = tokens.startOf(after);
  if (end - start > 32) return true;
  for (let at = start; at < end; at++) {
    const code = tokens.source.charCodeAt(at);
    if (code === 10 || code === 13) return true;
  }
  return false;
}

function isYear({ tokens, numeral, to, bounded, unit }: Suspect): boolean {
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

function isInName({ tokens, numeral, bounded, unit }: Suspect): boolean {
  const { from, to, spelled, value } = numeral;
  if (spelled || bounded || unit !== "count" || value > 9999 || plainNumber(tokens, from, 4) === null)
    return false;
  if (tokens.kindAt(from - 1) !== Kind.letter || !tokens.has(from - 1, Mark.capital) || tokens.isGlued(from))
    return false;
  if (isOpening(tokens, from - 1) || tokens.kindAt(to) === Kind.letter) return false;
  return value < 200;
}

/** Whether a capital is owed to the beginning of a sentence. */
function isOpening(tokens: Tokens, at: number): boolean {
  const before = tokens.kindAt(at - 1);
  return before === -1 || before === Kind.dot || before === Kind.stop || breaksBetween(tokens, at - 1, at);
}

function isBigFive({ tokens, numeral }: Suspect): boolean {
  if (!isCapitalised(tokens, numeral) || isOpening(tokens, numeral.from)) return false;
  const before = tokens.kindAt(numeral.from - 1);
  return (
    before === Kind.letter &&
    (tokens.has(numeral.to, Mark.capital) || articles.at(tokens, numeral.from - 1) !== true)
  );
}

function isAge({ tokens, numeral }: Suspect): boolean {
  if (ageLeads.at(tokens, numeral.from - 1) === true) return true;
  const isSet = tokens.kindAt(numeral.from - 1) === Kind.comma && tokens.kindAt(numeral.to) === Kind.comma;
  return isSet && !numeral.spelled && numeral.value < 110 && tokens.has(numeral.from - 2, Mark.capital);
}

function isFraction({ tokens, numeral }: Suspect): boolean {
  const behind = tokens.kindAt(numeral.to) === Kind.hyphen ? numeral.to + 1 : numeral.to;
  if (fractionWords.at(tokens, behind) !== true) return false;
  return numeral.spelled && (behind > numeral.to || tokens.foldedAt(behind) !== "quarters");
}

function isCompound({ tokens, numeral, to }: Suspect): boolean {
  const isTied = tokens.kindAt(to) === Kind.hyphen && tokens.isGlued(to) && tokens.isGlued(to + 1);
  if (!isTied || tokens.kindAt(to + 1) !== Kind.letter) return false;
  return (
    strongTails.at(tokens, to + 1) !== true ||
    unitlessTails.at(tokens, to + 1) === true ||
    numeral.value === 0
  );
}

function isPronoun({ tokens, numeral, bounded }: Suspect): boolean {
  if (!numeral.spelled || numeral.value !== 1 || numeral.to !== numeral.from + 1) return false;
  if (bounded) return scoreTails.at(tokens, numeral.to) === true;
  if (tokens.kindAt(numeral.to) !== Kind.letter) return true;
  return oneBlockers.at(tokens, numeral.from - 1) === true || oneTails.at(tokens, numeral.to) === true;
}

function isDayOfMonth(tokens: Tokens, at: number): boolean {
  const before = tokens.kindAt(at - 1) === Kind.dot ? at - 2 : at - 1;
  return months.at(tokens, before) !== undefined && tokens.has(before, Mark.capital);
}
