/**
 * A text cut into what is marked and what is not, marks within marks included.
 *
 * A quotation may hold a figure, so spans nest; spans that cross are cut at the end of the one that began
 * first. Joining all the pieces gives the text back, whatever the spans.
 */
export interface Span {
  start: number;
  end: number;
}

export type Piece = string | { /** Index into the spans given. */ mark: number; pieces: Piece[] };

export function nest(text: string, spans: readonly Span[]): Piece[] {
  const order = spans
    .map((span, mark) => ({ ...span, mark }))
    .sort((a, b) => b.start - a.start || a.end - b.end || b.mark - a.mark);
  return piecesBetween(0, text.length, order, text);
}

type Ordered = Span & { mark: number };

/** Takes from the end of `order`, where the first in the text are, what begins before `end`. */
function piecesBetween(start: number, end: number, order: Ordered[], text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (let next = order.at(-1); next !== undefined && next.start < end; next = order.at(-1)) {
    order.pop();
    const from = Math.max(next.start, at);
    const to = Math.max(from, Math.min(next.end, end));
    if (from > at) pieces.push(text.slice(at, from));
    pieces.push({ mark: next.mark, pieces: piecesBetween(from, to, order, text) });
    at = to;
  }
  if (at < end) pieces.push(text.slice(at, end));
  return pieces;
}

/** What ends a line, or a paragraph. It stays with the block that it ends. */
const ends = { line: /\n/gu, paragraph: /\n[^\S\n]*\n\s*/gu } as const;

/**
 * The same pieces in blocks. A mark that reaches over the end of a block keeps what it joins together.
 */
export function blocksOf(pieces: readonly Piece[], block: keyof typeof ends): Piece[][] {
  const blocks: Piece[][] = [[]];
  for (const piece of pieces) {
    if (typeof piece !== "string") {
      blocks.at(-1)?.push(piece);
      continue;
    }
    let at = 0;
    for (const { 0: end, index } of piece.matchAll(ends[block])) {
      blocks.at(-1)?.push(piece.slice(at, index + end.length));
      blocks.push([]);
      at = index + end.length;
    }
    if (at < piece.length) blocks.at(-1)?.push(piece.slice(at));
  }
  return blocks.filter(({ length }) => length > 0);
}
