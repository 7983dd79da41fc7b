/**
 * Words inside quotation marks, looked up in the whole text of a document: its very words, nearly its words,
 * or none of its words.
 *
 * A quotation may leave words out ("…") and put some in ("[the]"); what is left must stand in the document as
 * it is, in order. Where it does not, the place with most of its rare words is aligned word by word.
 */
import { stemOf } from "../alignment/stems.ts";
import { weigh } from "../alignment/telling.ts";
import { align } from "../alignment/words.ts";
import type { QuotationMention } from "../mention/mention.ts";
import type { Text } from "../text/text.ts";
import { type Indexed, indexOf, type Pattern, wordsOf } from "./index-of.ts";

export interface QuotationFound {
  verdict: "agrees" | "differs";
  /** Where the document has them: UTF-16 offsets. */
  place: { start: number; end: number };
  /** The document's own words. */
  words: string;
}

/** Share of the quotation's weight that an altered one still has in the document. */
const LEAST_KEPT = 0.6;
/** Weight of the words in common: three rare words of a long quotation, nearly two of a short one. */
const LEAST_COMMON = { long: 2.5, short: 1.5 } as const;
const SHORT = 6;
/** What weighs less is grammar, of which any document has all. */
const LEAST_WEIGHT = 1;
/** An alignment may run over so many times the words of the quotation. */
const STRETCH = 1.6;
/** Places that are aligned; words that stand in more places than this point to none. */
const PLACES = 3;
const COMMON = 200;
const BUCKET = 8;
/** Longer quotations are looked up by their beginning. */
const LONGEST = 80;

export function findInDocument(text: Text, mention: QuotationMention, document: Text): QuotationFound | null {
  const index = indexOf(document);
  const pieces = piecesOf(text, mention, index);
  const pattern = pieces.flat().slice(0, LONGEST);
  if (weigh(pattern) < LEAST_WEIGHT) return null;
  return exactly(pieces, index) ?? nearly(pattern, index);
}

/** The words of a quotation, cut where it says that it leaves something out, without what it says it adds. */
function piecesOf({ tokens, source }: Text, { from, to }: QuotationMention, index: Indexed): Pattern[] {
  const pieces: Pattern[] = [];
  let end = tokens.startOf(from);
  let isAdded = false;
  let isCut = true;
  for (const { word, token } of wordsOf(tokens, from, to)) {
    const between = source.slice(end, tokens.startOf(token));
    if (/…|\.\s?\.\s?\.|[[\]]/u.test(between)) isCut = true;
    isAdded = /\[[^\]]*$/u.test(between) || (isAdded && !between.includes("]"));
    end = tokens.endOf(token);
    if (isAdded) continue;
    if (isCut) pieces.push([]);
    isCut = false;
    const stem = stemOf(word);
    pieces.at(-1)?.push({ word, stem, weight: index.weightOf(stem) });
  }
  return pieces;
}

function exactly(pieces: readonly Pattern[], index: Indexed): QuotationFound | null {
  let at = 0;
  let first: number | null = null;
  for (const piece of pieces) {
    const found = index.findRun(piece, at);
    if (found === null) return null;
    first ??= found;
    at = found + piece.length;
  }
  return first === null ? null : foundAt(index, "agrees", { from: first, to: at });
}

function nearly(pattern: Pattern, index: Indexed): QuotationFound | null {
  const whole = weigh(pattern);
  let best: { weight: number; from: number; to: number } | null = null;
  for (const start of likelyPlaces(pattern, index)) {
    const from = Math.max(0, start - BUCKET);
    const window = index.words.slice(from, start + Math.ceil(pattern.length * STRETCH) + 2 * BUCKET);
    const run = align({ words: pattern }, window);
    const isShort = pattern.length <= SHORT;
    if (run.to - run.from > pattern.length * STRETCH) continue;
    if (run.weight < whole * LEAST_KEPT) continue;
    if (run.weight < (isShort ? LEAST_COMMON.short : LEAST_COMMON.long)) continue;
    if (best === null || run.weight > best.weight)
      best = { weight: run.weight, from: from + run.from, to: from + run.to };
  }
  return best && foundAt(index, "differs", best);
}

/** Where the quotation would begin by most of its words, by weight. */
function likelyPlaces(pattern: Pattern, index: Indexed): number[] {
  const votes = new Map<number, number>();
  for (const [offset, { stem, weight }] of pattern.entries()) {
    const places = index.placesOf(stem);
    if (places.length > COMMON) continue;
    for (const place of places) {
      const bucket = Math.floor((place - offset) / BUCKET);
      votes.set(bucket, (votes.get(bucket) ?? 0) + weight);
    }
  }
  return [...votes]
    .map(([bucket, weight]) => ({ bucket, weight: weight + (votes.get(bucket + 1) ?? 0) }))
    .sort((a, b) => b.weight - a.weight || a.bucket - b.bucket)
    .slice(0, PLACES)
    .map(({ bucket }) => Math.max(0, bucket * BUCKET));
}

function foundAt(
  { document, words }: Indexed,
  verdict: QuotationFound["verdict"],
  run: { from: number; to: number },
): QuotationFound {
  const { tokens, source } = document;
  const start = tokens.startOf(words[run.from]?.token ?? 0);
  const end = tokens.endOf(words[run.to - 1]?.token ?? 0);
  return { verdict, place: { start, end }, words: source.slice(start, end).replace(/\s+/gu, " ") };
}
