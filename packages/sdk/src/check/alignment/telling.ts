/** How much a word tells of where words are from, for the record's quotations and for those of a document alike. */

/** Grammar next to nothing, names and the words of the subject half, all others one. */
export const WEIGHT = { grammar: 0.15, subject: 0.5, telling: 1 } as const;

export const GRAMMAR: ReadonlySet<string> = new Set(
  (
    "a an the and or but of to in on at by for from with as is are was were be been being has have had will would that this " +
    "these those it its they their them we our us me he she his her not no more most than so such which who"
  ).split(" "),
);

export function weigh(words: readonly { readonly weight: number }[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}
