/**
 * How much the words around a figure speak of an indicator: its vocabulary, word by word, each worth the more
 * the fewer indicators share it.
 *
 * Terms are phrases that stand next to a number; a text that retells uses their words in another order, in
 * another form, a sentence earlier. A word counts once, where it stands nearest. Names of places say where, and
 * not what.
 */

import { foldWords } from "@throughline/core";
import type { Indicator } from "@throughline/core/schema";
import { kept, Latest } from "../kept.ts";
import type { Context } from "../mention/context.ts";
import type { Segment } from "../mention/segments.ts";
import type { Reading } from "../mention/sentence.ts";
import type { Lexicon } from "../mention/vocabulary.ts";
import { UNKNOWN } from "../text/known-words.ts";
import { Kind, type Tokens } from "../text/tokens.ts";
import { carriersOf } from "./carried.ts";

const GRAMMAR = new Set(
  (
    "a an the and or but of to in on at by for from with as is are was were be been that this these those it its they " +
    "their we our us he she his her not no more most than so such which who had have has will would all any each other " +
    "total number under over up out new one two three about above across after again against along alongside already also " +
    "among apart around ask asked aim because become been before began begin behind being below better between beyond both bring " +
    "brought came come could day did do does doing done down during early either else end enough even ever every everybody " +
    "everyone extra far few first former four five six found gave get give given giving go goes going gone got grant had half " +
    "here high higher how however if include included including inside into itself just keep kept know known last late later " +
    "least left less let like long look lot low lower made make makes making many may me might month move moved moving much must " +
    "my named near nearly need needed never next nine now off often old only onto open other ought outside own part per point put " +
    "quarter quite rather really reach reached said same saw say says see seen send sent seven several shall she should side " +
    "since so some soon still such take taken tell ten then there thing think through thus time today told too took toward towards " +
    "try turn twelve twice until upon us use used using very via want way we week well went were what when where whether while who " +
    "whom whose why within without worth would year yet you your october"
  ).split(" "),
);

interface Topic {
  /** The indicators that have a word of this root, by their place among all. */
  ranks: readonly number[];
  /** 1 for a word of a single indicator, near 0 for one of almost all. */
  worth: number;
}

/** The roots of the words of all indicators, numbered: what a text's words are looked up in, and then compared by. */
export interface Topics {
  numbers: ReadonlyMap<string, number>;
  /** By the number of the root. */
  topics: readonly Topic[];
  /** By the number of a word, the number of its root; learnt as texts are read. */
  byWord: RootsOfWords;
  /** How many indicators there are. */
  count: number;
}

/** Roots by the numbers of words: a word has its root worked out once, whatever texts it stands in. */
class RootsOfWords {
  readonly #numbers: ReadonlyMap<string, number>;
  /** One more than the number of the root; 0 where nobody has asked, -1 where no indicator has the root. */
  readonly #known: number[] = [];

  constructor(numbers: ReadonlyMap<string, number>) {
    this.#numbers = numbers;
  }

  /** -1 where no indicator has it. */
  at(tokens: Tokens, at: number): number {
    const word = tokens.wordAt(at);
    if (word === UNKNOWN) return this.#read(tokens, at);
    while (this.#known.length <= word) this.#known.push(0);
    const known = this.#known[word] ?? 0;
    if (known !== 0) return known === -1 ? -1 : known - 1;
    const root = this.#read(tokens, at);
    this.#known[word] = root === -1 ? -1 : root + 1;
    return root;
  }

  #read(tokens: Tokens, at: number): number {
    return this.#numbers.get(rootOf(tokens.foldedAt(at))) ?? -1;
  }
}

const byLexicon = new WeakMap<Lexicon, Topics>();

/** The indicators by the roots of their words; made once for a lexicon. */
export function topicsOf(lexicon: Lexicon): Topics {
  return latest.of(lexicon);
}

const latest = new Latest((lexicon: Lexicon): Topics => kept(byLexicon, lexicon, () => readTopics(lexicon)));

/** Whether a word of the root is an indicator's, by their numbers. */
export function isTopicOf({ topics }: Topics, root: number, rank: number): boolean {
  return topics[root]?.ranks.includes(rank) === true;
}

function readTopics({ ranks, vocabulary: { indicators, entities } }: Lexicon): Topics {
  const places = Object.values(entities).filter(({ type }) => type === "place");
  const names = new Set(rootsIn(places.flatMap(({ name, aliases }) => [name, ...aliases])));
  const byRoot = new Map<string, Set<number>>();
  for (const indicator of Object.values(indicators)) {
    const rank = ranks.get(indicator.id) ?? 0;
    for (const root of rootsIn(phrasesOf(indicator)))
      if (!names.has(root)) byRoot.set(root, (byRoot.get(root) ?? new Set()).add(rank));
  }
  const all = Math.log(ranks.size + 1);
  const numbers = new Map([...byRoot.keys()].map((root, number) => [root, number]));
  return {
    numbers,
    byWord: new RootsOfWords(numbers),
    topics: [...byRoot.values()].map((of) => ({
      ranks: [...of],
      worth: rounded(1 - Math.log(of.size) / all),
    })),
    count: ranks.size,
  };
}

