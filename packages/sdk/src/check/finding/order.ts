/**
 * Findings in text order, none over another.
 *
 * Figures, names and marks stand as they are. A quotation that holds some of them gives up those words:
 * of what is left it keeps the piece in which the words stand that were recognised, else the longest.
 */
import type { Text } from "../text/text.ts";
import type { Judgement } from "./judgement.ts";

/** A judged quotation, and the tokens that its verdict rests on. */
export interface Quoted {
  judgement: Judgement;
  focus: { from: number; to: number } | null;
}

interface Piece {
  start: number;
  end: number;
}

export function inOrder(text: Text, firm: Judgement[], quoted: Quoted[]): Judgement[] {
  const standing = withoutOverlaps(firm);
  let next = 0;
  const pieces = quoted.flatMap(({ judgement, focus }) => {
    while ((standing[next]?.span.end ?? Number.POSITIVE_INFINITY) <= judgement.span.start) next++;
    const inside: Piece[] = [];
    for (let at = next; (standing[at]?.span.start ?? Number.POSITIVE_INFINITY) < judgement.span.end; at++) {
      const each = standing[at];
      if (each !== undefined) inside.push(each.span);
    }
    const piece = choose(piecesOf(text, judgement.span, inside), focusOf(text, focus));
    return piece === null
      ? []
      : [{ ...judgement, span: piece, exact: text.source.slice(piece.start, piece.end) }];
  });
  return [...standing, ...pieces].sort((a, b) => a.span.start - b.span.start);
}

/** Sorted; where two overlap, the one that begins first, and of those the longer, stays. */
function withoutOverlaps(judgements: Judgement[]): Judgement[] {
  const sorted = [...judgements].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let end = 0;
  return sorted.filter(({ span }) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}

function piecesOf({ source }: Text, whole: Piece, inside: Piece[]): Piece[] {
  const pieces: Piece[] = [];
  let start = whole.start;
  for (const hole of [...inside, { start: whole.end, end: whole.end }]) {
    const piece = trimmed(source, { start, end: hole.start });
    if (piece !== null) pieces.push(piece);
    start = hole.end;
  }
  return pieces;
}

function trimmed(source: string, { start, end }: Piece): Piece | null {
  let [from, to] = [start, end];
  while (from < to && isEdge(source.charCodeAt(from))) from++;
  while (to > from && isEdge(source.charCodeAt(to - 1)) && source.charCodeAt(to - 1) !== 46) to--;
  return to > from ? { start: from, end: to } : null;
}

function isEdge(code: number): boolean {
  return code <= 32 || code === 44 || code === 46 || code === 0xa0;
}

function focusOf({ tokens }: Text, focus: Quoted["focus"]): Piece | null {
  return focus && { start: tokens.startOf(focus.from), end: tokens.endOf(focus.to - 1) };
}

function choose(pieces: Piece[], focus: Piece | null): Piece | null {
  const worth = (piece: Piece) =>
    (focus === null ? 0 : common(piece, focus)) * 1e9 + (piece.end - piece.start);
  return pieces.reduce<Piece | null>(
    (best, piece) => (best === null || worth(piece) > worth(best) ? piece : best),
    null,
  );
}

function common(a: Piece, b: Piece): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
