/**
 * Which indicators the words around a figure speak of, strongest first.
 *
 * An indicator fits where the counted noun is one of its own, or one of its verbs governs the figure and
 * the noun does not speak against it; where every group of its `with` has a word near enough; and where
 * no word of its `without` stands in the figure's stretch.
 */

import type { Indicator } from "@throughline/core/schema";
import type { Context } from "../mention/context.ts";
import type { FigureMention } from "../mention/mention.ts";
import { framed, NEARNESS, type Nearness, sentencesBefore } from "../mention/near.ts";
import { isPeople } from "../mention/noun.ts";
import { isOwned } from "../mention/owner.ts";
import type { Segment } from "../mention/segments.ts";
import type { Reading, SentenceReading } from "../mention/sentence.ts";
import { fitsUnit } from "../mention/unit.ts";
import type { Term } from "../mention/vocabulary.ts";
import type { CountedNoun } from "../mention/what.ts";
import type { Hit } from "../text/phrases.ts";
import { Kind } from "../text/tokens.ts";
import type { IndicatorMatch } from "./candidate.ts";

/** What each kind of word is worth: a noun says more than a verb, the figure's own more than a borrowed one. */
const WORTH = { noun: 4, borrowedNoun: 2, verb: 3, borrowedVerb: 1, furtherWord: 1, otherVerb: 2 } as const;
const WORTH_NEAR: Record<Nearness, number> = {
  own: 2,
  sentence: 1,
  neighbour: 1,
  paragraph: 0,
  document: -1,
};
/** Matches this close to the strongest are its equals; those up to the second limit can only confirm. */
const MARGIN = { equal: 1, weak: 4 } as const;

export interface Asked {
  reading: Reading;
  figure: FigureMention;
  context: Context;
}

export function matchIndicators(asked: Asked): IndicatorMatch[] {
  const matches = byVerb(
    asked,
    namedBy(asked).flatMap(([indicator, words]) => match(asked, indicator, words) ?? []),
  );
  if (matches.length === 0) return matches;
  const strongest = Math.max(...matches.map(({ strength }) => strength));
  return matches
    .filter(({ strength }) => strength >= strongest - MARGIN.weak)
    .map((each) => ({ ...each, weak: each.strength < strongest - MARGIN.equal }))
    .sort((a, b) => b.strength - a.strength);
}

/** Of "eliminated 668 ISIS members", who speaks of eliminating goes before who only counts members. */
function byVerb({ context: { verbs } }: Asked, matches: IndicatorMatch[]): IndicatorMatch[] {
  const isOfVerb = ({ indicator }: IndicatorMatch) =>
    verbs.hits.some(({ value }) => value.indicator === indicator.id);
  if (verbs.inherited || !matches.some(isOfVerb)) return matches;
  return matches.map((each) =>
    isOfVerb(each) ? each : { ...each, strength: each.strength - WORTH.otherVerb },
  );
}

/** The words of one indicator that a figure may be counted by. */
interface Named {
  noun: Hit<Term> | null;
  verb: Hit<Term> | null;
}

/** The indicators that have a term at the head of the noun, or a verb, in the vocabulary's order. */
function namedBy({ reading, context: { noun, verbs } }: Asked): [Indicator, Named][] {
  const { ranks, vocabulary } = reading.lexicon;
  const named = new Map<string, Named>();
  for (const hit of noun === null ? [] : headTerms(noun)) {
    const { indicator } = hit.value;
    const before = named.get(indicator)?.noun ?? null;
    if (before === null || hit.from < before.from) named.set(indicator, { noun: hit, verb: null });
  }
  for (const hit of verbs.hits) {
    const known = named.get(hit.value.indicator) ?? { noun: null, verb: null };
    named.set(hit.value.indicator, { ...known, verb: known.verb ?? hit });
  }
  return [...named]
    .sort(([a], [b]) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0))
    .flatMap(([id, words]) => {
      const indicator = vocabulary.indicators[id];
      return indicator === undefined ? [] : [[indicator, words]];
    });
}

/** The counted terms that end with the head of the noun. */
function headTerms({ isTerm, terms, from, head }: CountedNoun): Hit<Term>[] {
  if (!isTerm) return [];
  return terms.filter((hit) => hit.value.role === "counted" && hit.to === head + 1 && hit.from >= from);
}

