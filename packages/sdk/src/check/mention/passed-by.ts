/**
 * Whether a place stands in the text for something else than where its number was counted: where people went home to,
 * where money was sent, who tells it, where most of it was, or what happened at the same time ("in 2017, as Mosul and
 * Raqqa fell").
 */
import { Kind, Mark, type Tokens } from "../text/tokens.ts";
import { wordSet } from "../text/words.ts";
import { isPlaceWord } from "./elsewhere.ts";
import type { Segment } from "./segments.ts";

const conjunctions = wordSet("as when while after before until since because if once whereas");
const returns = wordSet("back home return returned returning returns repatriated gone went go fled moved");
/** Verbs of what goes somewhere else: "went to a fund in Switzerland". */
const transfers = wordSet("went go goes gone sent moved transferred paid returned handed wired shipped");
/** "Mostly in Iraq" leaves the rest elsewhere. */
const mosts = wordSet("mostly mainly chiefly largely especially notably");
/** Who tells or counts, and not what is counted: "a monitor in Britain had 12". */
const tellers = wordSet(
  "observatory monitor monitors official officials spokesman spokeswoman institute ministry newspaper charity analyst " +
    "analysts researcher researchers reporter reporters correspondent editor editors expert experts colleague colleagues " +
    "think-tank watchdog",
);
/** "The government in Baghdad closed 15": who did it, and not where. */
const rulers = wordSet("government authorities cabinet parliament leadership rulers");

/** Whether a capital stands for those who rule from it. */
export function isSeat(tokens: Tokens, { from }: Segment): boolean {
  return isPlaceWord(tokens, from - 1) && rulers.at(tokens, from - 2) === true;
}

const LONGEST_GROUP = 6;
/** So many words stand at most between what went and where. */
const LONGEST_GOAL = 6;

export function isPassedBy(tokens: Tokens, place: Segment, { sentence, figure }: Around): boolean {
  let before = place.from - 1;
  if (tokens.foldedAt(before) === "to") return returns.at(tokens, before - 1) === true;
  if (isPlaceWord(tokens, before) && isOfOther(tokens, before)) return true;
  const isOther =
    place.from >= figure.to
      ? isAside(tokens, figure.to, place.from)
      : isInClause(tokens, place, { from: sentence.from, to: figure.from });
  if (isOther) return true;
  // "As Mosul and Raqqa fell": over names that stand beside it.
  while (before > sentence.from && place.from - before < LONGEST_GROUP && isBeside(tokens, before)) before--;
  return conjunctions.at(tokens, before) === true;
}

interface Around {
  sentence: Segment;
  figure: Segment;
}

/** `at` is the word of place before the name. */
function isOfOther(tokens: Tokens, at: number): boolean {
  if (tellers.at(tokens, at - 1) === true || mosts.at(tokens, at - 1) === true) return true;
  for (let before = at - 1; before >= at - LONGEST_GOAL; before--) {
    if (tokens.kindAt(before) !== Kind.letter) return false;
    if (tokens.foldedAt(before) === "to") return transfers.at(tokens, before - 1) === true;
  }
  return false;
}

/** "Only 11, when the world was looking at Gaza": behind a comma and a conjunction stands something else. */
function isAside(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (tokens.kindAt(at) === Kind.comma && asides.at(tokens, at + 1) === true) return true;
  return false;
}

/** "Its president, who governs the north, prefers 20": a clause between commas that the number is not in. */
function isInClause(tokens: Tokens, place: Segment, { from, to }: Segment): boolean {
  let first = place.from - 1;
  while (first > from && tokens.kindAt(first) !== Kind.comma) first--;
  if (first <= from || persons.at(tokens, first + 1) !== true) return false;
  for (let at = place.to; at < to; at++) if (tokens.kindAt(at) === Kind.comma) return true;
  return false;
}

const persons = wordSet("who whose");

const asides = wordSet("when while as because whereas once");

function isBeside(tokens: Tokens, at: number): boolean {
  const word = tokens.foldedAt(at);
  return word === "and" || word === "the" || tokens.kindAt(at) === Kind.comma || tokens.has(at, Mark.capital);
}
