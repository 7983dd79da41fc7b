/**
 * Which words of a retelling are not the words of what it retells.
 *
 * Compares whole words without regard to case at a sentence's start or to quotation marks' shape, keeps
 * the text as it stands, and marks runs. Says that words changed, never whether it matters: that is drift.
 */
import { diffArrays } from "diff";

export interface Piece {
  text: string;
  changed: boolean;
}

/** `text` in pieces, in order; joined they are `text` again. */
export function changedWords(text: string, original: string): Piece[] {
  const changes = diffArrays(words(original), words(text), { comparator: sameWord });
  const pieces = changes
    .filter((change) => !change.removed)
    .map(({ value, added }) => ({ text: value.join(""), changed: added }));
  return pieces.flatMap(trimMark);
}

/** Whether two texts are the same but for case and punctuation. */
export function isVerbatim(text: string, original: string): boolean {
  return changedWords(text, original).every(({ changed }) => !changed) && bare(text) === bare(original);
}

/** A word with the space after it, so that joining them gives the text back. */
function words(text: string): string[] {
  return text.match(/\s*\S+(?:\s+$)?|^\s+$/gu) ?? [];
}

function sameWord(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

function bare(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** The space before a changed run is not changed. */
function trimMark(piece: Piece): Piece[] {
  const lead = /^\s+/u.exec(piece.text)?.[0] ?? "";
  if (!piece.changed || lead === "") return [piece];
  if (lead === piece.text) return [{ text: lead, changed: false }];
  return [
    { text: lead, changed: false },
    { text: piece.text.slice(lead.length), changed: true },
  ];
}