function match(asked: Asked, indicator: Indicator, { noun, verb }: Named): IndicatorMatch | null {
  if (!fitsUnit(asked.figure, indicator) || isExcluded(asked, indicator)) return null;
  if (verb === null ? isOfAnotherVerb(asked, indicator) : noun === null && !allowsNoun(asked, indicator))
    return null;
  const groups = groupsOf(asked, indicator);
  if (groups === null) return null;
  const near = groups.reduce(further, "own");
  const { inherited = false } = asked.context.noun ?? {};
  const ofNoun = noun === null ? 0 : inherited ? WORTH.borrowedNoun : WORTH.noun;
  const ofVerb = verb === null ? 0 : asked.context.verbs.inherited ? WORTH.borrowedVerb : WORTH.verb;
  const ofWords = noun === null ? 0 : (noun.to - noun.from - 1) * WORTH.furtherWord;
  const ofGroups = groups.reduce((sum, each) => sum + WORTH_NEAR[each], 0) / Math.max(1, groups.length);
  return {
    indicator,
    strength: ofNoun + ofVerb + ofWords + ofGroups,
    near,
    weak: false,
  };
}

/** How near the text speaks of what the indicator counts, whatever noun it uses; null where it does not. */
export function isAbout(asked: Asked, indicator: Indicator): Nearness | null {
  if (!fitsUnit(asked.figure, indicator) || isExcluded(asked, indicator)) return null;
  return groupsOf(asked, indicator)?.reduce(further, "own") ?? null;
}

/** Groups of which the text has no word. */
export interface Missing {
  /** Of words for whom or what it is about. */
  subject: number;
  /** Of words that the indicator also counts or tells by: what a noun or a verb of its own may say instead. */
  nature: number;
}

/** How many groups of the indicator's `with` the text has no word of. */
export function missingGroups(reading: Reading, { id, terms }: Indicator): Missing {
  const missing: Missing = { subject: 0, nature: 0 };
  for (const [group, words] of terms.with.entries())
    if (!reading.hasWith(id, group)) missing[isOfNature(words, terms) ? "nature" : "subject"]++;
  return missing;
}

const natures = new WeakMap<readonly string[], boolean>();

function isOfNature(words: readonly string[], { counted, verbs }: Indicator["terms"]): boolean {
  const known = natures.get(words);
  if (known !== undefined) return known;
  const own = new Set([...counted, ...verbs]);
  const found = words.some((word) => own.has(word));
  natures.set(words, found);
  return found;
}

/**
 * Whether the sentence, or one before it in the paragraph, is about somebody else's office: "The city's inspector
 * general ... It questioned $2 million".
 */
export function isOfOthersOffice({ reading, context }: Asked, { id, terms }: Indicator): boolean {
  if (terms.with.length === 0) return false;
  const { sentence } = context;
  const isOfOthers = (each: SentenceReading) => withsOf(reading, each, id).ofOthers;
  return isOfOthers(sentence) || sentencesBefore({ reading, sentence }).some(isOfOthers);
}

/** How near each group of the indicator's `with` stands; null where one stands nowhere. */
function groupsOf(asked: Asked, indicator: Indicator): Nearness[] | null {
  const groups: Nearness[] = [];
  const { length } = indicator.terms.with;
  // What stands nowhere in the text need not be looked for near the figure.
  for (let group = 0; group < length; group++) if (!asked.reading.hasWith(indicator.id, group)) return null;
  for (let group = 0; group < length; group++) {
    const near = nearnessOf(asked, indicator.id, group);
    if (near === null) return null;
    groups.push(near);
  }
  return groups;
}

export function isExcluded({ reading, context, figure }: Asked, { id }: Indicator): boolean {
  const { sentence, segment, frame, noun } = context;
  // In "686 ISIS killed", what "ISIS killed" would be said against is itself what is counted.
  const isCounted = ({ from, to }: Hit<Term>) => from === figure.nounFrom && to > (noun?.head ?? to) + 1;
  const against = ({ termsOf }: SentenceReading) => {
    const terms = termsOf(id);
    return terms.length === 0
      ? terms
      : terms.filter((hit) => hit.value.role === "without" && !isCounted(hit));
  };
  // "ISIS killed" over a column is what the column counts.
  const isWhole = ({ from, to }: Segment) =>
    frame.ranges.some((range) => range.from === from && range.to === to);
  const lent = (other: SentenceReading) => against(other).filter((hit) => !isWhole(hit));
  if (framed({ reading, frame }, "sentence", lent) !== null) return true;
  // So is it before the colon of an entry: "ISIS killed, Syria: 4".
  const isEntry = reading.text.tokens.kindAt(figure.from - 1) === Kind.colon;
  return against(sentence).some(({ from, to }) => {
    return from < segment.to && to > segment.from && !(isEntry && from === sentence.from);
  });
}

