/**
 * From the engine's pieces of text to rows of cells: what stands on one baseline, split at every gap that
 * may be more than a space between words. What a gap was is seen later, by who stands above and below.
 *
 * Coordinates are points of the page as it is looked at, y growing downwards. A footnote mark within a row
 * becomes `MARK_OPEN mark MARK_CLOSE`: it is no word of the sentence, and the composer takes it out.
 */
import type { Item, Sheet } from "./engine.ts";

export const MARK_OPEN = "\u0001";
export const MARK_CLOSE = "\u0002";

export interface Cell {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  /** Of the baseline. */
  readonly y: number;
  /** Of the letters, in points. */
  readonly size: number;
}

export interface Row {
  readonly y: number;
  readonly size: number;
  /** From left to right; at least one. */
  readonly cells: readonly Cell[];
}

interface Piece extends Cell {
  readonly spaced: boolean;
}

/** In units of the letters' size. */
const SAME_ROW = 0.3;
const RAISED_ROW = 0.5;
const BESIDE = 0.5;
/** Rows of other columns may begin between a mark and the line that it belongs to. */
const LOOK_BACK = 4;
const CELL_GAP = 0.5;
const WORD_GAP = 0.15;
const RAISED_GAP = 0.4;
const RAISED = { size: 0.82, by: 0.12 };
const MARK = /^(?:\[?\d{1,3}\]?(?:\s*,\s*\d{1,3})*|[*\u2020\u2021\u00a7]{1,3}|[a-z])$/u;
/** Before these a raised number is a power. */
const UNIT = /(?:^|[\s(\d])(?:[kcm]?m|mi|ft|km|10)$/u;

export function readRows(sheet: Sheet): { rows: Row[]; sideways: string[] } {
  const { upright, sideways } = piecesOf(sheet);
  upright.sort((a, b) => a.y - b.y || a.x0 - b.x0);
  const rows: OpenRow[] = [];
  for (const piece of upright) {
    const row = rows.slice(-LOOK_BACK).findLast((each) => belongs(piece, each));
    if (row === undefined) rows.push({ top: piece, pieces: [piece] });
    else {
      row.pieces.push(piece);
      if (piece.size > row.top.size) row.top = piece;
    }
  }
  return { rows: rows.map(({ pieces }) => rowOf(pieces)).sort((a, b) => a.y - b.y), sideways };
}

interface OpenRow {
  /** The largest piece, whose baseline is the row's. */
  top: Piece;
  readonly pieces: Piece[];
}

/** On the same baseline; or raised or lowered beside it, as marks and powers are. */
function belongs(piece: Piece, { top, pieces }: OpenRow): boolean {
  const apart = Math.abs(piece.y - top.y);
  if (apart <= SAME_ROW * Math.min(piece.size, top.size)) return true;
  const size = Math.max(piece.size, top.size);
  if (apart > RAISED_ROW * size) return false;
  return pieces.some(
    (each) => Math.min(Math.abs(piece.x0 - each.x1), Math.abs(each.x0 - piece.x1)) < BESIDE * size,
  );
}

/** Text that runs up or down the page is no part of its rows. */
function piecesOf({ items, toView }: Sheet): { upright: Piece[]; sideways: string[] } {
  const upright: Piece[] = [];
  const sideways: string[] = [];
  let spaced = false;
  for (const item of items) {
    const text = clean(item.str);
    if (text.trim() === "") {
      spaced ||= text !== "";
      continue;
    }
    const piece = pieceOf(item, { text, toView, spaced });
    if (piece === null) sideways.push(text.trim());
    else if (!isTwin(upright.at(-1), piece)) upright.push(piece);
    spaced = /\s$/u.test(text) || item.hasEOL;
  }
  return { upright, sideways };
}

/** Control characters mean nothing in a text, and two of them are used here. */
function clean(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to go
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]/gu, "").replace(/[\u00a0\t]/gu, " ");
}

interface Around {
  readonly text: string;
  readonly toView: readonly number[];
  readonly spaced: boolean;
}

