/**
 * Whether words inside quotation marks are a source's words, altered ones, or none that it knows.
 *
 * First exactly, as a part or as the whole; then as an alteration that the record already knows; then
 * by aligning the words in order, rare ones counting more. What merely sounds alike is not altered.
 */
import { isSameInWords, partsOfQuotation } from "@throughline/core/figures";
import type { FigureSource, SourceQuotation } from "../candidate/source.ts";
import type { QuotationMention } from "../mention/mention.ts";
import type { Text } from "../text/text.ts";
import { Kind } from "../text/tokens.ts";
import { type Indexed, type QuotationIndex, quotationIndex, stemOf } from "./stems.ts";
import { weigh } from "./telling.ts";
import { align, type Run } from "./words.ts";

export interface QuotationAlignment {
  quotation: SourceQuotation;
  verdict: "agrees" | "differs";
  /** The tokens of the text that stand against the source's words. */
  focus: { from: number; to: number };
}

/** Share of a source's words, by weight, that an altered quotation still has. */
const LEAST_KEPT = { long: 0.6, short: 0.55 } as const;
/** Weight of the words in common: three rare words of a long pointer, two of a short one. */
const LEAST_COMMON = { long: 2.5, short: 1.5 } as const;
/** Up to so many words a pointer is short: then the text's quotation must be about as short. */
const SHORT = 6;
const SHORT_EXCESS = 2;
/** Fewer words than this cannot be aligned, only known. */
const FEWEST_ALIGNED = 3;
/** A part of a quotation needs so much weight to be recognised as one. */
const LEAST_PART = 1;
/** So many words in a row show that two quotations are of the same sentence; so far before them a change counts. */
const OPENING = 5;
const REACH = 3;
/** A word of at least this weight is more than grammar. */
const TELLING = 0.5;

export function alignQuotation(
  text: Text,
  mention: QuotationMention,
  source: FigureSource,
): QuotationAlignment | null {
  const index = quotationIndex(source);
  const words = wordsOf(text, mention, index);
  const candidates = index.sharing(words.map(({ stem }) => stem));
  if (candidates.length === 0) return null;
  const asked = {
    words,
    stems: new Set(words.map(({ stem }) => stem)),
    around: () => stemsAround(text, mention),
    parts: partsOfQuotation(text.source.slice(mention.start, mention.end)),
  };
  return (
    known(candidates, asked, "whole") ??
    exact(candidates, asked) ??
    known(candidates, asked, "part") ??
    closest(candidates, asked)
  );
}

interface Word {
  stem: string;
  weight: number;
  token: number;
}

interface Asked {
  words: Word[];
  /** The stems of the rest of its sentence. */
  around: () => ReadonlySet<string>;
  stems: ReadonlySet<string>;
  /** The folded words, by the parts that its omissions leave. */
  parts: string[][];
}

function wordsOf({ tokens }: Text, { from, to }: QuotationMention, index: QuotationIndex): Word[] {
  const words: Word[] = [];
  for (let token = from; token < to; token++) {
    const kind = tokens.kindAt(token);
    if (kind !== Kind.letter && kind !== Kind.digit) continue;
    const stem = stemOf(tokens.foldedAt(token));
    words.push({ stem, weight: index.weightOf(stem), token });
  }
  return words;
}

/** The heaviest alteration that the record knows: the text has all of it, or is a part of it that no source has. */
function known(candidates: Indexed[], asked: Asked, extent: "whole" | "part"): QuotationAlignment | null {
  let best: Best | null = null;
  for (const candidate of candidates) {
    if (candidate.quotation.alters === null) continue;
    if (extent === "whole" ? !hasAll(candidate, asked) : !isKnownPart(candidate, asked)) continue;
    const run = align(candidate, asked.words);
    const kept = extent === "part" || isWhole(run, candidate);
    if (kept && (best === null || run.weight > best.run.weight)) best = { candidate, run };
  }
  return best && altered(best, asked);
}

function hasAll({ words }: Indexed, { stems }: Asked): boolean {
  return words.every(({ stem }) => stems.has(stem));
}

function isKnownPart(candidate: Indexed, asked: Asked): boolean {
  return isSame(candidate, asked) && weigh(asked.words) >= LEAST_PART;
}

interface Best {
  candidate: Indexed;
  run: Run;
}

function altered({ candidate, run }: Best, asked: Asked): QuotationAlignment {
  return { quotation: candidate.quotation, verdict: "differs", focus: focusOf(run, asked) };
}

