/**
 * Text made comparable: letter case, accents, and the shapes of quotation marks, dashes and spaces
 * do not count; everything else does.
 *
 * For names, quotations and searching. Offsets into folded text mean nothing in the original.
 */

/** Idempotent. "“Al‑Asad”  Air Base" and "'al-asad' air base" fold to the same text. */
export function foldText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u00ab\u00bb"`]/gu, "'")
    .replace(/[\u2010-\u2015\u2212]/gu, "-")
    .replace(/\s+/gu, " ")
    .trim();
}

/** Most phrases are plain words with spaces between them: there is nothing to fold but their capitals. */
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/** Folded words without punctuation; "U.S." and "US" are both `us`, "2,500" is `2500`. */
export function foldWords(text: string): string[] {
  if (PLAIN.test(text)) return text.toLowerCase().split(" ");
  const joined = foldText(text)
    .replace(/(?<=\d)[,\u00a0](?=\d{3})/gu, "")
    .replace(/(?<![\p{L}\p{N}])((?:\p{L}\.)+\p{L})\.?(?![\p{L}\p{N}])/gu, (initials) =>
      initials.replaceAll(".", ""),
    );
  return joined.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether `part` occurs in `whole` as an unbroken run. The empty run occurs everywhere. */
export function containsRun(whole: readonly string[], part: readonly string[]): boolean {
  return whole.some((_, at) => part.every((word, index) => whole[at + index] === word)) || part.length === 0;
}
