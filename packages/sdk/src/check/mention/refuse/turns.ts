/**
 * Number words in turns of speech: shares, adjectives, "one" as a pronoun, and counts that name no number.
 */
import { Kind } from "../../text/tokens.ts";
import { wordSet } from "../../text/words.ts";
import type { Suspect } from "./suspect.ts";

const fractionWords = wordSet(
  "third thirds quarter quarters half halves fifth fifths sixth sixths tenth tenths eighth eighths",
);
/** Behind a hyphen these leave a count a count: "100,000-strong", "134-plus". */
const countTails = wordSet("strong plus odd");
const oneLeads = wordSet("the this that no any each every another which number only square day at as some");
const oneTails = wordSet(
  "of another by day that who which is was has had would could can to in on at for from with and or but side hand way " +
    "point more time off after s where when if though may must should will",
);
const vagueLeads = wordSet("few several many couple");

export function isFraction({ tokens, numeral }: Suspect): boolean {
  const behind = tokens.kindAt(numeral.to) === Kind.hyphen ? numeral.to + 1 : numeral.to;
  if (fractionWords.at(tokens, behind) !== true) return false;
  return numeral.spelled && (behind > numeral.to || tokens.foldedAt(behind) !== "quarters");
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
  if (bounded) return tokens.foldedAt(to) === "of";
  if (tokens.kindAt(to) !== Kind.letter) return true;
  return oneLeads.at(tokens, from - 1) === true || oneTails.at(tokens, to) === true;
}

/** "A few dozen", "several hundred". */
export function isVague({ tokens, numeral }: Suspect): boolean {
  return vagueLeads.at(tokens, numeral.from - 1) === true;
}
