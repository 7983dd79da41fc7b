/**
 * What a figure counts: its own noun, the subject before it, or what it takes over from the figure
 * before ("captured 64 ISIS fighters and killed four").
 */

import type { Quantity } from "@throughline/core/schema";
import { numberOf } from "../text/known-words.ts";
import type { Hit } from "../text/phrases.ts";
import { Kind, type Tokens } from "../text/tokens.ts";
import { wordSet } from "../text/words.ts";
import { countedIn } from "./layout/counted.ts";
import type { FigureMention } from "./mention.ts";
import { type Standpoint, sentencesBefore } from "./near.ts";
import { type NounPhrase, readNoun } from "./noun.ts";
import type { Segment } from "./segments.ts";
import type { Reading, SentenceReading } from "./sentence.ts";
import { fitsUnit } from "./unit.ts";
import { readVerbs } from "./verbs.ts";
import type { Term } from "./vocabulary.ts";

const OF = numberOf("of");

export interface CountedNoun extends NounPhrase {
  inherited: boolean;
  /** The terms of the sentence that the noun stands in. */
  terms: readonly Hit<Term>[];
  termsOf: SentenceReading["termsOf"];
  /** The header, label or lead-in that it stands in, where the layout lends it. */
  range: Segment | null;
}

export interface GoverningVerbs {
  hits: readonly Hit<Term>[];
  inherited: boolean;
}

/** Words that tie a number to the subject before it: "attacks numbered 134", "rose to 134". */
const ties = wordSet(
  "numbered numbering totaled totalled totaling totalling reached reaching to at was were is are hit exceeded topped surpassed by from",
);
const partitives = wordSet("in of worth");
const pronouns = wordSet("them those these");
const copulas = wordSet("are were is was");
const objects = wordSet("on against in at by with to from near into for across during");
/** Words before a noun that may stand between it and its preposition. */
const MODIFIERS = 3;

export function readWhat(at: Standpoint): CountedNoun | null {
  const { sentence, order, figure } = at;
  const { terms, termsOf } = sentence;
  const own = nounOf(at, order) ?? readPredicate(at);
  if (own !== null) return { ...own, inherited: false, terms, termsOf, range: null };
  if (at.frame.cell !== null) return fromLayout(at);
  const subject = readSubject(at);
  if (subject !== null) return { ...subject, inherited: false, terms, termsOf, range: null };
  const before = figure.unit === "count" ? lastNoun(at, order - 1) : null;
  if (before !== null) return { ...before, inherited: true, terms, termsOf, range: null };
  return isOfThem(at) ? fromBefore(at) : fromLayout(at);
}

/** What the header, the labels or the lead-in count: the first of them that counts anything. */
function fromLayout({ reading, sentence, figure, frame }: Standpoint): CountedNoun | null {
  const ranges = frame.ranges.filter(({ near }) => near === "sentence");
  // "- Civilians: 27": what stands in the item itself goes before what leads into it.
  if (frame.cell === null && ranges.length > 0)
    ranges.unshift({ from: sentence.from, to: figure.from, near: "sentence" });
  for (const range of ranges) {
    const counted = countedIn(reading, range);
    // "ISIS detained" says all: what leads the table in counts something else.
    if (counted === null && hasVerb(reading, range)) return null;
    if (counted === null) continue;
    const termsOf = (id: string) => reading.within(range, (each) => each.termsOf(id));
    return { ...counted.noun, inherited: false, terms: counted.terms, termsOf, range };
  }
  return null;
}

/** The same for all figures that lean on it. */
function nounOf(at: Pick<Standpoint, "reading" | "sentence">, order: number): NounPhrase | null {
  const { nouns } = at.sentence;
  let noun = nouns[order];
  if (noun === undefined) {
    noun = readNounOf(at, order);
    nouns[order] = noun;
  }
  return noun;
}

function readNounOf(
  { reading, sentence }: Pick<Standpoint, "reading" | "sentence">,
  order: number,
): NounPhrase | null {
  const figure = sentence.figures[order];
  if (figure === undefined) return null;
  const limit = sentence.frames[order]?.cell?.to ?? sentence.figures[order + 1]?.from ?? sentence.to;
  const { tokens } = reading.text;
  const terms = fitting(reading, sentence.terms, figure);
  const own = readNoun(tokens, figure, terms, limit);
  if (own !== null || figure.unit !== "currency" || !partitives.at(tokens, figure.nounFrom)) return own;
  // "$28 million in budget support": what the money is counted in.
  const noun = readNoun(tokens, { ...figure, nounFrom: figure.nounFrom + 1 }, terms, limit);
  return noun?.isTerm === true ? noun : null;
}