/**
 * "Having opened 18" after "259 open investigations": the noun is borrowed, the verb is its own. Not one by which
 * only percentages are told: "the population had fallen to 54,000".
 */
function isOfAnotherVerb(
  { figure, reading, context: { noun, verbs } }: Asked,
  { terms }: Indicator,
): boolean {
  if (noun?.inherited !== true || verbs.inherited || terms.verbs.length === 0) return false;
  const { indicators } = reading.lexicon.vocabulary;
  return verbs.hits.some(({ value }) => {
    const other = indicators[value.indicator];
    return other !== undefined && fitsUnit(figure, other);
  });
}

/** Whether a governed noun can be what the indicator counts: none, people, or one of its own words. */
function allowsNoun({ reading, context: { noun } }: Asked, { id, unit }: Indicator): boolean {
  if (noun === null) return true;
  if (unit.kind === "people" && isPeople(reading.text.tokens, noun.head)) return true;
  return noun.termsOf(id).some(({ value, to, from }) => {
    if (value.role !== "with" || from < noun.from) return false;
    return noun.inherited ? to <= noun.head + 1 : to === noun.head + 1;
  });
}

/** How near the nearest word of a `with` group stands; null where the text has none. */
function nearnessOf({ reading, context }: Asked, indicator: string, group: number): Nearness | null {
  const ofGroup = (each: SentenceReading) => withsOf(reading, each, indicator).groups[group] ?? NONE;
  const { sentence, segment, noun, frame } = context;
  // A sentence about somebody else's office is about nothing of the record's.
  if (withsOf(reading, sentence, indicator).ofOthers) return null;
  const hits = ofGroup(sentence);
  if (hits.some(({ from, to }) => from >= segment.from && to <= segment.to)) return "own";
  if (noun?.inherited === true && hits.some(({ from, to }) => from >= noun.from && to <= noun.to))
    return "own";
  if (hits.length > 0) return "sentence";
  for (const near of ["sentence", "paragraph"] as const) {
    if (framed({ reading, frame }, near, ofGroup) !== null) return near;
  }
  if (sentencesBefore({ reading, sentence }).some((each) => ofGroup(each).length > 0)) return "paragraph";
  return reading.hasWith(indicator, group) ? "document" : null;
}

const NONE: readonly never[] = [];
/** The words of an indicator's `with` groups in one sentence. */
interface Withs {
  groups: Hit<Term>[][];
  /** Whether any of them is said as somebody else's; those are in no group. */
  ofOthers: boolean;
}

const NO_WITHS: Withs = { groups: [], ofOthers: false };
/** By the terms of the indicator in the sentence: a sentence has one list of them. */
const withs = new WeakMap<readonly Hit<Term>[], Withs>();

/** The same for all figures of a sentence. */
function withsOf(reading: Reading, sentence: SentenceReading, indicator: string): Withs {
  const terms = sentence.termsOf(indicator);
  if (terms.length === 0) return NO_WITHS;
  const known = withs.get(terms);
  if (known !== undefined) return known;
  const found = readWiths(reading, terms);
  withs.set(terms, found);
  return found;
}

function readWiths({ text: { tokens }, claimed }: Reading, terms: readonly Hit<Term>[]): Withs {
  const found: Withs = { groups: [], ofOthers: false };
  for (const hit of terms) {
    if (hit.value.role !== "with") continue;
    if (isOwned(tokens, claimed, hit.from)) {
      found.ofOthers = true;
      continue;
    }
    const list = found.groups[hit.value.group] ?? [];
    found.groups[hit.value.group] = list;
    list.push(hit);
  }
  return found;
}

function further(a: Nearness, b: Nearness): Nearness {
  return NEARNESS.indexOf(a) > NEARNESS.indexOf(b) ? a : b;
}
