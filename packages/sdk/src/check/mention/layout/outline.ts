/**
 * How the lines of a text lie: headings, list items under a lead-in, rows of a table under a header.
 *
 * One pass over the lines, when a figure first asks. It knows shapes and no words: a heading is a marked
 * or a short line by itself, a row has bars or wide gaps, an item begins with a sign.
 */
import { ColumnMarks } from "../../text/columns.ts";
import { cellsOf, isRule } from "./rows.ts";

/** Of a line: the line that leads into it, the nearest heading above it, and the header of its table; -1 for none. */
export interface Outline {
  lead: Int32Array;
  heading: Int32Array;
  header: Int32Array;
  /** The first line of the table that the line is a row of. */
  top: Int32Array;
}

const NONE = -1;
const LONGEST_HEADING = 90;
const LONGEST_BLOCK_HEADING = 30;
const HASH = 35;
const COLON = 58;

interface Line {
  start: number;
  end: number;
  /** Where its first word or sign stands. */
  first: number;
}

export function readOutline(source: string, starts: readonly number[]): Outline {
  const outline = new Outliner(source, starts);
  for (let line = 0; line < starts.length; line++) outline.add(line);
  return outline;
}

class Outliner implements Outline {
  readonly lead: Int32Array;
  readonly heading: Int32Array;
  readonly header: Int32Array;
  readonly top: Int32Array;
  readonly #source: string;
  readonly #starts: readonly number[];
  /** Lines whose items are open, outermost first: each leads into what is indented further. */
  #parents: { line: number; indent: number }[] = [];
  /** The last line of prose that may lead into what follows it. */
  #opener = NONE;
  /** Headings in force, by level. */
  #headings: { line: number; level: number }[] = [];
  #tableTop = NONE;
  #tableLead = NONE;
  readonly #marks: ColumnMarks;

  constructor(source: string, starts: readonly number[]) {
    this.#source = source;
    this.#marks = new ColumnMarks(source, ["|", "\t", "  ", "...."]);
    this.#starts = starts;
    this.lead = new Int32Array(starts.length).fill(NONE);
    this.heading = new Int32Array(starts.length).fill(NONE);
    this.header = new Int32Array(starts.length).fill(NONE);
    this.top = new Int32Array(starts.length).fill(NONE);
  }

  add(index: number): void {
    const line = this.#line(index);
    this.heading[index] = this.#headings.at(-1)?.line ?? NONE;
    if (line.first === line.end) this.#tableTop = NONE;
    else if (this.#isRow(line)) this.#addRow(index);
    else if (!isRule(this.#source, line.first, line.end)) this.#addLine(index, line);
  }

  #isRow({ first, end }: Line): boolean {
    if (!this.#marks.within(first, end) || isRule(this.#source, first, end)) return false;
    return cellsOf(this.#source, first, end) !== null;
  }

  #addLine(index: number, line: Line): void {
    this.#tableTop = NONE;
    const level = this.#levelOf(index, line);
    if (isItem(this.#source, line.first)) this.#addItem(index, line);
    else if (level > 0) this.#addHeading(index, level);
    else this.#addProse(index, line);
  }

  #line(index: number): Line {
    const start = this.#starts[index] ?? this.#source.length;
    let end = this.#starts[index + 1] ?? this.#source.length;
    while (end > start && isBlank(this.#source.charCodeAt(end - 1))) end--;
    let first = start;
    while (first < end && isBlank(this.#source.charCodeAt(first))) first++;
    return { start, end, first };
  }

  #addRow(index: number): void {
    if (this.#tableTop === NONE) {
      this.#tableTop = index;
      this.#tableLead = this.#opener;
    } else this.header[index] = this.#tableTop;
    this.top[index] = this.#tableTop;
    this.lead[index] = this.#tableLead;
    this.#opener = NONE;
  }

  #addItem(index: number, { start, first }: Line): void {
    const indent = first - start;
    while ((this.#parents.at(-1)?.indent ?? NONE) >= indent) this.#parents.pop();
    this.lead[index] = this.#parents.at(-1)?.line ?? this.#opener;
    this.#parents.push({ line: index, indent });
  }

  /** "#" by its number; a short line by itself is the title where it is the first, else a section. */
  #levelOf(index: number, { first, end }: Line): number {
    let level = 0;
    while (this.#source.charCodeAt(first + level) === HASH) level++;
    if (level > 0) return level;
    const isAlone =
      this.#isBlankAt(index - 1) && (this.#isBlankAt(index + 1) || this.#isBlockBelow(index, end - first));
    if (!isAlone || end - first > LONGEST_HEADING || isStopped(this.#source, end)) return 0;
    return this.#headings.length === 0 ? 1 : 2;
  }

  #isBlankAt(index: number): boolean {
    if (index < 0 || index >= this.#starts.length) return true;
    const { first, end } = this.#line(index);
    return first === end;
  }

  /** A very short line over lines of which the first is an entry of its own: "2022" over "Operations in Iraq: 313". */
  #isBlockBelow(index: number, length: number): boolean {
    if (length > LONGEST_BLOCK_HEADING) return false;
    const { first, end } = this.#line(index + 1);
    return end - first <= LONGEST_HEADING && this.#source.slice(first, end).includes(":");
  }

  #addHeading(index: number, level: number): void {
    while ((this.#headings.at(-1)?.level ?? 0) >= level) this.#headings.pop();
    this.heading[index] = this.#headings.at(-1)?.line ?? NONE;
    this.#headings.push({ line: index, level });
    this.#parents = [];
    this.#opener = index;
  }

  /** A line that ends in a stop leads into nothing. */
  #addProse(index: number, { end }: Line): void {
    this.#parents = [];
    const isOpen = this.#source.charCodeAt(end - 1) === COLON || !isStopped(this.#source, end);
    this.#opener = isOpen ? index : NONE;
  }
}

function isStopped(source: string, end: number): boolean {
  let last = end - 1;
  while (last > 0 && "*_\"”’')]".includes(source.charAt(last))) last--;
  return ".!?;:,".includes(source.charAt(last));
}

/** "- ", "* ", "• ", "1. ", "(a) ". */
function isItem(source: string, first: number): boolean {
  const code = source.charCodeAt(first);
  if (code === 45 || code === 42 || code === 43 || code === 0x2022 || code === 0x2013)
    return isBlank(source.charCodeAt(first + 1));
  let at = first;
  while (at - first < 3 && source.charCodeAt(at) >= 48 && source.charCodeAt(at) <= 57) at++;
  return at > first && ".)".includes(source.charAt(at)) && isBlank(source.charCodeAt(at + 1));
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13 || code === 0xa0;
}