/** Engines differ in the last digits of a logarithm, and where two sums tie such a digit decides. */
function rounded(worth: number): number {
  return Math.round(worth * 1e6) / 1e6;
}

function phrasesOf({ name, phrase, unit, terms, dimensions }: Indicator): string[] {
  const kinds = Object.values(dimensions).flatMap(({ values }) =>
    Object.values(values).flatMap((value) => [value.name, ...value.terms]),
  );
  const called = [name, phrase.one, phrase.many, unit.one, unit.many];
  return [...called, ...terms.counted, ...terms.verbs, ...terms.with.flat(), ...kinds];
}

function rootsIn(phrases: readonly string[]): string[] {
  const words = new Set(phrases.flatMap(foldWords));
  return [...words].flatMap((word) => {
    const isTopic = word.length > 1 && !GRAMMAR.has(word) && !/\d/.test(word);
    return isTopic ? [rootOf(word)] : [];
  });
}

const ENDINGS = ["ation", "ing", "ment", "ion", "ed"];
const SHORTEST_ROOT = 4;

/** One form for "detained" and "detaining", "strikes" and "strike", "convictions" and "convicted". */
export function rootOf(word: string): string {
  let root = singularOf(word);
  const ending = ENDINGS.find((each) => root.length - each.length >= SHORTEST_ROOT && root.endsWith(each));
  if (ending !== undefined) root = root.slice(0, -ending.length);
  if (root.length >= SHORTEST_ROOT && root.endsWith("e")) root = root.slice(0, -1);
  return root.length > SHORTEST_ROOT && root.endsWith("at") ? root.slice(0, -2) : root;
}

function singularOf(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}

/** Numbers of roots, each with what its nearness is worth. */
export type Roots = ReadonlyMap<number, number>;

/** The roots of the words around a figure; with `least`, only those of stretches that are worth so much. */
export function rootsAround(context: Context, least = 0): Roots {
  const roots = new Map<number, number>();
  for (const carrier of carriersOf(context)) {
    if (carrier.topic < least) continue;
    for (const root of rootsOf(context, carrier))
      if ((roots.get(root) ?? 0) < carrier.topic) roots.set(root, carrier.topic);
  }
  return roots;
}

const byReading = new WeakMap<Reading, Map<number, readonly number[]>>();

/** The roots of a stretch that some indicator has; kept, because sentences lend to many figures. */
function rootsOf({ reading }: Context, { from, to }: Segment): readonly number[] {
  const known = kept(byReading, reading, () => new Map<number, readonly number[]>());
  const key = from * LONGEST_STRETCH + Math.min(to - from, LONGEST_STRETCH - 1);
  const roots = kept(known, key, () => readRoots(reading, { from, to }));
  return roots;
}

/** No sentence and no heading has so many tokens. */
const LONGEST_STRETCH = 1024;

function readRoots({ text: { tokens }, lexicon }: Reading, { from, to }: Segment): readonly number[] {
  const { byWord } = topicsOf(lexicon);
  const roots = new Set<number>();
  for (let at = from; at < to; at++) {
    const root = tokens.kindAt(at) === Kind.letter ? byWord.at(tokens, at) : -1;
    if (root !== -1) roots.add(root);
  }
  return [...roots];
}

/** What words say of each indicator, by the indicator's place among all. */
export class Spoken {
  /** Those of which they say anything. */
  readonly ranks: number[] = [];
  readonly #sums: Float64Array;
  readonly #has: Uint8Array;

  /** `count` is of all indicators. */
  constructor(count: number) {
    this.#sums = new Float64Array(count);
    this.#has = new Uint8Array(count);
  }

  of(rank: number): number {
    return this.#sums[rank] ?? 0;
  }

  has(rank: number): boolean {
    return this.#has[rank] === 1;
  }

  add(rank: number, worth: number): void {
    if (this.#has[rank] !== 1) this.ranks.push(rank);
    this.#has[rank] = 1;
    this.#sums[rank] = this.of(rank) + worth;
  }
}

/** What the roots say of each indicator. */
export function weighTopics(roots: Roots, { topics, count }: Topics): Spoken {
  const spoken = new Spoken(count);
  for (const [root, near] of roots) {
    const topic = topics[root];
    if (topic === undefined) continue;
    for (const rank of topic.ranks) spoken.add(rank, topic.worth * near);
  }
  return spoken;
}
