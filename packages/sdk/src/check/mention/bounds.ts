/**
 * The words that bound a number, on either side of it: "at least", "or more".
 *
 * The phrases are core's table. Two that follow each other ("at least some") leave the stronger: a limit
 * says more than "about".
 */

import { boundPhrases, type SpokenBound } from "@throughline/core/quantity";
import { numberOf } from "../text/known-words.ts";
import { PhraseSet } from "../text/phrases.ts";
import { Kind, type Tokens } from "../text/tokens.ts";
import { type WordTable, wordSet } from "../text/words.ts";
import { breaksBetween } from "./refuse/lines.ts";
import type { Segment } from "./segments.ts";

const [OVER, THE, UP] = [numberOf("over"), numberOf("the"), numberOf("up")];

const before = new PhraseSet<SpokenBound>();
const after = new PhraseSet<SpokenBound>();
for (const { phrase, bound, side } of boundPhrases) (side === "before" ? before : after).add(phrase, bound);

after.add("odd", "about");

/** What may stand between a bound and its number without changing either. */
const fillers = new PhraseSet<boolean>();
for (const filler of ["a total of", "a combined", "a reported", "the"]) fillers.add(filler, false);
for (const filler of ["another", "an additional", "additional", "a further", "further"])
  fillers.add(filler, true);

export interface BoundRead {
  bound: SpokenBound | null;
  to: number;
  /** Where the bound words begin; fillers before them are not the figure's. */
  from: number;
  /** Whether a word says that the number adds to another. */
  additional: boolean;
}

/** The numbers of the words that a bound or a filler begins with. */
export const boundOpeners: readonly number[] = [...before.firstWords(), ...fillers.firstWords()];

/** The bounds and fillers before a number. */
export function readBefore(tokens: Tokens, at: number): BoundRead {
  const read: BoundRead = { bound: null, from: at, to: at, additional: false };
  for (let words = 0; words < 4; words++) {
    const bound = before.longestAt(tokens, read.to);
    if (bound !== null && !isMarkup(tokens, bound.from) && !isGoverned(tokens, bound)) {
      if (read.bound === null) read.from = read.to;
      read.bound = stronger(read.bound, bound.value);
      read.to = bound.to;
      continue;
    }
    const filler = fillers.longestAt(tokens, read.to);
    if (filler === null || isPreposition(tokens, read, filler.from)) break;
    if (isCompared(tokens, read, filler.from)) {
      // "More than the 134 of last year": what is known is compared with.
      read.bound = null;
      read.from = filler.to;
    }
    read.additional ||= filler.value;
    read.to = filler.to;
  }
  return read;
}

/** Words whose own preposition looks like a bound: "sway over 64 percent", "added up to $87 million". */
const governors: Readonly<Record<string, WordTable<true>>> = {
  over: wordSet(
    "sway spread control controls controlled rule ruled rules ruling reign reigned presided presides presiding power authority " +
      "jurisdiction dominion scattered distributed watch watched watches watching",
  ),
  up: wordSet(
    "add adds added adding lived lives own owns owned owning round rounds rounded rounding run runs ran running climb climbs " +
      "climbed climbing",
  ),
};

function isGoverned(tokens: Tokens, { from }: Segment): boolean {
  if (governors[tokens.foldedAt(from)]?.at(tokens, from - 1) === true) return true;
  // "Rounded it up to", "took over 15 programmes".
  if (tokens.wordAt(from) === UP) return rounds.at(tokens, from - 2) === true;
  return tokens.wordAt(from) === OVER && takers.at(tokens, from - 1) === true && !isLength(tokens, from);
}

const rounds = wordSet("round rounds rounded rounding");
const takers = wordSet("take takes took taken taking hand hands handed turn turns turned");

/** "Took over 15 days" says how long. */
function isLength(tokens: Tokens, at: number): boolean {
  for (let behind = at + 2; behind <= at + 4; behind++) if (lengths.at(tokens, behind) === true) return true;
  return false;
}

/** "Asks about the 134": before an article these are no bounds, and the number is known. */
const prepositions = wordSet("about over under above below around some");

function isPreposition(tokens: Tokens, { bound, to }: BoundRead, at: number): boolean {
  return bound !== null && tokens.wordAt(at) === THE && prepositions.at(tokens, to - 1) === true;
}

const than = numberOf("than");

function isCompared(tokens: Tokens, { bound, to }: BoundRead, at: number): boolean {
  return bound !== null && tokens.foldedAt(at) === "the" && tokens.wordAt(to - 1) === than;
}

/** What "over" leads in time: "over 10 days" says how long it took, "for over 10 days" bounds it. */
const lengths = wordSet("minutes hours days weeks months quarters years decades seasons games");
const lasting = wordSet(
  "for lasted lasting took takes taking after of spent served within is was been has have had with",
);

/** Whether an "over" before a length of time tells its course and bounds nothing. */
export function isCourse(tokens: Tokens, { from, to }: BoundRead, behind: number): boolean {
  if (to !== from + 1 || tokens.wordAt(from) !== OVER) return false;
  return lengths.at(tokens, behind) === true && lasting.at(tokens, from - 1) !== true;
}

/** The ">" of a quoted line or of a tag, and the "<" of one, which compare nothing. */
function isMarkup(tokens: Tokens, at: number): boolean {
  const sign = tokens.textOf(at);
  if (sign !== ">" && sign !== "<") return false;
  return tokens.isGlued(at) || at === 0 || breaksBetween(tokens, at - 1, at);
}

/** The bound behind a number, from the token after it. */
export function readAfter(tokens: Tokens, at: number): { bound: SpokenBound; to: number } | null {
  const isTied = tokens.kindAt(at) === Kind.hyphen && tokens.isGlued(at);
  const hit = after.longestAt(tokens, isTied ? at + 1 : at);
  if (hit === null) return null;
  // "134 plus interest" is a sum; "134-plus" and "134+" are bounds.
  const word = tokens.foldedAt(hit.from);
  const isBare = (word === "plus" || word === "odd") && !isTied;
  return isBare ? null : { bound: hit.value, to: hit.to };
}

export function stronger(a: SpokenBound | null, b: SpokenBound | null): SpokenBound | null {
  if (a === null) return b;
  return b !== null && a === "about" ? b : a;
}
