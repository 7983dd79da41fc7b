/**
 * Whose word a text gives a figure or a quotation on: "according to NATO", "the Iraqi interior ministry, in May, put it
 * at", "Gen. Ryder told reporters of", "by the agency's count".
 *
 * Only who is the subject of a verb of saying or counting, stands behind "according to" or owns a count, in the number's
 * sentence; a pronoun stands for who spoke last. Who claims a deed is no speaker of a count.
 */
import { numberOf } from "../text/known-words.ts";
import { Kind, type Tokens } from "../text/tokens.ts";
import { wordSet } from "../text/words.ts";
import type { Segment } from "./segments.ts";
import { type Names, type Speaker, tellerAt, tellerBefore } from "./teller.ts";

/** What is given on somebody's word, and where that may stand. */
export interface Given extends Segment {
  /** The stretch of the sentence that is a figure's own. */
  segment?: Segment;
  /** The sentence before, of the same paragraph. */
  before?: Names | null;
}

const verbs = wordSet(
  "said says saying told reported reports counted counts put puts wrote writes announced stated recorded noted spoke " +
    "speaks telling tells estimated estimates logged tallied called calls confirmed disclosed gave gives found finds listed " +
    "lists complained complains wanted wants warned warns",
);
const between = wordSet(
  "also itself himself herself themselves has had have since later then already only spokesman spokeswoman spokesperson " +
    "officials alone recently",
);
const pronouns = wordSet("he she it they who");
const counts = wordSet("count figure figures tally total number numbers estimate estimates list");

const LONGEST_BETWEEN = 3;
const LONGEST_ASIDE = 10;
/** So many tokens away somebody may stand on whose word it is; keeps a sentence without end from being read again. */
const FURTHEST = 60;

/** The owner of the count, else the speaker whose verb stands nearest before a stretch, else who is named behind "according to". */
export function readSpeaker(tokens: Tokens, sentence: Names, given: Given): Speaker | null {
  const owner = readOwner(tokens, sentence, given);
  if (owner !== null) return owner;
  for (let at = given.from - 1; at > Math.max(sentence.from, given.from - FURTHEST); at--) {
    const kind = tokens.kindAt(at);
    if (kind === Kind.semicolon) break;
    if (verbs.at(tokens, at) !== true) continue;
    const subject = subjectOf(tokens, sentence, at);
    if (subject !== "pronoun") return subject;
    if (isOpening(tokens, sentence, at)) return readLast(tokens, given.before ?? null);
  }
  return (
    readHolder(tokens, sentence, given) ??
    readAccording(tokens, sentence, given) ??
    readBehind(tokens, sentence, given.to)
  );
}

const holding = wordSet("has have had");

/** "The agency has 73": a body that counts has its count; not somebody of the record, who may have what is counted. */
function readHolder(tokens: Tokens, sentence: Names, { from }: Segment): Speaker | null {
  if (holding.at(tokens, from - 1) !== true) return null;
  const subject = subjectOf(tokens, sentence, from - 1);
  return subject === null || subject === "pronoun" || subject.name === null || subject.isPerson
    ? null
    : subject;
}

/** Who stands right before a verb, over an aside, or in it ("its secretary, Jo Doe, put"); "pronoun" for somebody named before. */
function subjectOf(tokens: Tokens, sentence: Names, verb: number): Speaker | "pronoun" | null {
  let end = verb;
  while (verb - end < LONGEST_BETWEEN && between.at(tokens, end - 1) === true) end--;
  const outer = subjectBefore(tokens, sentence, behindAside(tokens, sentence, end));
  if (outer !== null || tokens.kindAt(end - 1) !== Kind.comma) return outer;
  return tellerBefore(tokens, sentence, end - 1);
}

function subjectBefore(tokens: Tokens, sentence: Names, first: number): Speaker | "pronoun" | null {
  for (let end = first; end > sentence.from && first - end <= LONGEST_BETWEEN; end--) {
    if (pronouns.at(tokens, end - 1) === true) {
      if (tokens.foldedAt(end - 1) !== "who") return "pronoun";
      return tellerBefore(tokens, sentence, tokens.kindAt(end - 2) === Kind.comma ? end - 2 : end - 1);
    }
    const speaker = tellerBefore(tokens, sentence, end);
    if (speaker !== null) return speaker;
    if (between.at(tokens, end - 1) !== true) return null;
  }
  return null;
}

/** Where what stands before a verb ends, without an aside: "Kabul, for its part, put". */
function behindAside(tokens: Tokens, { from }: Names, verb: number): number {
  if (tokens.kindAt(verb - 1) !== Kind.comma) return verb;
  for (let at = verb - 2; at > Math.max(from, verb - LONGEST_ASIDE); at--)
    if (tokens.kindAt(at) === Kind.comma) return at;
  return verb;
}

