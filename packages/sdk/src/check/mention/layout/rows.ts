/**
 * The cells of a line that is a row: between bars, or with gaps that no sentence has.
 */

/** Offsets of the words of a cell. */
export interface Cell {
  start: number;
  end: number;
}

const BAR = 124;
const TAB = 9;
const DOT = 46;
/** So many spaces separate columns; two may also stand behind a stop. */
const WIDE = 3;

/** A line with more cells is no row that anybody reads. */
const MOST_CELLS = 32;

/** Two cells or more, else null. */
export function cellsOf(source: string, from: number, to: number): Cell[] | null {
  let bars = 0;
  for (let at = from; at < to; at++) if (source.charCodeAt(at) === BAR) bars++;
  const cells = bars > 0 ? barred(source, from, to) : gapped(source, from, to);
  return cells.length > 1 && cells.length <= MOST_CELLS ? cells : null;
}

/** A line of dashes under a header. */
export function isRule(source: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!"-=|:+ \t".includes(source.charAt(at))) return false;
  return to - from > 2;
}

function barred(source: string, from: number, to: number): Cell[] {
  const cells: Cell[] = [];
  let start = source.charCodeAt(from) === BAR ? from + 1 : from;
  while (start <= to) {
    let end = start;
    while (end < to && source.charCodeAt(end) !== BAR) end++;
    const cell = trimmed(source, start, end);
    if (end < to || cell.end > cell.start) cells.push(cell);
    start = end + 1;
  }
  return cells;
}

function gapped(source: string, from: number, to: number): Cell[] {
  const cells: Cell[] = [];
  const isLoose = isSpacedWide(source, from, to);
  let start = from;
  for (let at = from; at < to; at++) {
    const dots = endOfDots(source, at, to);
    if (dots > at) {
      cells.push({ start, end: endOfWords(source, start, at) });
      start = dots;
      at = dots - 1;
      continue;
    }
    if (source.charCodeAt(at) !== TAB && source.charCodeAt(at) !== 32) continue;
    let end = at;
    while (end < to && (source.charCodeAt(end) === 32 || source.charCodeAt(end) === TAB)) end++;
    if (isGap(source, at, end, isLoose)) {
      cells.push({ start, end: at });
      start = end;
    }
    at = end - 1;
  }
  cells.push({ start, end: to });
  return cells;
}

/** So many dots in a row lead the eye over a gap. */
const LEADER = 4;

/** Behind dots that lead to the next cell, and the space behind them; the same place where there are none. */
function endOfDots(source: string, at: number, to: number): number {
  let end = at;
  while (end < to && source.charCodeAt(end) === DOT) end++;
  if (end - at < LEADER) return at;
  while (end < to && source.charCodeAt(end) === 32) end++;
  return end;
}

function endOfWords(source: string, from: number, to: number): number {
  let end = to;
  while (end > from && source.charCodeAt(end - 1) <= 32) end--;
  return end;
}

function isGap(source: string, at: number, end: number, isLoose: boolean): boolean {
  if (end - at >= WIDE || source.charCodeAt(at) === TAB) return true;
  return end - at === 2 && !isLoose && !".?!:".includes(source.charAt(at - 1));
}

/** Whether two spaces stand before a small letter: that is prose set to a width, whose gaps say nothing. */
function isSpacedWide(source: string, from: number, to: number): boolean {
  for (let at = from + 2; at < to; at++) {
    const code = source.charCodeAt(at);
    const isSmall = code >= 97 && code <= 122;
    if (isSmall && source.charCodeAt(at - 1) === 32 && source.charCodeAt(at - 2) === 32) {
      if (source.charCodeAt(at - 3) !== 32) return true;
    }
  }
  return false;
}

function trimmed(source: string, from: number, to: number): Cell {
  let [start, end] = [from, to];
  while (start < end && source.charCodeAt(start) <= 32) start++;
  while (end > start && source.charCodeAt(end - 1) <= 32) end--;
  return { start, end };
}
