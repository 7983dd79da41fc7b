/**
 * What was attacked, by the grammar of its sentence: "attacks on U.S. diplomats", "hit the oil fields 127 times",
 * "Jordanian forces came under attack 23 times". The stretch of words that names it, whatever it is.
 */
import { numberOf } from "../text/known-words.ts";
import { Kind, type Tokens } from "../text/tokens.ts";
import { wordSet } from "../text/words.ts";
import type { Context } from "./context.ts";
import type { FigureMention } from "./mention.ts";
import type { Segment } from "./segments.ts";

const [AND, ATTACK, UNDER] = [numberOf("and"), numberOf("attack"), numberOf("under")];

const nouns = wordSet("attacks attack strikes assaults raids hits");
const links = wordSet("on against at upon");
const verbs = wordSet("attacked struck hit targeted bombed shelled attack strike hitting striking");
const passives = wordSet("were was been being are is came come");
const stops = wordSet(
  "in from by between since during through over until before after as within across near throughout to for with that which " +
    "militias militants they it he we had have has",
);
const LONGEST = 10;
const REACH = 12;
/** So far from its number stands what the attacks were on. */
const FURTHEST = 40;

/** Null where the sentence does not say it in one of these ways. */
export function readStruck(context: Context, figure: FigureMention): Segment | null {
  return readObject(context, figure) ?? readBefore(context, figure);
}

/** "Attacks on ...", behind the number or before it in its own stretch. */
function readObject({ text: { tokens }, segment }: Context, figure: FigureMention): Segment | null {
  for (let at = figure.to; at < Math.min(segment.to, figure.to + FURTHEST); at++)
    if (nouns.at(tokens, at) === true && links.at(tokens, at + 1) === true) return phraseFrom(tokens, at + 2);
  for (let at = figure.from - 1; at >= Math.max(segment.from, figure.from - FURTHEST); at--)
    if (nouns.at(tokens, at) === true && links.at(tokens, at + 1) === true) return phraseFrom(tokens, at + 2);
  return null;
}

/** "Hit ... 127 times", "... were attacked 23 times". */
function readBefore({ text: { tokens }, sentence }: Context, figure: FigureMention): Segment | null {
  for (let at = figure.from - 1; at >= Math.max(sentence.from, figure.from - REACH); at--) {
    const isAttack = verbs.at(tokens, at) === true || tokens.wordAt(at) === ATTACK;
    if (!isAttack) continue;
    if (isPassive(tokens, at)) return phraseBefore(tokens, at, sentence.from);
    const found = phraseFrom(tokens, at + 1);
    return found !== null && found.to <= figure.from ? found : null;
  }
  return null;
}

function isPassive(tokens: Tokens, at: number): boolean {
  if (tokens.wordAt(at - 1) === UNDER) return true;
  return passives.at(tokens, at - 1) === true;
}

function phraseFrom(tokens: Tokens, from: number): Segment | null {
  let to = from;
  while (to - from < LONGEST && isInside(tokens, to)) to++;
  return to > from ? { from, to } : null;
}

/** The subject: what stands before the first word of the verb, back to a comma or a word that ends it. */
function phraseBefore(tokens: Tokens, verb: number, limit: number): Segment | null {
  let to = verb;
  while (to > limit && subjectEnds.at(tokens, to - 1) === true) to--;
  let from = to;
  while (from > limit && to - from < LONGEST && isInside(tokens, from - 1)) from--;
  return to > from ? { from, to } : null;
}

const subjectEnds = wordSet("were was been being are is came come had have has under");

function isInside(tokens: Tokens, at: number): boolean {
  const kind = tokens.kindAt(at);
  if (kind === Kind.comma) return isListing(tokens, at);
  if (kind !== Kind.letter) return kind === Kind.dot ? tokens.isGlued(at) : kind === Kind.hyphen;
  return stops.at(tokens, at) !== true;
}

/** "Shops, schools and companies". */
function isListing(tokens: Tokens, at: number): boolean {
  return tokens.wordAt(at + 2) === AND && tokens.kindAt(at + 1) === Kind.letter;
}