/** Whether nothing but the pronoun stands before a verb in its sentence. */
function isOpening(tokens: Tokens, { from }: Names, verb: number): boolean {
  let first = from;
  while (first < verb && tokens.kindAt(first) !== Kind.letter) first++;
  return verb - first <= 2;
}

/** Who spoke last in the sentence before. */
function readLast(tokens: Tokens, before: Names | null): Speaker | null {
  if (before === null) return null;
  for (let at = before.to - 1; at > Math.max(before.from, before.to - FURTHEST); at--) {
    if (verbs.at(tokens, at) !== true) continue;
    const subject = subjectOf(tokens, before, at);
    if (subject !== null) return subject === "pronoun" ? null : subject;
  }
  return null;
}

const [S, ACCORDING] = [numberOf("s"), numberOf("according")];

/** "By the agency's count 73", "the agency's figure of 73": the nearest before the number, or behind it in its stretch. */
function readOwner(tokens: Tokens, sentence: Names, { from, to, segment }: Given): Speaker | null {
  const first = Math.max(sentence.from, from - FURTHEST);
  for (let at = from - 1; at >= first && tokens.kindAt(at) !== Kind.semicolon; at--) {
    const owner = ownerAt(tokens, sentence, at);
    if (owner !== null) return owner;
    if (verbs.at(tokens, at) === true) break;
  }
  const last = Math.min(segment?.to ?? sentence.to, to + FURTHEST);
  for (let at = to; at < last; at++) {
    const owner = tokens.foldedAt(at) === "by" ? readCount(tokens, sentence, at) : null;
    if (owner !== null) return owner;
  }
  return null;
}

/** Behind a "by" its count. */
function readCount(tokens: Tokens, sentence: Names, by: number): Speaker | null {
  for (let at = by + 2; at < Math.min(sentence.to, by + LONGEST_ASIDE); at++) {
    const owner = ownerAt(tokens, sentence, at);
    if (owner !== null) return owner;
  }
  return null;
}

/** The one whose apostrophe stands before a word for a count. */
function ownerAt(tokens: Tokens, sentence: Names, at: number): Speaker | null {
  if (counts.at(tokens, at) !== true) return null;
  for (let before = at - 1; before >= at - 3; before--) {
    if (tokens.kindAt(before) !== Kind.apostrophe) continue;
    const isGenitive = tokens.wordAt(before + 1) === S || before + 1 === at;
    return isGenitive ? tellerBefore(tokens, sentence, before) : null;
  }
  return null;
}

/** Behind a figure in its own clause, else the nearest before it, else behind it. */
function readAccording(tokens: Tokens, sentence: Names, { from, to, segment }: Given): Speaker | null {
  const own = segment === undefined ? null : accordingIn(tokens, sentence, { from: to, to: segment.to });
  if (own !== null) return own;
  const first = Math.max(sentence.from, from - FURTHEST);
  for (let at = from - 1; at >= first && tokens.kindAt(at) !== Kind.semicolon; at--)
    if (isAccording(tokens, at)) return tellerBehind(tokens, sentence, at + 2);
  return accordingIn(tokens, sentence, { from: to, to: sentence.to });
}

function accordingIn(tokens: Tokens, sentence: Names, { from, to }: Segment): Speaker | null {
  const last = Math.min(to, from + FURTHEST);
  for (let at = from; at < last && tokens.kindAt(at) !== Kind.semicolon; at++)
    if (isAccording(tokens, at)) return tellerBehind(tokens, sentence, at + 2);
  return null;
}

function isAccording(tokens: Tokens, at: number): boolean {
  return tokens.wordAt(at) === ACCORDING && tokens.foldedAt(at + 1) === "to";
}

/** "... , the SDF said." behind the number. */
function readBehind(tokens: Tokens, sentence: Names, from: number): Speaker | null {
  for (let at = from; at < Math.min(sentence.to, from + FURTHEST); at++) {
    if (tokens.kindAt(at) !== Kind.comma) continue;
    const speaker = tellerBehind(tokens, sentence, at + 1);
    if (speaker !== null && verbs.at(tokens, speaker.to) === true) return speaker;
  }
  return null;
}

/** Behind "the", and what describes a name before it: "the Kurdish-led SDF". */
function tellerBehind(tokens: Tokens, sentence: Names, from: number): Speaker | null {
  const at = tokens.foldedAt(from) === "the" ? from + 1 : from;
  const isDescribed = tokens.foldedAt(at + 2) === "led" || tokens.foldedAt(at + 2) === "based";
  return tellerAt(tokens, sentence, isDescribed ? at + 3 : at);
}
