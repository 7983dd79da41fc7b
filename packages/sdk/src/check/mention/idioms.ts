/**
 * Turns of phrase in which a number word counts nothing: claimed before figures are looked for.
 */
import { PhraseSet } from "../text/phrases.ts";
import type { Tokens } from "../text/tokens.ts";

const IDIOMS = [
  "on the one hand",
  "no one",
  "one another",
  "one by one",
  "one of",
  "one day",
  "at one point",
  "one way or another",
  "one and only",
  "one on one",
  "one-off",
  "square one",
  "number one",
  "day one",
  "any one",
  "each one",
  "the one",
  "one side",
  "one-sided",
  "one more time",
  "once and for all",
  "zero in",
  "zero tolerance",
  "ground zero",
  "two-way",
  "two-sided",
  "in two minds",
  "one or two",
  "a thousand times",
  "a million times",
  "thanks a million",
  "one in a million",
  "nine to five",
  "twenty-twenty",
  "fifty-fifty",
  "five o'clock",
  "at sixes and sevens",
  "on all fours",
  "the two sides",
  "seven sisters",
  "twelve days of christmas",
  "not one",
  "two wrongs",
  "saves nine",
  "with one eye",
  "last one out",
  "cloud nine",
  "the whole nine yards",
  "second to none",
  "one size fits all",
  "kill two birds with one stone",
  "group of seven",
  "group of 7",
  "group of 20",
  "group of 77",
  "the big five",
];

const idioms = new PhraseSet<true>();
for (const idiom of IDIOMS) idioms.add(idiom, true);

/** Marks the tokens of every idiom as claimed. */
export function claimIdioms(tokens: Tokens, claimed: Uint8Array): void {
  const { count } = tokens;
  for (let at = idioms.nextFrom(tokens, 0, count); at < count; at = idioms.nextFrom(tokens, at + 1, count)) {
    const hit = idioms.longestAt(tokens, at);
    if (hit !== null) claimed.fill(1, hit.from, hit.to);
  }
}
