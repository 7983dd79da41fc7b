/**
 * Which figures are called by a word, or by one that begins alike, without looking at the others.
 */
import type { Figure } from "../schema/record.ts";
import type { Words } from "./words.ts";

export interface WordIndex {
  /** At most so many figures have the word or one that begins alike. */
  reach(word: string): number;
  /** For each figure that has the word its weight there; where it has only words that are alike, half of the most. */
  weigh(word: string): Iterable<readonly [Figure, number]>;
}

/** A figure's place and the weight of a word in one number: weights are below this. */
const WEIGHTS = 8;

export function indexWords(
  figures: readonly Figure[],
  wordsOf: (figure: Figure) => Words,
  isAlike: (word: string, known: string) => boolean,
): WordIndex {
  const postings = new Map<string, number[]>();
  for (const [at, figure] of figures.entries()) {
    for (const [word, weight] of wordsOf(figure)) {
      const list = postings.get(word);
      if (list === undefined) postings.set(word, [at * WEIGHTS + weight]);
      else list.push(at * WEIGHTS + weight);
    }
  }
  const vocabulary = [...postings.keys()].sort();
  const alike = (word: string) => [...around(word, vocabulary)].filter((known) => isAlike(word, known));
  const listOf = (word: string) => postings.get(word) ?? [];
  return {
    reach: (word) => [word, ...alike(word)].reduce((sum, known) => sum + listOf(known).length, 0),
    *weigh(word) {
      const weights = new Map<number, number>();
      for (const posting of alike(word).flatMap(listOf)) {
        const at = Math.floor(posting / WEIGHTS);
        weights.set(at, Math.max(weights.get(at) ?? 0, (posting % WEIGHTS) / 2));
      }
      for (const posting of listOf(word)) weights.set(Math.floor(posting / WEIGHTS), posting % WEIGHTS);
      for (const [at, weight] of weights) {
        const figure = figures[at];
        if (figure !== undefined) yield [figure, weight];
      }
    },
  };
}

/** A word's own beginnings, and those of `vocabulary`, which is sorted, that begin with it. */
function* around(word: string, vocabulary: readonly string[]): Generator<string> {
  for (let length = 1; length < word.length; length += 1) yield word.slice(0, length);
  for (let at = firstFrom(vocabulary, word); vocabulary[at]?.startsWith(word); at += 1) {
    const known = vocabulary[at] ?? word;
    if (known !== word) yield known;
  }
}

/** The place of the first text that is not before `wanted`, in a sorted list. */
function firstFrom(sorted: readonly string[], wanted: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? "") < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