/** The terms around the noun that can count what is given in the figure's unit. */
function fitting({ lexicon }: Reading, terms: readonly Hit<Term>[], figure: FigureMention): Hit<Term>[] {
  const { indicators } = lexicon.vocabulary;
  const found: Hit<Term>[] = [];
  for (const hit of terms) {
    if (hit.from < figure.nounFrom) continue;
    const indicator = hit.value.role === "counted" ? indicators[hit.value.indicator] : undefined;
    if (hit.value.role !== "counted" || (indicator !== undefined && fitsUnit(figure, indicator)))
      found.push(hit);
  }
  return found;
}

/** The noun of the nearest figure that has one, from `order` back to the first of the sentence. */
function lastNoun(at: Pick<Standpoint, "reading" | "sentence">, order: number): NounPhrase | null {
  let aside: NounPhrase | null = null;
  for (let index = order; index >= 0; index--) {
    const noun = nounOf(at, index);
    if (noun === null) continue;
    if (!isAside(at, index, noun)) return noun;
    aside ??= noun;
  }
  return aside;
}

/** "Eight strikes in Iraq, with 39 engagements, and 23 in Syria": what is put in goes on with nothing. */
function isAside(
  { reading, sentence }: Pick<Standpoint, "reading" | "sentence">,
  index: number,
  { to }: NounPhrase,
) {
  const { tokens } = reading.text;
  const from = sentence.figures[index]?.from ?? 0;
  const isOpened = tokens.foldedAt(from - 1) === "with" && tokens.kindAt(from - 2) === Kind.comma;
  return isOpened && tokens.kindAt(to) === Kind.comma;
}

/** "Roughly 2,500 of them in Iraq and 900 in Syria": what the sentence before counted. */
function isOfThem({ reading, sentence, order }: Standpoint): boolean {
  const { tokens } = reading.text;
  return sentence.figures.slice(0, order + 1).some(({ nounFrom }) => {
    return tokens.wordAt(nounFrom) === OF && pronouns.at(tokens, nounFrom + 1) === true;
  });
}

function fromBefore(at: Standpoint): CountedNoun | null {
  for (const sentence of sentencesBefore(at)) {
    const noun = lastNoun({ reading: at.reading, sentence }, sentence.figures.length - 1);
    if (noun === null) continue;
    const { terms, termsOf } = sentence;
    return { ...noun, inherited: true, terms, termsOf, range: null };
  }
  return null;
}

/** "The 900 are core forces": the noun behind the verb, where it is a term. */
function readPredicate({ reading, sentence, order, figure }: Standpoint): NounPhrase | null {
  const { tokens } = reading.text;
  if (copulas.at(tokens, figure.nounFrom) !== true) return null;
  const limit = sentence.figures[order + 1]?.from ?? sentence.to;
  const noun = readNoun(tokens, { ...figure, nounFrom: figure.nounFrom + 1 }, sentence.terms, limit);
  return noun?.isTerm === true ? noun : null;
}

/** The nearest counted term before the number that no preposition governs, where a word ties the two. */
function readSubject({ reading, sentence, segment, figure }: Standpoint): NounPhrase | null {
  const { tokens } = reading.text;
  if (!isTied(tokens, figure)) return null;
  const hits = sentence.terms.filter(({ value, from, to }) => {
    return value.role === "counted" && from >= segment.from && to < figure.from && !isObject(tokens, from);
  });
  const last = hits.at(-1);
  // "Open investigations" and the "investigations" in it end together; the longer one is the subject.
  const longest = hits.find(({ to }) => to === last?.to);
  return longest === undefined
    ? null
    : { from: longest.from, to: longest.to, head: longest.to - 1, isTerm: true };
}

const TYING = new Set<number>([Kind.colon, Kind.dash, Kind.openBracket]);

