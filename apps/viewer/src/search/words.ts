/** What a word is to the search, the same when the index is made and when it is asked. */
import type { Options } from "minisearch";

/** Whatever MiniSearch itself takes to stand between words. */
const BETWEEN = /[\n\r\p{Z}\p{P}]+/u;

export function wordsIn(text: string): string[] {
  return text
    .split(BETWEEN)
    .map(fold)
    .filter((word) => word !== "");
}

/** The file that a folded word is in: its first two letters, in letters that every host serves. */
export function shardOf(word: string): string {
  return [...word]
    .slice(0, 2)
    .map((letter) => (/[a-z0-9]/u.test(letter) ? letter : "_"))
    .join("");
}

/** The parts of an entry that are searched. */
export const fields = ["title", "words", "detail"] as const;

export const options = {
  fields: [...fields],
  processTerm: fold,
  searchOptions: {
    // A beginning shorter than a file's name would be in many files.
    prefix: (term: string) => term.length > 1,
    fuzzy: (term: string) => (term.length > 4 && !/\d/u.test(term) ? 0.2 : false),
    boost: { title: 3, words: 1.5 },
    // How long an entry is cannot be told from the words of one file, so it does not count.
    bm25: { k: 1.2, b: 0, d: 0.5 },
    processTerm: fold,
  },
} satisfies Options;

/** Without case and accents. */
function fold(term: string): string {
  return term.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
