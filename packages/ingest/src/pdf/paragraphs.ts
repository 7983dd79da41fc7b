/**
 * Whether a line goes on with what the line before it says, or begins something else.
 *
 * Told by what a typesetter does to show it: space, size, an indent, a short last line. Across the end of a
 * column or page these say nothing, and the sentence itself decides.
 */
import type { Row } from "./cells.ts";

export interface Line {
  readonly text: string;
  readonly row: Row;
  readonly x0: number;
  readonly x1: number;
  /** Margins and usual distance of lines where it stands. */
  readonly left: number;
  readonly right: number;
  readonly pitch: number;
  /** Counts columns and stretches over the whole document. */
  readonly region: number;
}

const BULLET =
  /^(?:[\u2022\u25cf\u25aa\u25a0\u25e6\u2023\uf0b7\uf0a7*\u2013-]\s|\(?(?:\d{1,2}|[a-z])[.)]\s)/u;
const ENDS_SENTENCE = /[.?!:;]["\u201d\u2019')\]]*$/u;
/** A point that ends no sentence. */
const SHORTENED =
  /(?:^|[\s(])(?:(?:\p{L}[.])+|Gen[.]|Lt[.]|Col[.]|Maj[.]|Sgt[.]|Mr[.]|Mrs[.]|Ms[.]|Dr[.]|St[.]|No[.]|Jan[.]|Feb[.]|Aug[.]|Sept[.]|Oct[.]|Nov[.]|Dec[.])$/u;
const SAME_SIZE = 0.08;

function startsItem(text: string): boolean {
  return BULLET.test(text);
}

/** `first` is the first line of the paragraph that `before` stands in. */
export function goesOn(first: Line, before: Line, line: Line): boolean {
  if (Math.abs(line.row.size - before.row.size) > SAME_SIZE * before.row.size) return false;
  // A number that a sentence ends with may come to stand first in its last line.
  if (startsItem(line.text) && !isInSentence(before, line)) return false;
  return line.region === before.region ? goesOnBelow(first, before, line) : goesOnElsewhere(before, line);
}

function endsSentence(text: string): boolean {
  return ENDS_SENTENCE.test(text) && !SHORTENED.test(text);
}

function isInSentence(before: Line, line: Line): boolean {
  if (!/^\d/u.test(line.text) || endsSentence(before.text)) return false;
  return before.right - before.x1 < 0.1 * (before.right - before.left);
}

function goesOnBelow(first: Line, before: Line, line: Line): boolean {
  const { size } = line.row;
  if (line.row.y - before.row.y > 1.4 * line.pitch) return false;
  const isFirst = before === first;
  const step = line.x0 - before.x0;
  // An item's own lines hang further in; a paragraph's first line stands further in.
  if (step > 0.6 * size && !startsItem(first.text)) return false;
  if (step < -0.6 * size && (!isFirst || startsItem(first.text))) return false;
  return !isLast(before, line);
}

/** Whether the line before stops short of the margin although the next word would have fitted. */
function isLast(before: Line, line: Line): boolean {
  const width = before.right - before.left;
  const room = before.right - before.x1;
  if (/^\p{Ll}/u.test(line.text)) return false;
  if (endsSentence(before.text)) return room > 0.2 * width;
  return room > 0.45 * width && /^[\p{Lu}\d]/u.test(line.text);
}

function goesOnElsewhere(before: Line, line: Line): boolean {
  if (/^\p{Ll}/u.test(line.text)) return true;
  if (endsSentence(before.text)) return false;
  return (
    before.right - before.x1 < 0.25 * (before.right - before.left) &&
    /[\p{L}\d,.%\u2013-]$/u.test(before.text)
  );
}
