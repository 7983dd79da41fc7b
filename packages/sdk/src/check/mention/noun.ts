/**
 * The counted noun behind a number: "134 suicide drone, rocket, and missile attacks".
 *
 * Adjectives are passed over; a comma or an "and" only where a counted term still comes. A number with
 * nothing behind it ("killed four") has no noun of its own.
 */

import { numberOf } from "../text/known-words.ts";
import type { Hit } from "../text/phrases.ts";
import { Kind, Mark, type Tokens } from "../text/tokens.ts";
import { wordSet } from "../text/words.ts";
import type { FigureMention } from "./mention.ts";
import type { Segment } from "./segments.ts";
import type { Term } from "./vocabulary.ts";

export interface NounPhrase extends Segment {
  /** The token of the head noun; the last of a compound. */
  head: number;
  /** Whether the head is a term that some indicator counts. */
  isTerm: boolean;
}

/** Adjectives in front of a noun are fewer than this. */
const LONGEST_PHRASE = 10;

const stops = wordSet(
  "in on at by from to of for with against between during since after before across near over into under as through " +
    "throughout within without about around until till per via amid despite including involving that which who whom whose " +
    "where when while but or than if because so was were is are be been being has have had will would can could may might " +
    "must did do does it they he she we there this these those a an the according compared more others other each last not " +
    "nor yet then",
);

/** People whose kind the sentence tells elsewhere: enough of a noun for a verb that governs it. */
const people = wordSet(
  "people person persons individuals fighters fighter militants militant operatives operative members member terrorists " +
    "terrorist jihadists jihadist insurgents insurgent suspects extremists combatants affiliates men ones",
);

/** A word of grammar, which ends a noun phrase. */
export function isStop(tokens: Tokens, at: number): boolean {
  return stops.at(tokens, at) === true;
}

export function isPeople(tokens: Tokens, at: number): boolean {
  return people.at(tokens, at) === true;
}

/** The noun phrase behind the number, up to `limit`; null where there is none. */
export function readNoun(
  tokens: Tokens,
  mention: FigureMention,
  hits: readonly Hit<Term>[],
  limit: number,
): NounPhrase | null {
  const from = mention.nounFrom;
  // "Came to $264 million, and fines to ...": another count begins.
  if (tokens.kindAt(from) === Kind.comma && tokens.wordAt(from + 1) === AND) return null;
  const hardEnd = endOfRun(tokens, from, Math.min(limit, from + LONGEST_PHRASE), true);
  const softEnd = endOfRun(tokens, from, hardEnd, false);
  const term = headTerm(tokens, { hits, from, to: hardEnd, plural: mustBePlural(mention) });
  const verbAt = firstVerb(hits, from, hardEnd);
  if (term !== null && (verbAt === null || term.from <= verbAt))
    return { from, to: term.to, head: term.to - 1, isTerm: true };
  const to = verbAt === null ? softEnd : Math.min(softEnd, verbAt);
  // "57 in Iraq and 83 directed at ...": a participle is no noun.
  if (to === from + 1 && tokens.foldedAt(from).endsWith("ed")) return null;
  // "Struck 12 times": what is counted is what the verb tells.
  if (to === from + 1 && rounds.at(tokens, from) === true) return null;
  return to > from ? { from, to, head: to - 1, isTerm: false } : null;
}

const rounds = wordSet("times occasions");

/** Where the words of a noun phrase end. Commas and "and" are passed only if `isLoose`. */
function endOfRun(tokens: Tokens, from: number, limit: number, isLoose: boolean): number {
  let at = from;
  while (at < limit && (isInPhrase(tokens, at) || (isLoose && isListing(tokens, at)))) at++;
  return at;
}

const AND = numberOf("and");

function isInPhrase(tokens: Tokens, at: number): boolean {
  const kind = tokens.kindAt(at);
  if (kind !== Kind.letter) return isInner(kind);
  if (tokens.wordAt(at) === AND) return false;
  return stops.at(tokens, at) !== true || tokens.has(at, Mark.allCapitals);
}

function isListing(tokens: Tokens, at: number): boolean {
  return tokens.kindAt(at) === Kind.comma || tokens.wordAt(at) === AND;
}

function isInner(kind: number): boolean {
  return (
    kind === Kind.hyphen ||
    kind === Kind.apostrophe ||
    kind === Kind.openQuote ||
    kind === Kind.closeQuote ||
    kind === Kind.straightQuote
  );
}

function mustBePlural({ quantity }: FigureMention): boolean {
  return !("value" in quantity && quantity.value === 1);
}

interface Search extends Segment {
  hits: readonly Hit<Term>[];
  plural: boolean;
}

/** The first counted term; in a compound ("attack survivors") a singular one is not the head. */
function headTerm(tokens: Tokens, { hits, from, to, plural }: Search): Hit<Term> | null {
  let first: Hit<Term> | null = null;
  for (const hit of hits) {
    if (hit.value.role !== "counted" || hit.from < from || hit.to > to) continue;
    if (plural && isModifier(tokens, hit.to, to)) continue;
    const earlier = first === null || hit.from < first.from;
    const longer = first !== null && hit.from === first.from && hit.to > first.to;
    if (earlier || longer) first = hit;
  }
  return first;
}

/** A singular noun with a plural one right behind it only describes it. */
function isModifier(tokens: Tokens, behind: number, limit: number): boolean {
  const last = tokens.foldedAt(behind - 1);
  if (last.endsWith("s") || behind >= limit || tokens.kindAt(behind) !== Kind.letter) return false;
  const next = tokens.foldedAt(behind);
  return next.length > 3 && next.endsWith("s") && !next.endsWith("ss");
}

function firstVerb(hits: readonly Hit<Term>[], from: number, to: number): number | null {
  let first: number | null = null;
  for (const { value, from: at } of hits) {
    if (value.role === "verb" && at >= from && at < to && (first === null || at < first)) first = at;
  }
  return first;
}