/** "Attacks numbered 134", "attacks: 134", "attacks (134)"; behind a comma only with a bound: "attacks, at least 134". */
function isTied(tokens: Tokens, figure: FigureMention): boolean {
  const { from, quantity, unit } = figure;
  const kind = tokens.kindAt(from - 1);
  // "Questioned costs of $54 million": of money, and of nothing that is counted.
  if (unit === "currency" && tokens.wordAt(from - 1) === OF) return true;
  if (kind === Kind.comma) return quantity.bound !== "exactly" || isEntry(tokens, figure);
  return ties.at(tokens, from - 1) === true || TYING.has(kind);
}

/** "Inspections, 170; recommendations, 478.": one word, its number, and nothing else. */
function isEntry(tokens: Tokens, { from, nounFrom }: FigureMention): boolean {
  return ENDS.has(tokens.kindAt(nounFrom)) && ENDS.has(tokens.kindAt(from - 3));
}

const ENDS = new Set<number>([Kind.semicolon, Kind.colon, Kind.dot, Kind.dash]);

function isObject(tokens: Tokens, from: number): boolean {
  for (let at = from - 1; at >= from - 1 - MODIFIERS; at--) {
    if (objects.at(tokens, at) === true) return true;
    if (tokens.kindAt(at) !== Kind.letter) return false;
  }
  return false;
}

/** Only what leans on the figure before it takes its verb too: "47 in Iraq and 64 in Syria". */
export function readGoverning(at: Standpoint, noun: CountedNoun | null): GoverningVerbs {
  const { reading, sentence, order } = at;
  for (let index = order; index >= 0; index--) {
    const [segment, figure] = [sentence.segments[index], sentence.figures[index]];
    if (segment === undefined || figure === undefined) break;
    const { indicators } = reading.lexicon.vocabulary;
    let hits = sentence.verbs[index];
    if (hits === undefined) {
      hits = readVerbs(reading.text.tokens, { segment, figure, terms: sentence.terms, indicators });
      sentence.verbs[index] = hits;
    }
    if (hits.length > 0) return { hits, inherited: index < order };
    const isSum =
      noun === null && figure.unit === "currency" && sentence.figures[index - 1]?.unit === figure.unit;
    if (!isSum && noun?.inherited !== true) break;
  }
  return { hits: verbsOfLayout(at), inherited: false };
}

function hasVerb(reading: Reading, range: Segment): boolean {
  return reading.within(range, ({ terms }) => terms).some(({ value }) => value.role === "verb");
}

/** The verbs of the first header, label or lead-in that has one: "Killed", "Cases closed". */
function verbsOfLayout({ reading, frame }: Standpoint): Hit<Term>[] {
  for (const range of frame.ranges) {
    const hits = range.near === "sentence" ? reading.within(range, (sentence) => sentence.terms) : [];
    const verbs = hits.filter(({ value }) => value.role === "verb");
    if (verbs.length > 0) return verbs;
  }
  return [];
}

/** A bound said once may hold for the number behind it with the same noun, or with none. */
export function readReadings({ reading, sentence, order, figure }: Standpoint): Quantity[] {
  const { quantity } = figure;
  if (figure.unit === "share") return [inPercent(quantity)];
  const before = sentence.figures[order - 1];
  const bound = before?.quantity.bound ?? "exactly";
  if (before === undefined || quantity.bound !== "exactly" || bound === "exactly" || !isShareable(bound))
    return [quantity];
  const { tokens } = reading.text;
  const noun = readNoun(tokens, figure, sentence.terms, sentence.figures[order + 1]?.from ?? sentence.to);
  const other = readNoun(tokens, before, sentence.terms, figure.from);
  const isSame =
    noun === null || (other !== null && tokens.foldedAt(noun.head) === tokens.foldedAt(other.head));
  return isSame ? [quantity, { ...quantity, bound }] : [quantity];
}

/** So many percent around it are told as the same fraction: a third is 31 to 36 percent. */
const FRACTION_REACH = 2.5;

function inPercent(quantity: Quantity): Quantity {
  const percent = "value" in quantity ? quantity.value * 100 : 0;
  return { bound: "between", low: percent - FRACTION_REACH, high: percent + FRACTION_REACH };
}

type Shareable = Exclude<Quantity["bound"], "between" | "not-available" | "unspecified">;

function isShareable(bound: Quantity["bound"]): bound is Shareable {
  return bound !== "between" && bound !== "not-available" && bound !== "unspecified";
}
