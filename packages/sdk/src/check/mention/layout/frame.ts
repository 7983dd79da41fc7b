/**
 * What the layout says of a figure: the header of its column, the labels of its row, the line that leads
 * into its list, the headings above it.
 *
 * Ranges of tokens, nearest first. What they mean is read by whoever asks what, when and where.
 */
import type { Text } from "../../text/text.ts";
import type { Tokens } from "../../text/tokens.ts";
import type { Nearness } from "../near.ts";
import type { Segment } from "../segments.ts";
import { type Outline, readOutline } from "./outline.ts";
import { type Cell, cellsOf } from "./rows.ts";

export interface FrameRange extends Segment {
  near: Extract<Nearness, "sentence" | "paragraph">;
}

export interface Frame {
  /** The figure's own cell, where it stands in one. */
  cell: Segment | null;
  /** Header, labels, lead-in: they say what is counted, and when and where. */
  ranges: FrameRange[];
}

/** The first cells of a row say what the others hold. */
const MOST_LABELS = 4;
const EMPTY: Frame = { cell: null, ranges: [] };
/** Longer headers, labels and headings say the rest in vain. */
const LONGEST_RANGE = 48;
/** So many headings above each other say something of what stands below them. */
const HEADINGS = 3;

export class Layout {
  readonly #text: Text;
  #outline: Outline | null = null;
  readonly #rows = new Map<number, Cell[]>();
  readonly #labels = new Map<number, (Segment | null)[]>();

  constructor(text: Text) {
    this.#text = text;
  }

  /** The frame of a token, which a figure begins with. */
  frameOf(token: number): Frame {
    const { lines, tokens, source } = this.#text;
    this.#outline ??= readOutline(source, lines.starts);
    const offset = tokens.startOf(token);
    const line = lineOf(lines.starts, offset);
    const { lead, heading, top } = this.#outline;
    if (lead[line] === -1 && heading[line] === -1 && top[line] === -1) return EMPTY;
    const ranges: FrameRange[] = [];
    const cell = top[line] === -1 ? null : this.#addCells(line, offset, ranges);
    const above = lead[line] ?? -1;
    for (let at = above; at !== -1 && ranges.length < 8; at = this.#parentOf(at)) {
      ranges.push({ ...this.#lastSentence(at), near: "sentence" });
    }
    let title = heading[line] ?? -1;
    for (let count = 0; title !== -1 && count < HEADINGS; count++) {
      if (title !== above) ranges.push({ ...this.#tokensOf(title), near: "paragraph" });
      title = heading[title] ?? -1;
    }
    return { cell, ranges };
  }

  /** A lead-in may itself be an item under another; a heading is led into by nothing. */
  #parentOf(line: number): number {
    const parent = this.#outline?.lead[line] ?? -1;
    return parent < line ? parent : -1;
  }

  #addCells(line: number, offset: number, ranges: FrameRange[]): Segment {
    const cells = this.#cellsOf(line);
    const column = Math.max(
      0,
      cells.findIndex(({ end }) => offset < end),
    );
    const header = this.#headerOf(line, column, cells.length);
    if (header !== null) ranges.push({ ...header, near: "sentence" });
    for (const [at, cell] of this.#labelsOf(line, cells).entries()) {
      if (at !== column && cell !== null) ranges.push({ ...cell, near: "sentence" });
    }
    const own = cells[column];
    return own === undefined ? this.#tokensOf(line) : this.#between(own.start, own.end);
  }

  /** The cells of a row that may say what its numbers are; null for those beyond. */
  #labelsOf(line: number, cells: Cell[]): (Segment | null)[] {
    const known = this.#labels.get(line);
    if (known !== undefined) return known;
    const labels = cells.map(({ start, end }, at) => (at < MOST_LABELS ? this.#between(start, end) : null));
    this.#labels.set(line, labels);
    return labels;
  }

  /** By its place in the row; a header without a name for the first column is counted from the right. */
  #headerOf(line: number, column: number, count: number): Segment | null {
    const top = this.#outline?.header[line] ?? -1;
    if (top === -1) return null;
    const cells = this.#cellsOf(top);
    const cell = cells[column + cells.length - count];
    if (Math.abs(cells.length - count) > 1 || cell === undefined) return null;
    return this.#between(cell.start, cell.end);
  }

  #cellsOf(line: number): Cell[] {
    const known = this.#rows.get(line);
    if (known !== undefined) return known;
    const { start, end } = boundsOf(this.#text, line);
    const cells = cellsOf(this.#text.source, start, end) ?? [{ start, end }];
    this.#rows.set(line, cells);
    return cells;
  }

  #tokensOf(line: number): Segment {
    const { start, end } = boundsOf(this.#text, line);
    return this.#between(start, end);
  }

  /** A paragraph leads in with its last sentence. */
  #lastSentence(line: number): Segment {
    const { from, to } = this.#tokensOf(line);
    const { sentences, sentenceOf } = this.#text;
    return sentences[sentenceOf[Math.max(from, to - 1)] ?? -1] ?? { from, to };
  }

  #between(start: number, end: number): Segment {
    const { tokens } = this.#text;
    const from = tokenAt(tokens, start);
    return { from, to: Math.min(tokenAt(tokens, end), from + LONGEST_RANGE) };
  }
}

function boundsOf({ source, lines: { starts } }: Text, line: number): Cell {
  let start = starts[line] ?? source.length;
  let end = starts[line + 1] ?? source.length;
  while (end > start && source.charCodeAt(end - 1) <= 32) end--;
  while (start < end && source.charCodeAt(start) <= 32) start++;
  return { start, end };
}

/** The first token that begins at the offset or behind it. */
function tokenAt(tokens: Tokens, offset: number): number {
  let [low, high] = [0, tokens.count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.startOf(middle) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lineOf(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