function pieceOf(item: Item, { text, toView, spaced }: Around): Piece | null {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = toView;
  const [ta = 1, tb = 0, , , x = 0, y = 0] = item.transform;
  const across = a * ta + c * tb;
  const down = b * ta + d * tb;
  if (Math.abs(down) > 0.2 * Math.abs(across) || across <= 0) return null;
  const x0 = a * x + c * y + e;
  const trimmed = text.trim();
  return {
    text: trimmed,
    x0,
    x1: x0 + item.width,
    y: b * x + d * y + f,
    size: item.height || Math.hypot(across, down),
    spaced: spaced || text !== text.trimStart(),
  };
}

/** Bold letters are often the same letters twice, a hair apart. */
function isTwin(before: Piece | undefined, piece: Piece): boolean {
  if (before === undefined || before.text !== piece.text) return false;
  return Math.abs(before.x0 - piece.x0) < 1 && Math.abs(before.y - piece.y) < 1;
}

function rowOf(pieces: Piece[]): Row {
  pieces.sort((a, b) => a.x0 - b.x0);
  const main = mainOf(pieces);
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group === undefined || before === undefined || piece.x0 - before.x1 > CELL_GAP * main.size)
      groups.push([piece]);
    else group.push(piece);
  }
  return { y: main.y, size: main.size, cells: groups.map((group) => cellOf(group, mainOf(group))) };
}

/** The piece whose size and baseline speak for the row: the longest of those that are not raised. */
function mainOf(pieces: readonly Piece[]): Piece {
  const largest = Math.max(...pieces.map(({ size }) => size));
  const [first, ...rest] = pieces.filter(({ size }) => size >= RAISED.size * largest);
  const main = rest.reduce(
    (best, piece) => (piece.text.length > (best?.text.length ?? 0) ? piece : best),
    first,
  );
  return main ?? { text: "", x0: 0, x1: 0, y: 0, size: 0, spaced: false };
}

function cellOf(pieces: readonly Piece[], main: Piece): Cell {
  let text = "";
  let x1 = Number.NEGATIVE_INFINITY;
  for (const piece of pieces) {
    const gap = isRaised(piece, main) ? RAISED_GAP : WORD_GAP;
    const isApart = text !== "" && (piece.spaced || piece.x0 - x1 > gap * main.size);
    if (isMark(piece, main, text)) text += `${MARK_OPEN}${piece.text}${MARK_CLOSE}`;
    else text += isApart ? ` ${piece.text}` : piece.text;
    x1 = Math.max(x1, piece.x1);
  }
  return { text, x0: pieces[0]?.x0 ?? 0, x1, y: main.y, size: Math.max(...pieces.map(({ size }) => size)) };
}

function isRaised(piece: Piece, main: Piece): boolean {
  return piece.size < RAISED.size * main.size && piece.y < main.y - RAISED.by * main.size;
}

function isMark(piece: Piece, main: Piece, before: string): boolean {
  return isRaised(piece, main) && MARK.test(piece.text) && !UNIT.test(before);
}

/** In units of the letters' size: wider than any space, and wide beside the spaces of the same line. */
const SURE_GAP = 2.2;
const WIDE_GAP = 1;
const WIDER = 1.8;

/**
 * Puts the cells of one line together again where only spaces part them: those of a justified line are all
 * alike, and those between the cells of a table are not.
 */
export function mergeCells({ cells, ...row }: Row): Row {
  const gaps = cells.slice(1).map(({ x0 }, index) => x0 - (cells[index]?.x1 ?? 0));
  const usual = gaps.toSorted((a, b) => a - b)[gaps.length >> 1] ?? 0;
  const least = cells.some(({ text }) => text.includes(" ")) ? CELL_GAP * row.size : usual;
  const isApart = (gap: number) =>
    gap > SURE_GAP * row.size || (gap > WIDE_GAP * row.size && gap > WIDER * Math.min(usual, least));
  const merged: Cell[] = [];
  for (const [index, cell] of cells.entries()) {
    const before = merged.at(-1);
    if (before === undefined || isApart(gaps[index - 1] ?? 0)) merged.push(cell);
    else merged[merged.length - 1] = { ...before, text: `${before.text} ${cell.text}`, x1: cell.x1 };
  }
  return { ...row, cells: merged };
}
