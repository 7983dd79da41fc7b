/**
 * One sentence as read: its figures with their segments, and the terms, places and periods in it.
 *
 * Sentences are read when somebody asks, and once: the context of a figure reaches into the sentences
 * before it.
 */
import type { Hit } from "../text/phrases.ts";
import type { Text } from "../text/text.ts";
import { withBareMoney } from "./bare-money.ts";
import { findFigures } from "./figures.ts";
import { claimIdioms } from "./idioms.ts";
import { type Frame, type FrameRange, Layout } from "./layout/frame.ts";
import type { FigureMention } from "./mention.ts";
import { findNames, type NameHit } from "./names.ts";
import type { NounPhrase } from "./noun.ts";
import { isOwned } from "./owner.ts";
import type { PeriodMention } from "./period-mention.ts";
import { findPeriods } from "./periods.ts";
import { findPlaces, type PlaceHit } from "./places.ts";
import { readSegments, type Segment } from "./segments.ts";
import { withToldTimes } from "./told-times.ts";
import type { Lexicon, Term, TermGroup } from "./vocabulary.ts";

/** A sentence of so few tokens holds nothing but its number: "4. 163.", "The big number: 134." */
const LONGEST_ALONE = 8;

/** So many sentences are kept as they were read. */
const MOST_KEPT = 2048;

export interface SentenceReading extends Segment {
  index: number;
  paragraph: number;
  figures: FigureMention[];
  segments: Segment[];
  /** What the layout says of each figure. */
  frames: Frame[];
  /** The phrases that are terms of anything. */
  phrases: readonly Hit<TermGroup>[];
  /** The counted nouns and the verbs among them. */
  terms: readonly Hit<Term>[];
  /** All terms of one indicator; the same empty list for every one that has none here. */
  termsOf: (indicator: string) => readonly Hit<Term>[];
  names: NameHit[];
  periods: PeriodMention[];
  places: PlaceHit[];
  /** What is read of it when somebody first asks: the sentences before it, and of each figure its noun and verbs. */
  before: readonly SentenceReading[] | null;
  nouns: (NounPhrase | null | undefined)[];
  verbs: (readonly Hit<Term>[] | undefined)[];
}

/** A text with everything that was found in one pass, by sentence. */
export class Reading {
  readonly text: Text;
  readonly lexicon: Lexicon;
  readonly names: NameHit[];
  readonly periods: PeriodMention[];
  readonly figures: FigureMention[];
  /** Not 0 where a token belongs to a name, a period or an idiom. */
  readonly claimed: Uint8Array;
  readonly #sentences = new Map<number, SentenceReading>();
  readonly #phrases = new Map<number, readonly Hit<TermGroup>[]>();
  /** 1 for a group of a `with`, by its number, of which the text has a word. */
  #withs: Uint8Array | null = null;
  /** By an indicator's place among all: whether it is spoken of, where that was asked. */
  readonly #spokenOf: (boolean | undefined)[] = [];
  #numbers: Set<number> | null = null;
  readonly #layout: Layout;
  readonly #firsts: { names: Int32Array; periods: Int32Array; figures: Int32Array };

