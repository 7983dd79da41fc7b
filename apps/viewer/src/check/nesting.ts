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

/**
 * The same pieces line by line, each with its line break at its end. A mark that reaches over a line break
 * keeps both lines together.
 */
export function linesOf(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    if (typeof piece !== "string") {
      lines.at(-1)?.push(piece);
      continue;
    }
    const [first = "", ...rest] = piece.split(/(?<=\n)/u);
    lines.at(-1)?.push(first);
    for (const line of rest) lines.push([line]);
    if (piece.endsWith("\n")) lines.push([]);
  }
  return lines.filter((line) => line.length > 0);
}
