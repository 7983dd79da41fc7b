/**
 * Which words of a passage are not those of the passage before it.
 *
 * Whole words, without regard to case and punctuation. What stands before the first word that both have, or
 * behind the last one, is what the sentence goes on to say, and not marked: passages begin and end where their
 * documents' sentences do.
 */
import { diffArrays } from "diff";

export interface Piece {
  readonly text: string;
  readonly isChanged: boolean;
}

/** `text` in pieces, in order; joined they are `text` again. */
export function changedWords(text: string, before: string): Piece[] {
  const changes = diffArrays(wordsOf(before), wordsOf(text), { comparator: isSame }).filter(
    ({ removed }) => !removed,
  );
  const common = changes.map(({ added }, index) => (added ? -1 : index)).filter((index) => index >= 0);
  const [first = Number.POSITIVE_INFINITY, last = Number.NEGATIVE_INFINITY] = [common[0], common.at(-1)];
  return changes.flatMap(({ value, added }, index) => {
    const isChanged = added && index > first && index < last;
    return withoutLead({ text: value.join(""), isChanged });
  });
}

/** A word with the white space before it, so that joining them gives the text back. */
function wordsOf(text: string): string[] {
  return text.match(/\s*\S+(?:\s+$)?|^\s+$/gu) ?? [];
}

function isSame(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

function bare(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** The space before a changed run is not changed. */
function withoutLead(piece: Piece): Piece[] {
  const lead = /^\s*/u.exec(piece.text)?.[0] ?? "";
  if (!piece.isChanged || lead === "") return [piece];
  return [
    { text: lead, isChanged: false },
    { text: piece.text.slice(lead.length), isChanged: true },
  ];
}
