/**
 * The lines of a text around a span, with carets below it.
 *
 * Carets count cells, not characters. A long line is cut to the part around the span; the cut is
 * shown as "…" and is never inside the span unless the span alone is too long.
 */
import { type Cell, cellsOf, widthOf } from "../terminal/cells.ts";
import type { Paint } from "../terminal/paint.ts";

export interface Excerpt {
  readonly text: string;
  /** UTF-16 offsets, end exclusive. */
  readonly span: { readonly start: number; readonly end: number };
  /** The line of the span's start, from 1. */
  readonly line: number;
  /** Stands behind the last carets, where it fits. */
  readonly label: string;
  /** Colours carets and label. */
  readonly stroke: (text: string) => string;
}

/** Line numbers are set this wide, so that the excerpts of most texts stand in one column. */
const NUMBER_WIDTH = 5;
/** A quotation may run over several lines; more than these say nothing new. */
const MOST_LINES = 3;
/** No terminal line holds more than this of one side of a span, so no more of it is looked at. */
const REACH = 200;
const CUT = "…";
/** Cells before a span that tell what sentence one is in. */
const LEAST_BEFORE = 20;
/** Lines as the checker counts them: CR, LF or both end one. An empty span is one empty line. */
const LINE = /[^\r\n]+|^$/gu;

/** The excerpt's lines, and whether the label found room behind the carets. */
export function renderExcerpt(
  excerpt: Excerpt,
  width: number,
  paint: Paint,
): { lines: string; isLabelled: boolean } {
  const room = width - NUMBER_WIDTH - 3;
  const views = piecesOf(excerpt).map((piece) => ({
    line: piece.line,
    ...fit(piece, room, widthOf(excerpt.label)),
  }));
  const last = views.at(-1);
  const isLabelled = last !== undefined && last.before + last.marked + 1 + widthOf(excerpt.label) <= room;
  const blank = paint.faint(`${" ".repeat(NUMBER_WIDTH)} │`);
  const lines = views.flatMap((view) => {
    const number = paint.faint(`${String(view.line).padStart(NUMBER_WIDTH)} │`);
    const label = view === last && isLabelled ? ` ${excerpt.label}` : "";
    const carets = excerpt.stroke(`${"^".repeat(Math.max(1, view.marked))}${label}`.trimEnd());
    return [`${number} ${view.shown}`.trimEnd(), `${blank} ${" ".repeat(view.before)}${carets}`];
  });
  return { lines: lines.join("\n"), isLabelled };
}

/** The part of one line that the span covers, with what stands around it. */
interface Piece {
  readonly line: number;
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  /** Whether the line goes on to that side, out of reach. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

function piecesOf({ text, span, line }: Excerpt): Piece[] {
  const lines = [...text.slice(span.start, span.end).matchAll(LINE)].slice(0, MOST_LINES);
  return lines.map(({ index, 0: marked }, count) => {
    const start = span.start + index;
    return pieceAt(text, { start, end: start + marked.length }, line + count);
  });
}

function pieceAt(text: string, { start, end }: { start: number; end: number }, line: number): Piece {
  const reachedBefore = text.slice(Math.max(0, start - REACH), start);
  const reachedAfter = text.slice(end, end + REACH);
  const before = /[^\r\n]*$/u.exec(reachedBefore)?.[0] ?? "";
  const after = /^[^\r\n]*/u.exec(reachedAfter)?.[0] ?? "";
  return {
    line,
    before,
    marked: text.slice(start, end),
    after,
    isCutBefore: before.length === REACH,
    isCutAfter: after.length === REACH,
  };
}

/** One line as it is shown, and which of its cells the span takes. */
interface View {
  readonly shown: string;
  readonly before: number;
  readonly marked: number;
}

function fit(piece: Piece, room: number, label: number): View {
  const cells = cellsOf(piece.before + piece.marked + piece.after);
  const isPast = (offset: number) => (cell: Cell) => cell.offset >= offset;
  const first = indexOf(cells, isPast(piece.before.length));
  const end = indexOf(cells, isPast(piece.before.length + piece.marked.length));
  const before = cells.slice(0, first);
  const marked = cells.slice(first, end);
  const after = cells.slice(end);
  const isWhole = !piece.isCutBefore && !piece.isCutAfter && sum(cells) <= room;
  const spare = isWhole ? room : room - sum(marked) - 2 * CUT.length;
  const half = Math.max(Math.floor(spare / 2), spare - sum(after));
  const left = isWhole ? before : lastOf(before, leaving(label, half, spare));
  const middle = spare >= 0 ? marked : firstOf(marked, room - 2 * CUT.length);
  const right = isWhole ? after : firstOf(after, spare - sum(left));
  const head = left.length < before.length || piece.isCutBefore ? CUT : "";
  const tail = middle.length < marked.length || right.length < after.length || piece.isCutAfter ? CUT : "";
  const shown = [...left, ...middle, ...right].map(({ text }) => text).join("");
  return { shown: head + shown + tail, before: head.length + sum(left), marked: sum(middle) };
}

/** Room on the left that leaves a label its place, unless little of the line would be left to read. */
function leaving(label: number, half: number, spare: number): number {
  const rest = spare - label;
  return rest >= LEAST_BEFORE ? Math.min(half, rest) : half;
}

/** As many of the first cells as fit, ending at a space where there is one. */
function firstOf(cells: readonly Cell[], room: number): readonly Cell[] {
  let used = 0;
  let space = 0;
  for (const [index, cell] of cells.entries()) {
    if (cell.text === " ") space = index;
    used += cell.width;
    if (used > room) return cells.slice(0, space === 0 ? index : space);
  }
  return cells;
}

function lastOf(cells: readonly Cell[], room: number): readonly Cell[] {
  return [...firstOf([...cells].reverse(), room)].reverse();
}

function indexOf(cells: readonly Cell[], isFound: (cell: Cell) => boolean): number {
  const index = cells.findIndex(isFound);
  return index === -1 ? cells.length : index;
}

function sum(cells: readonly Cell[]): number {
  return cells.reduce((total, { width }) => total + width, 0);
}
