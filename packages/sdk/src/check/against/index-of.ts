/** The words of a document in order, where each stands, and how much each tells. Made once for a document. */

import { stemOf } from "../alignment/stems.ts";
import { GRAMMAR, WEIGHT } from "../alignment/telling.ts";
import { kept } from "../kept.ts";
import type { Text } from "../text/text.ts";
import { Kind, type Tokens } from "../text/tokens.ts";

interface Word {
  word: string;
  stem: string;
}

export type Pattern = (Word & { weight: number })[];

export interface Indexed {
  document: Text;
  words: readonly (Word & { token: number })[];
  weightOf(stem: string): number;
  placesOf(stem: string): readonly number[];
  /** Where the very words stand one after the other, from `from` on; null where they do not. */
  findRun(words: readonly Word[], from: number): number | null;
}

/** A word that stands in a document so often is of its subject. */
const OFTEN = 12;

const indexes = new WeakMap<Text, Indexed>();

export function indexOf(document: Text): Indexed {
  const index = kept(indexes, document, () => build(document));
  return index;
}

/** Letters and digits between two tokens, folded; "don't" is two words in either text. */
export function* wordsOf(
  tokens: Tokens,
  from: number,
  to: number,
): Generator<{ word: string; token: number }> {
  for (let token = from; token < to; token++) {
    const kind = tokens.kindAt(token);
    if (kind === Kind.letter || kind === Kind.digit) yield { word: tokens.foldedAt(token), token };
  }
}

function build(document: Text): Indexed {
  const { tokens } = document;
  const words = Array.from(wordsOf(tokens, 0, tokens.count), (one) => ({ ...one, stem: stemOf(one.word) }));
  const places = new Map<string, number[]>();
  words.forEach(({ stem }, at) => {
    const known = places.get(stem);
    if (known === undefined) places.set(stem, [at]);
    else known.push(at);
  });
  const placesOf = (stem: string) => (GRAMMAR.has(stem) ? [] : (places.get(stem) ?? []));
  const weightOf = (stem: string) => {
    if (GRAMMAR.has(stem)) return WEIGHT.grammar;
    return (places.get(stem)?.length ?? 0) > OFTEN ? WEIGHT.subject : WEIGHT.telling;
  };
  const findRun = (run: readonly Word[], from: number): number | null => {
    const rarest = rarestOf(run, places);
    if (rarest === null) return null;
    for (const place of places.get(rarest.stem) ?? []) {
      const start = place - rarest.at;
      if (start >= from && run.every(({ word }, ahead) => words[start + ahead]?.word === word)) return start;
    }
    return null;
  };
  return { document, words, weightOf, placesOf, findRun };
}

function rarestOf(
  run: readonly Word[],
  places: ReadonlyMap<string, readonly number[]>,
): { stem: string; at: number } | null {
  let rarest: { stem: string; at: number; count: number } | null = null;
  for (const [at, { stem }] of run.entries()) {
    const count = places.get(stem)?.length ?? 0;
    if (rarest === null || count < rarest.count) rarest = { stem, at, count };
  }
  return rarest;
}
