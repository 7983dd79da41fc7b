/**
 * The words of a document that a statement points to: at most twelve, unbroken, on one line and in one cell,
 * from the few before the number to the end of its clause.
 */
import type { Text } from "../text/text.ts";

const MOST_WORDS = 12;
/** Words before the number that tell what it is in. */
const BEFORE = 3;

export interface Pointer {
  readonly words: string;
  /** UTF-16 code units of the text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** `place` is that of the number, with its bound. */
export function pointerAt(
  { source, sentences, sentenceOf, tokens }: Text,
  place: Omit<Pointer, "words">,
): Pointer {
  const sentence = sentences[sentenceOf[tokenAt(tokens, place.start)] ?? 0];
  const from = Math.max(lineStart(source, place.start), startOf(tokens, sentence?.from ?? 0));
  const to = Math.min(lineEnd(source, place.end), endOf(tokens, (sentence?.to ?? 1) - 1));
  const before = wordsIn(source, from, place.start).slice(-BEFORE);
  const number = wordsIn(source, place.start, Math.max(place.end, place.start + 1));
  const after = wordsIn(source, place.end, to).slice(
    0,
    Math.max(0, MOST_WORDS - before.length - number.length),
  );
  const start = before[0]?.start ?? place.start;
  const end = Math.max(place.end, after.at(-1)?.end ?? place.end);
  const words = source.slice(start, end).replace(/[\s,;:.\u2013\u2014(]+$/u, "");
  const least = Math.max(words.length, place.end - start);
  return { words: source.slice(start, start + least), start, end: start + least };
}

interface Spot {
  readonly start: number;
  readonly end: number;
}

function wordsIn(source: string, from: number, to: number): Spot[] {
  if (to <= from) return [];
  return [...source.slice(from, to).matchAll(/\S+/gu)].flatMap(({ index, 0: word }) =>
    /[\p{L}\p{N}]/u.test(word) ? [{ start: from + index, end: from + index + word.length }] : [],
  );
}

/** Lines and cells are not read across. */
function lineStart(source: string, at: number): number {
  return Math.max(source.lastIndexOf("\n", at - 1), source.lastIndexOf("\t", at - 1)) + 1;
}

function lineEnd(source: string, at: number): number {
  const ends = ["\n", "\t", "\r"].map((sign) => source.indexOf(sign, at)).filter((end) => end !== -1);
  return Math.min(source.length, ...ends);
}

type Tokens = Text["tokens"];

function startOf(tokens: Tokens, at: number): number {
  return tokens.count === 0 ? 0 : tokens.startOf(at);
}

function endOf(tokens: Tokens, at: number): number {
  return tokens.count === 0 ? 0 : tokens.endOf(Math.max(0, at));
}

/** The token that stands at an offset. */
function tokenAt(tokens: Tokens, offset: number): number {
  let [low, high] = [0, tokens.count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.endOf(middle) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
