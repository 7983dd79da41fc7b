/**
 * What a header, a label or a lead-in counts: its counted term, or a noun that is none, or nothing.
 *
 * "Killed" and "Q4 2023" count nothing by themselves: a verb, a time or a place leaves the question to
 * the next range. "Schools built" answers it, though no indicator counts schools.
 */
import type { Hit } from "../../text/phrases.ts";
import { Kind } from "../../text/tokens.ts";
import { wordSet } from "../../text/words.ts";
import { isPeople, isStop, type NounPhrase } from "../noun.ts";
import type { Segment } from "../segments.ts";
import type { Reading } from "../sentence.ts";
import type { Term } from "../vocabulary.ts";

/** Words of headers and lead-ins that name no counted thing. */
const generic = wordSet(
  "number numbers total totals overall count counts figure figures value amount quantity no sum all both combined month months " +
    "quarter quarters year years date dates day days period time when where country countries place location region area " +
    "metric indicator measure item category kind type what who source reported report statistics data key facts glance " +
    "highlights breakdown summary table list here following include included includes including lists said says listed " +
    "according end ended ending start since new so far about latest breakdown split between q fy cy",
);

export interface Counted {
  noun: NounPhrase;
  terms: readonly Hit<Term>[];
}

export function countedIn(reading: Reading, range: Segment): Counted | null {
  const terms = reading.within(range, (sentence) => sentence.terms);
  const term = firstCounted(reading, terms);
  if (term !== null)
    return { noun: { from: term.from, to: term.to, head: term.to - 1, isTerm: true }, terms };
  const phrases = reading.within(range, (sentence) => sentence.phrases);
  const head = unexplained(reading, range, phrases);
  return head === null ? null : { noun: { from: head, to: head + 1, head, isTerm: false }, terms };
}

/** The first counted term that no preposition governs; the longest of those that begin there. */
function firstCounted({ text }: Reading, terms: readonly Hit<Term>[]): Hit<Term> | null {
  let first: Hit<Term> | null = null;
  for (const hit of terms) {
    if (hit.value.role !== "counted" || isGoverned(text.tokens.foldedAt(hit.from - 1))) continue;
    const isLonger = first !== null && hit.from === first.from && hit.to > first.to;
    if (first === null || hit.from < first.from || isLonger) first = hit;
  }
  return first;
}

function isGoverned(word: string): boolean {
  return word === "on" || word === "in" || word === "against" || word === "by" || word === "for";
}

/** The last word that nothing explains; people before any other, because a verb can speak of them. */
function unexplained(
  { text: { tokens }, claimed }: Reading,
  range: Segment,
  phrases: readonly Segment[],
): number | null {
  let last: number | null = null;
  for (let at = range.from; at < range.to; at++) {
    if (tokens.kindAt(at) !== Kind.letter || claimed[at] !== 0) continue;
    if (isPeople(tokens, at)) return at;
    if (generic.at(tokens, at) === true || isStop(tokens, at)) continue;
    if (!phrases.some(({ from, to }) => from <= at && at < to)) last = at;
  }
  return last;
}
