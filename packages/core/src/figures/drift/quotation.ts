/**
 * Whether words inside quotation marks are still the words.
 *
 * Case, quotation marks, punctuation and white space do not count. A shorter quotation is still one,
 * and since both are pointers of a few words, two that overlap at their ends may be parts of one
 * sentence; what cannot be told is not called altered.
 */
import { containsRun, foldWords } from "../../reading/fold.ts";
import type { Difference, Told } from "./told.ts";

/** So many words in common at the seam make two pointers parts of one sentence. */
const SEAM = 3;

export function quotationDrift({ quotation: from }: Told, { quotation: to }: Told): Difference[] {
  if (from === null || to === null || isSameQuotation(from, to)) return [];
  return [{ code: "quotation-altered", from, to }];
}

/** Whether the second may stand in quotation marks for words that hold the first. */
export function isSameQuotation(from: string, to: string): boolean {
  return isSameInWords(foldWords(from), partsOfQuotation(to));
}

/** The folded words of a quotation, by the parts that its omissions and insertions leave. */
export function partsOfQuotation(quotation: string): string[][] {
  return quotation.split(/\.{3}|…|\[[^\]]*\]/u).map(foldWords);
}

/** The same of words that were folded before, for who compares one quotation with many. */
export function isSameInWords(source: readonly string[], parts: readonly (readonly string[])[]): boolean {
  return parts.every(
    (words) =>
      containsRun(source, words) ||
      containsRun(words, source) ||
      overlaps(source, words) ||
      overlaps(words, source),
  );
}

/** Whether the end of the first is the beginning of the second. */
function overlaps(first: readonly string[], second: readonly string[]): boolean {
  for (let count = SEAM; count < Math.min(first.length, second.length); count += 1) {
    if (first.slice(-count).every((word, at) => word === second[at])) return true;
  }
  return false;
}
