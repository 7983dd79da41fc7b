/**
 * A source's quotations by the stems of their words, and how much each word tells.
 *
 * The stem is crude on purpose: it makes "operational" and "operating" one word, which is what a
 * retelling changes, and nothing else is asked of it.
 */

import { foldWords } from "@throughline/core";
import type { FigureSource, SourceQuotation } from "../candidate/source.ts";
import { kept } from "../kept.ts";
import { GRAMMAR, WEIGHT, weigh } from "./telling.ts";

export interface Indexed {
  quotation: SourceQuotation;
  /** As written, folded. */
  folded: readonly string[];
  words: { stem: string; weight: number }[];
  weight: number;
}

export interface QuotationIndex {
  weightOf(stem: string): number;
  /** Quotations with a telling word in common, in the source's order. */
  sharing(stems: readonly string[]): Indexed[];
}

/** A word in so many quotations is the subject's. */
const COMMON = 6;

const ENDINGS = [
  "ational",
  "ations",
  "ation",
  "ating",
  "ated",
  "ates",
  "ate",
  "ional",
  "ings",
  "ing",
  "ed",
  "ies",
  "es",
  "s",
  "ly",
  "al",
];
const SHORTEST_STEM = 4;

const indexes = new WeakMap<FigureSource, QuotationIndex>();

export function quotationIndex(source: FigureSource): QuotationIndex {
  const index = kept(indexes, source, () => build(source));
  return index;
}

export function stemOf(word: string): string {
  for (const ending of ENDINGS) {
    if (word.length - ending.length >= SHORTEST_STEM && word.endsWith(ending))
      return word.slice(0, -ending.length);
  }
  return word;
}

function build({ quotations, entities }: FigureSource): QuotationIndex {
  const names = new Set(
    Object.values(entities).flatMap(({ name, aliases }) =>
      foldWords([name, ...aliases].join(" ")).map(stemOf),
    ),
  );
  const folds = quotations.map(({ words }) => foldWords(words));
  const stems = folds.map((words) => words.map(stemOf));
  const counts = new Map<string, number>();
  for (const each of stems) for (const stem of new Set(each)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const weightOf = (stem: string): number => {
    if (GRAMMAR.has(stem)) return WEIGHT.grammar;
    return names.has(stem) || (counts.get(stem) ?? 0) >= COMMON ? WEIGHT.subject : WEIGHT.telling;
  };
  const indexed = quotations.map((quotation, at): Indexed => {
    const words = (stems[at] ?? []).map((stem) => ({ stem, weight: weightOf(stem) }));
    return {
      quotation,
      folded: folds[at] ?? [],
      words,
      weight: weigh(words),
    };
  });
  const postings = new Map<string, Set<number>>();
  stems.forEach((each, at) => {
    for (const stem of each)
      if (!GRAMMAR.has(stem)) postings.set(stem, (postings.get(stem) ?? new Set()).add(at));
  });
  const sharing = (asked: readonly string[]): Indexed[] => {
    const found = new Set<number>();
    for (const stem of new Set(asked)) for (const at of postings.get(stem) ?? []) found.add(at);
    return [...found].sort((a, b) => a - b).flatMap((at) => indexed[at] ?? []);
  };
  return { weightOf, sharing };
}
