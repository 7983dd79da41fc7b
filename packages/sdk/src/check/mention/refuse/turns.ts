/**
 * Number words in turns of speech: shares, adjectives, "one" as a pronoun, and counts that name no number.
 */
import { numberOf } from "../../text/known-words.ts";
import { Kind } from "../../text/tokens.ts";
import { WordTable, wordSet } from "../../text/words.ts";
import { yearAt } from "../digits.ts";
import { readNumeral } from "../numerals.ts";
import type { Suspect } from "./suspect.ts";

const [A, BEEN, IN, OF, OUT, QUARTERS] = [
  numberOf("a"),
  numberOf("been"),
  numberOf("in"),
  numberOf("of"),
  numberOf("out"),
  numberOf("quarters"),
];

const fractionWords = wordSet(
  "third thirds quarter quarters half halves fifth fifths sixth sixths tenth tenths eighth eighths",
);
/** Behind a hyphen these leave a count a count: "100,000-strong", "134-plus". */
const countTails = wordSet("strong plus odd");
const oneLeads = wordSet("the this that no any each every another which number only square day at as some");
const oneTails = wordSet(
  "of another by day that who which is was has had would could can to in on at for from with and or but side hand way " +
    "point time off after s where when if though may must should will might cannot does did thinks knows needs",
);
/** What happens to a counted one: "one was killed". */
const fates = wordSet(
  "killed wounded injured captured detained arrested shot hurt dead missing hospitalized evacuated released kidnapped " +
    "executed convicted sentenced charged destroyed downed intercepted opened closed treated reported recorded",
);
const passives = wordSet("was is has had");
const vagueLeads = wordSet("few several many couple");
/** Words before a number, and behind it, that a rule of this file looks for. */
export const turnLeads = WordTable.union(vagueLeads, wordSet("in of"));
export const turnTails = WordTable.union(fractionWords, wordSet("in out"));

export function isFraction({ tokens, numeral }: Suspect): boolean {
  const behind = tokens.kindAt(numeral.to) === Kind.hyphen ? numeral.to + 1 : numeral.to;
  if (fractionWords.at(tokens, behind) !== true) return false;
  if (tokens.wordAt(behind + 1) === OF && yearAt(tokens, behind + 2) !== null) return true;
  return numeral.spelled && (behind > numeral.to || tokens.wordAt(behind) !== QUARTERS);
}

/** "1 in 4 buyers", "nine out of ten": a share, and neither number is a count. */
export function isShare({ tokens, numeral: { value, from, to } }: Suspect): boolean {
  const isOutOf = tokens.wordAt(to) === OUT && tokens.wordAt(to + 1) === OF;
  const isIn = tokens.wordAt(to) === IN && (value === 1 || isOddsOf(tokens, value, to + 1));
  if (isIn || isOutOf) return isNumeral(tokens, isIn ? to + 1 : to + 2);
  const isWhole = tokens.wordAt(from - 1) === IN && isOddsBefore(tokens, from, value);
  const isTotal = tokens.wordAt(from - 1) === OF && tokens.wordAt(from - 2) === OUT;
  return isWhole || (isTotal && (isNumeral(tokens, from - 3) || tokens.wordAt(from) === A));
}

/** "three in five": words on both sides, the smaller first. */
function isOddsOf(tokens: Suspect["tokens"], part: number, at: number): boolean {
  const whole = readNumeral(tokens, at);
  return (
    whole?.spelled === true &&
    whole.value > part &&
    whole.value <= 10 &&
    tokens.kindAt(at - 2) === Kind.letter
  );
}

function isOddsBefore(tokens: Suspect["tokens"], at: number, whole: number): boolean {
  const part = readNumeral(tokens, at - 2);
  if (part === null || part.to !== at - 1) return false;
  return part.value === 1 || (part.spelled && isOddsOf(tokens, part.value, at) && part.value < whole);
}

function isNumeral(tokens: Suspect["tokens"], at: number): boolean {
  const value = readNumeral(tokens, at)?.value ?? 0;
  return value > 0 && value <= 100;
}

/** "A two-day visit": the number is half of an adjective. */
export function isCompound({ tokens, to }: Suspect): boolean {
  const isTied = tokens.kindAt(to) === Kind.hyphen && tokens.isGlued(to) && tokens.isGlued(to + 1);
  return isTied && tokens.kindAt(to + 1) === Kind.letter && countTails.at(tokens, to + 1) !== true;
}

/** "One of them", "no one", "the one that"; "at least one soldier" is a count. */
export function isPronoun({ tokens, numeral, bounded }: Suspect): boolean {
  const { spelled, value, from, to } = numeral;
  if (!spelled || value !== 1 || to !== from + 1) return false;
  if (bounded) return tokens.wordAt(to) === OF;
  if (tokens.kindAt(to) !== Kind.letter) return true;
  if (passives.at(tokens, to) === true && isFate(tokens, to + 1))
    return oneLeads.at(tokens, from - 1) === true;
  return oneLeads.at(tokens, from - 1) === true || oneTails.at(tokens, to) === true;
}

/** "killed", "reported killed", "been killed". */
function isFate(tokens: Suspect["tokens"], at: number): boolean {
  return fates.at(tokens, at) === true || (tokens.wordAt(at) === BEEN && fates.at(tokens, at + 1) === true);
}

/** "A few dozen", "several hundred". */
export function isVague({ tokens, numeral }: Suspect): boolean {
  return vagueLeads.at(tokens, numeral.from - 1) === true;
}