  constructor(text: Text, lexicon: Lexicon) {
    const { tokens } = text;
    this.text = text;
    this.lexicon = lexicon;
    this.#layout = new Layout(text);
    this.names = findNames(tokens, lexicon);
    this.periods = withToldTimes(text, findPeriods(tokens));
    this.claimed = new Uint8Array(tokens.count);
    for (const { from, to } of this.names) this.claimed.fill(1, from, to);
    for (const { from, to } of this.periods) this.claimed.fill(1, from, to);
    claimIdioms(tokens, this.claimed);
    this.figures = withBareMoney(text, findFigures(text, this.claimed));
    this.#firsts = {
      names: firstsOf(text, this.names),
      periods: firstsOf(text, this.periods),
      figures: firstsOf(text, this.figures),
    };
  }

  sentence(index: number): SentenceReading {
    const known = this.#sentences.get(index);
    if (known !== undefined) return known;
    const read = this.#read(index);
    keep(this.#sentences, index, read);
    return read;
  }

  /** The figures of a sentence, as places among those of the text; the end is exclusive. */
  figuresIn(index: number): Segment {
    const { figures } = this.#firsts;
    return { from: figures[index] ?? 0, to: figures[index + 1] ?? 0 };
  }

  /** Whether the text anywhere has a word of such a group, and not as somebody else's. */
  hasWith(indicator: string, group: number): boolean {
    this.#withs ??= this.#readWiths();
    return this.#withs[(this.lexicon.firstWiths.get(indicator) ?? 0) + group] === 1;
  }

  /** Whether the text has a word of each of the groups without which the indicator of a rank is not meant. */
  isSpokenOf(rank: number): boolean {
    const known = this.#spokenOf[rank];
    if (known !== undefined) return known;
    const indicator = this.lexicon.indicators[rank];
    const found = indicator?.terms.with.every((_, group) => this.hasWith(indicator.id, group)) ?? true;
    this.#spokenOf[rank] = found;
    return found;
  }

  /** Whether the text gives a number anywhere. */
  hasNumber(value: number): boolean {
    this.#numbers ??= new Set(
      this.figures.flatMap(({ quantity }) => ("value" in quantity ? quantity.value : [])),
    );
    return this.#numbers.has(value);
  }

  /** What of the sentences' findings stands wholly in a range, which may cover several. */
  within<T extends Segment>(range: Segment, pick: (sentence: SentenceReading) => readonly T[]): T[] {
    const { sentenceOf } = this.text;
    const found: T[] = [];
    const last = sentenceOf[range.to - 1] ?? -1;
    for (let index = sentenceOf[range.from] ?? 0; index <= last; index++) {
      for (const item of pick(this.sentence(index)))
        if (item.from >= range.from && item.to <= range.to) found.push(item);
    }
    return found;
  }

  /** The first of them; null where there is none. */
  firstWithin<T extends Segment>(
    range: Segment,
    pick: (sentence: SentenceReading) => readonly T[],
  ): T | null {
    const { sentenceOf } = this.text;
    const last = sentenceOf[range.to - 1] ?? -1;
    for (let index = sentenceOf[range.from] ?? 0; index <= last; index++) {
      for (const item of pick(this.sentence(index)))
        if (item.from >= range.from && item.to <= range.to) return item;
    }
    return null;
  }

  /** The sentence that a figure stands in, and its place among the figures there. */
  sentenceOf(figure: FigureMention): { sentence: SentenceReading; order: number } {
    const sentence = this.sentence(this.text.sentenceOf[figure.from] ?? 0);
    return { sentence, order: sentence.figures.indexOf(figure) };
  }

  /** Every group of a `with` of which the text has a phrase, and not said as somebody else's. */
  #readWiths(): Uint8Array {
    const { text, claimed } = this;
    const found = new Uint8Array(this.lexicon.countOfWiths);
    const seen = new Set<TermGroup>();
    for (let index = 0; index < text.sentences.length; index++) {
      for (const { value, from } of this.#phrasesOf(index)) {
        if (value.withs.length === 0 || seen.has(value) || isOwned(text.tokens, claimed, from)) continue;
        seen.add(value);
        for (const group of value.withs) found[group] = 1;
      }
    }
    return found;
  }

  #phrasesOf(index: number): readonly Hit<TermGroup>[] {
    const known = this.#phrases.get(index);
    if (known !== undefined) return known;
    const { from, to } = this.text.sentences[index] ?? { from: 0, to: 0 };
    const phrases = this.lexicon.terms.within(this.text.tokens, from, to);
    keep(this.#phrases, index, phrases);
    return phrases;
  }

  /**
   * "How many came? A: 350." and "The big number: 134. That is how many times ...": a number alone is told of by
   * the question before it, else by a sentence behind it that has no number of its own.
   */
  #toldAround(figure: FigureMention, index: number): FrameRange | null {
    const { sentences, tokens } = this.text;
    const [before, own, next] = [sentences[index - 1], sentences[index], sentences[index + 1]];
    if (own === undefined || own.to - own.from > LONGEST_ALONE || figure.to !== own.to - 1) return null;
    if (before !== undefined && tokens.textOf(before.to - 1) === "?")
      return { from: before.from, to: before.to, near: "sentence" };
    if (next === undefined || next.paragraph !== own.paragraph) return null;
    const isBare = slice(this.figures, this.#firsts.figures, index + 1).length === 0;
    return isBare ? { from: next.from, to: next.to, near: "sentence" } : null;
  }

  #read(index: number): SentenceReading {
    const { text, lexicon } = this;
    const { from, to, paragraph } = text.sentences[index] ?? { from: 0, to: 0, paragraph: 0 };
    const names = slice(this.names, this.#firsts.names, index);
    const periods = slice(this.periods, this.#firsts.periods, index);
    const figures = slice(this.figures, this.#firsts.figures, index);
    const frames = figures.map((figure) => {
      const frame = this.#layout.frameOf(figure.from);
      const told = this.#toldAround(figure, index);
      return told === null ? frame : { ...frame, ranges: [told, ...frame.ranges] };
    });
    const segments = readSegments(text.tokens, { from, to }, figures, this.claimed);
    const phrases = this.#phrasesOf(index);
    return {
      index,
      paragraph,
      from,
      to,
      names,
      periods,
      figures,
      segments: segments.map((segment, order) => frames[order]?.cell ?? segment),
      frames,
      phrases,
      terms: headsOf(phrases, (rank) => this.isSpokenOf(rank)),
      termsOf: byIndicator(phrases, lexicon.ranks),
      before: null,
      nouns: [],
      verbs: [],
      places: findPlaces({ text, names, claimed: this.claimed, lexicon }, { from, to }),
    };
  }
}

/** All of them would be more than a long text has room for: what is asked for again is nearly always near. */
function keep<T>(known: Map<number, T>, index: number, value: T): void {
  if (known.size >= MOST_KEPT) known.clear();
  known.set(index, value);
}

/** The nouns and verbs of what the text can be about: "gave" is no verb where nobody speaks of funds. */
function headsOf(
  phrases: readonly Hit<TermGroup>[],
  isSpokenOf: (rank: number) => boolean,
): readonly Hit<Term>[] {
  const heads: Hit<Term>[] = [];
  for (const { from, to, value } of phrases)
    for (const { term, rank } of value.heads) if (isSpokenOf(rank)) heads.push({ from, to, value: term });
  return heads;
}

/** Collects what is asked for, once. Most indicators have no term in a sentence. */
function byIndicator(
  phrases: readonly Hit<TermGroup>[],
  ranks: Lexicon["ranks"],
): SentenceReading["termsOf"] {
  const known: (readonly Hit<Term>[] | undefined)[] = [];
  let has: Uint8Array | null = null;
  return (indicator) => {
    const rank = ranks.get(indicator) ?? -1;
    has ??= ranksOf(phrases, ranks.size);
    if (has[rank] !== 1) return NONE;
    const hits = known[rank] ?? collect(phrases, rank);
    known[rank] = hits;
    return hits;
  };
}

function ranksOf(phrases: readonly Hit<TermGroup>[], count: number): Uint8Array {
  const has = new Uint8Array(count);
  for (const { value } of phrases) for (const rank of value.ranks) has[rank] = 1;
  return has;
}

function collect(phrases: readonly Hit<TermGroup>[], rank: number): readonly Hit<Term>[] {
  const hits: Hit<Term>[] = [];
  for (const { from, to, value } of phrases) {
    const index = value.ranks.indexOf(rank);
    if (index !== -1) for (const term of value.terms[index] ?? NONE) hits.push({ from, to, value: term });
  }
  return hits;
}

const NONE: readonly never[] = [];

/** For each sentence, the index of the first item that begins in it or behind it. */
function firstsOf(text: Text, items: { from: number }[]): Int32Array {
  const firsts = new Int32Array(text.sentences.length + 1).fill(items.length);
  let next = 0;
  text.sentences.forEach((sentence, index) => {
    while (next < items.length && (items[next]?.from ?? 0) < sentence.from) next++;
    firsts[index] = next;
  });
  return firsts;
}

function slice<T>(items: T[], firsts: Int32Array, sentence: number): T[] {
  return items.slice(firsts[sentence], firsts[sentence + 1]);
}
