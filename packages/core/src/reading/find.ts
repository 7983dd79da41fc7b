/**
 * Which figures a few words are about, the likeliest first.
 *
 * How many of the words a figure is called by decides before how well they fit; no model, no weights that
 * learn. A few figures are tried one after the other; of many, only those that have any of the words.
 */
import type { Figure } from "../schema/record.ts";
import { foldWords } from "./fold.ts";
import { indexWords, type WordIndex } from "./word-index.ts";
import type { Words } from "./words.ts";

/** Words that tell no figure from another. */
const EMPTY = new Set(
  "a an and are by did does for from had has have how in is it many much of on or since that the there to was were what when where which who with".split(
    " ",
  ),
);

/** Up to this share of all figures is tried one by one, because to index the words of all would take longer. */
const FEW = 1 / 8;

interface Score {
  found: number;
  weight: number;
}

/** Which figures are asked about: those of `tried` that pass the `test`; nothing else passes it. */
export interface Asked {
  tried: readonly Figure[];
  test: (figure: Figure) => boolean;
}

/** Those that have any of the words; all, where there are no words that tell figures apart. */
export type Ranking = (words: string, asked: Asked) => Figure[];

export function rankByWords(all: () => readonly Figure[], wordsOf: (figure: Figure) => Words): Ranking {
  let index: WordIndex | null = null;
  return (words, { tried, test }) => {
    const wanted = [...new Set(foldWords(words))].filter((word) => !EMPTY.has(word));
    if (wanted.length === 0) return tried.filter(test);
    if (tried.length > all().length * FEW)
      index ??= indexWords(all(), wordsOf, (word, known) => !isNumber(word) && beginAlike(word, known));
    if (index !== null && tried.length > reachOf(wanted, index)) {
      return inOrder([...scoreFound(wanted, index)].filter(([figure]) => test(figure)));
    }
    return inOrder(scoreEach(wanted, tried.filter(test), wordsOf));
  };
}

function scoreEach(
  wanted: readonly string[],
  figures: readonly Figure[],
  wordsOf: (figure: Figure) => Words,
) {
  const scores = new Map<Figure, Score>();
  for (const figure of figures) {
    const words = wordsOf(figure);
    for (const word of wanted) count(scores, figure, weightOf(word, words));
  }
  return scores;
}

function scoreFound(wanted: readonly string[], index: WordIndex) {
  const scores = new Map<Figure, Score>();
  for (const word of wanted) for (const [figure, weight] of index.weigh(word)) count(scores, figure, weight);
  return scores;
}

function reachOf(wanted: readonly string[], index: WordIndex): number {
  return wanted.reduce((sum, word) => sum + index.reach(word), 0);
}

function count(scores: Map<Figure, Score>, figure: Figure, weight: number): void {
  if (weight === 0) return;
  const score = scores.get(figure);
  if (score === undefined) scores.set(figure, { found: 1, weight });
  else {
    score.found += 1;
    score.weight += weight;
  }
}

function inOrder(scores: Iterable<[Figure, Score]>): Figure[] {
  return [...scores]
    .sort(([a, of], [b, than]) => than.found - of.found || than.weight - of.weight || byRank(a, b))
    .map(([figure]) => figure);
}

const CLOSEST_FIRST: readonly Figure["standing"][] = [
  "primary",
  "official",
  "press",
  "copy",
  "paraphrase",
  null,
];

/** Between equals, what stands closest to the counting; then what says least beyond what was asked. */
function byRank(a: Figure, b: Figure): number {
  const nearness = CLOSEST_FIRST.indexOf(a.standing) - CLOSEST_FIRST.indexOf(b.standing);
  return nearness || a.id.length - b.id.length || (a.id < b.id ? -1 : 1);
}

/** A word counts in full; one that begins alike ("attack", "attacks", "attacked") counts half. */
function weightOf(word: string, words: Words): number {
  const exact = words.get(word);
  if (exact !== undefined || isNumber(word)) return exact ?? 0;
  let most = 0;
  for (const [known, weight] of words) if (weight > most * 2 && beginAlike(word, known)) most = weight / 2;
  return most;
}

function beginAlike(word: string, known: string): boolean {
  const isPart = word.length >= 3 && known.startsWith(word);
  return isPart || (known.length >= 4 && word.length - known.length <= 3 && word.startsWith(known));
}

/** No number begins like another. */
function isNumber(word: string): boolean {
  return /\p{N}/u.test(word);
}
