/** The words of a document at a place, as a pointer: at most twelve, with the line they stand on. */
import type { FindingEvidence } from "../finding/finding.ts";
import { positionOf } from "../text/lines.ts";
import type { Text } from "../text/text.ts";
import { Kind, type Tokens } from "../text/tokens.ts";

const MOST_WORDS = 12;
/** Words before the place that tell what it is in. */
const BEFORE = 3;

export function evidenceAt(
  { tokens, sentences, sentenceOf, source, lines }: Text,
  place: { start: number; end: number },
  { path, page }: { path: string; page: string | null },
): FindingEvidence {
  const number = tokenAt(tokens.count, (at) => tokens.endOf(at) > place.start);
  const sentence = sentences[sentenceOf[number] ?? 0] ?? { from: 0, to: tokens.count };
  const first = firstToken(tokens, sentence.from, number);
  const last = lastToken(tokens, { from: first, to: sentence.to }, place.end);
  const words = source.slice(tokens.startOf(first), tokens.endOf(last)).replace(/\s+/gu, " ");
  return {
    document: path,
    publisher: path,
    url: null,
    page,
    words,
    span: place,
    ...positionOf(lines, place.start),
  };
}

/** A few words before the number, and never a sign that only parts. */
function firstToken(tokens: Tokens, from: number, number: number): number {
  let first = number;
  for (let words = 0; first > from && words < BEFORE; ) {
    first--;
    if (isWord(tokens.kindAt(first))) words++;
  }
  while (first < number && isSeparator(tokens.kindAt(first))) first++;
  return first;
}

/** The twelfth word from there; at least the last of the number, and of the signs only those within it. */
function lastToken(tokens: Tokens, { from, to }: { from: number; to: number }, end: number): number {
  let last = from;
  for (let words = 1, at = from; at < to; at++) {
    if (at > from && !tokens.isGlued(at)) words++;
    if (words > MOST_WORDS) break;
    if (isWord(tokens.kindAt(at)) || tokens.endOf(at) <= end) last = at;
  }
  return last;
}

/** What a row of a table or a list begins with. */
function isSeparator(kind: number): boolean {
  return !isWord(kind) && kind !== Kind.currency && kind !== Kind.openQuote && kind !== Kind.straightQuote;
}

function isWord(kind: number): boolean {
  return kind === Kind.letter || kind === Kind.digit;
}

/** The first token for which the test holds. */
function tokenAt(count: number, test: (at: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