function exact(candidates: Indexed[], asked: Asked): QuotationAlignment | null {
  if (weigh(asked.words) < LEAST_PART) return null;
  const same = candidates.find(
    (candidate) => candidate.quotation.alters === null && isSame(candidate, asked),
  );
  if (same === undefined) return null;
  const run = align(same, asked.words);
  // The source's words may begin within the text's; what stands before them must not be changed either.
  const changed = candidates.find((candidate) => isChangedBefore(candidate, asked, run));
  if (changed !== undefined) return altered({ candidate: changed, run: { ...run, from: 0 } }, asked);
  return { quotation: same.quotation, verdict: "agrees", focus: focusOf(run, asked) };
}

/** Whether another quotation has the same words, and a telling one before them for which the text has another. */
function isChangedBefore({ quotation, words }: Indexed, asked: Asked, { from }: Run): boolean {
  if (quotation.alters !== null || from === 0) return false;
  const opening = asked.words.slice(from, from + OPENING).map(({ stem }) => stem);
  if (opening.length < OPENING) return false;
  const start = words.findIndex((_, at) => opening.every((stem, ahead) => words[at + ahead]?.stem === stem));
  for (let back = 1; back <= start && back <= from && back <= REACH; back++) {
    const [theirs, ours] = [words[start - back], asked.words[from - back]];
    if (theirs === undefined || ours === undefined) return false;
    if (theirs.stem !== ours.stem) return theirs.weight >= TELLING && ours.weight >= TELLING;
  }
  return false;
}

function isSame({ folded }: Indexed, { parts }: Asked): boolean {
  return isSameInWords(folded, parts);
}

/** The most weight that any run can keep of a candidate: that of the words which stand in the text at all. */
function mostKept({ words }: Indexed, { stems }: Asked): number {
  let weight = 0;
  for (const word of words) if (stems.has(word.stem)) weight += word.weight;
  return weight;
}

function isWhole(run: Run, { words }: Indexed): boolean {
  return run.matched === words.length && run.to - run.from === words.length;
}

function closest(candidates: Indexed[], asked: Asked): QuotationAlignment | null {
  let best: Best | null = null;
  for (const candidate of candidates) {
    if (candidate.quotation.alters !== null || candidate.words.length < FEWEST_ALIGNED) continue;
    if (mostKept(candidate, asked) < leastKept(candidate)) continue;
    const run = align(candidate, asked.words);
    if (
      isAltered(candidate, asked, run) &&
      isSupported({ candidate, run }, asked, candidates) &&
      (best === null || run.weight > best.run.weight)
    )
      best = { candidate, run };
  }
  return best && altered(best, asked);
}

/**
 * A few common words ("a challenging economic environment") are a source's only in a sentence that has
 * another telling word of it, as a longer quotation of the same words gives it.
 */
function isSupported({ candidate, run }: Best, asked: Asked, candidates: readonly Indexed[]): boolean {
  if (candidate.words.length > SHORT) return true;
  if (run.matched >= FEWEST_ALIGNED && run.weight >= candidate.weight * LEAST_KEPT.long) return true;
  const own = new Set(candidate.words.map(({ stem }) => stem));
  const around = asked.around();
  return candidates.some(({ words }) => {
    const telling = words.filter(({ stem, weight }) => weight >= TELLING && !own.has(stem));
    const isLonger = words.filter(({ stem }) => own.has(stem)).length >= own.size;
    return isLonger && telling.some(({ stem }) => around.has(stem));
  });
}

function stemsAround({ tokens, sentences, sentenceOf }: Text, { from, to }: QuotationMention): Set<string> {
  const stems = new Set<string>();
  const first = sentences[sentenceOf[from] ?? 0]?.from ?? from;
  const last = sentences[sentenceOf[to - 1] ?? 0]?.to ?? to;
  for (let at = first; at < last; at++)
    if ((at < from || at >= to) && tokens.kindAt(at) === Kind.letter) stems.add(stemOf(tokens.foldedAt(at)));
  return stems;
}

function isAltered({ words, weight }: Indexed, asked: Asked, run: Run): boolean {
  const isShort = words.length <= SHORT;
  if (isShort && asked.words.length > words.length + SHORT_EXCESS) return false;
  if (run.to - run.from > words.length * 1.6) return false;
  return run.weight >= leastKept({ words, weight });
}

function leastKept({ words, weight }: Pick<Indexed, "words" | "weight">): number {
  const extent = words.length <= SHORT ? "short" : "long";
  return Math.max(weight * LEAST_KEPT[extent], LEAST_COMMON[extent]);
}

function focusOf({ from, to }: Run, { words }: Asked): QuotationAlignment["focus"] {
  const first = words[from]?.token ?? words[0]?.token ?? 0;
  const last = words[to - 1]?.token ?? first;
  return { from: first, to: last + 1 };
}
