/**
 * Where lines begin, and which line breaks end a paragraph.
 *
 * A break between two lines is soft where the writer's editor wrapped the line: the next word would
 * not have fitted. Everything else (a blank line, a heading, a list item, a short line) is hard.
 */

import { ColumnMarks } from "./columns.ts";

/** Lines are wrapped at most this wide; longer ones were never wrapped. */
const WIDEST_WRAP = 120;
const NARROWEST_WRAP = 40;
const HEADING = 35;
const BLANK = 32;
const BRACKET = 91;
const QUOTED = 62;
const PERCENT = 37;
const COMMA = 44;
const STOP = 46;

export interface Lines {
  /** Offset of the first unit of each line. */
  starts: number[];
  /** Offsets at which a new paragraph begins, in order. */
  paragraphs: number[];
}

export function readLines(source: string): Lines {
  const starts = lineStarts(source);
  const width = widestLine(source, starts);
  const columns = new ColumnMarks(source, ["\t", "   ", "...."]);
  const blocks = new Blocks(source, starts);
  const paragraphs = starts.filter((start, line) => {
    const isRow = columns.within(start, start + lengthOf(source, starts, line));
    return blocks.areLines(line) || line === 0 || isRow || isHard(source, starts, { line, width, start });
  });
  return { starts, paragraphs };
}

/** So many lines in a row, each of them whole, are lines of their own: fewer may be so by chance. */
const LEAST_LINES = 5;

/**
 * Blocks of lines of which each begins as a sentence or a name does and none ends with a comma or a stop: headlines,
 * or a list without signs. Asked from the first line on.
 */
class Blocks {
  readonly #source: string;
  readonly #starts: readonly number[];
  /** The last line of the block that was looked at, and whether its lines are whole. */
  #last = -1;
  #isWhole = false;

  constructor(source: string, starts: readonly number[]) {
    this.#source = source;
    this.#starts = starts;
  }

  areLines(line: number): boolean {
    if (line > this.#last) this.#read(line);
    return this.#isWhole;
  }

  #read(first: number): void {
    let isWhole = true;
    let line = first;
    for (; line < this.#starts.length && lengthOf(this.#source, this.#starts, line) > 0; line++)
      isWhole &&= this.#isWholeLine(line);
    this.#last = Math.max(first, line - 1);
    this.#isWhole = isWhole && line - first >= LEAST_LINES;
  }

  #isWholeLine(line: number): boolean {
    const start = this.#starts[line] ?? 0;
    const last = this.#source.charCodeAt(start + lengthOf(this.#source, this.#starts, line) - 1);
    return isCapital(this.#source.charCodeAt(start)) && last !== COMMA && last !== STOP;
  }
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** Line and column, from 1; the column counts UTF-16 units. */
export function positionOf({ starts }: Lines, offset: number): { line: number; column: number } {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

function lineStarts(source: string): number[] {
  const starts = [0];
  let feed = source.indexOf("\n");
  let turn = source.indexOf("\r");
  while (feed !== -1 || turn !== -1) {
    if (turn === -1 || (feed !== -1 && feed < turn)) {
      starts.push(feed + 1);
      feed = source.indexOf("\n", feed + 1);
    } else {
      // The two of them together are one break.
      if (feed !== turn + 1) starts.push(turn + 1);
      turn = source.indexOf("\r", turn + 1);
    }
  }
  return starts;
}

function widestLine(source: string, starts: number[]): number {
  let widest = 0;
  for (let line = 0; line < starts.length; line++) widest = Math.max(widest, lengthOf(source, starts, line));
  return widest;
}

function lengthOf(source: string, starts: readonly number[], line: number): number {
  const start = starts[line] ?? 0;
  let end = starts[line + 1] ?? source.length;
  while (end > start && isBlank(source.charCodeAt(end - 1))) end--;
  return end - start;
}

function isHard(
  source: string,
  starts: number[],
  at: { line: number; width: number; start: number },
): boolean {
  const { line, width, start } = at;
  const before = lengthOf(source, starts, line - 1);
  const here = lengthOf(source, starts, line);
  if (before === 0 || here === 0) return true;
  const begin = starts[line - 1] ?? 0;
  if (source.charCodeAt(begin) === HEADING || (isItem(source, start) && !areQuoted(source, begin, start)))
    return true;
  if (goesOn(source, { begin, end: begin + before, start })) return false;
  // A line so long was never wrapped, unless it breaks off within a sentence.
  if (before > WIDEST_WRAP) return isStopped(source, begin + before);
  if (isEntry(source, begin, begin + before)) return true;
  return (
    width > WIDEST_WRAP || width < NARROWEST_WRAP || before + 1 + firstWordLength(source, start) <= width
  );
}

/** Words that no line of its own ends with: the next line goes on. */
const OPEN_ENDS = new Set(
  (
    "and or but of the a an in on at to from by for with between least most than about some over under nearly almost " +
    "approximately roughly around up as no not more fewer less that which who was were is are be been has have had its " +
    "their his her our this these those into near against during since until u.s."
  ).split(" "),
);
const LONGEST_OPEN_END = 13;

/** Whether the line before cannot end where it does, or this one cannot begin a sentence. */
function goesOn(
  source: string,
  { begin, end, start }: { begin: number; end: number; start: number },
): boolean {
  let first = end;
  while (first > begin && end - first <= LONGEST_OPEN_END && !isBlank(source.charCodeAt(first - 1))) first--;
  if (OPEN_ENDS.has(source.slice(first, end).toLowerCase())) return true;
  const code = source.charCodeAt(start);
  const isSmall = code >= 97 && code <= 122;
  return isSmall && !".:;!?|".includes(source.charAt(end - 1));
}

/** "ISIS killed, Syria: 4": a line that names a thing and ends with its number. */
function isEntry(source: string, begin: number, end: number): boolean {
  const last = source.charCodeAt(end - 1);
  const isNumber = (last >= 48 && last <= 57) || last === PERCENT;
  return isNumber && /: [^:]{0,24}$/.test(source.slice(Math.max(begin, end - 30), end));
}

/** Whether a line ends as a sentence, a row or a lead-in does, past marks that close. */
function isStopped(source: string, end: number): boolean {
  let last = end - 1;
  while (last > 0 && '*_"”’)]'.includes(source.charAt(last))) last--;
  return ".:;!?|".includes(source.charAt(last));
}

/** Lines of one quoted paragraph: "> ..." below "> ...". */
function areQuoted(source: string, before: number, start: number): boolean {
  return source.charCodeAt(before) === QUOTED && source.charCodeAt(start) === QUOTED;
}

/** Whether the line begins a list item, a heading, a quoted line or a row of a table. */
function isItem(source: string, start: number): boolean {
  let at = start;
  while (at - start < 3 && source.charCodeAt(at) >= 48 && source.charCodeAt(at) <= 57) at++;
  if (at > start) return ".)/".includes(source.charAt(at)) && source.charCodeAt(at + 1) === BLANK;
  return isBlockMark(source.charCodeAt(start)) || isStamped(source, start);
}

/** "[20:14] moss: ...": the time at which a line was said or written. */
function isStamped(source: string, start: number): boolean {
  return source.charCodeAt(start) === BRACKET && /^\[\d{1,2}[:.]\d{2}/.test(source.slice(start, start + 6));
}

/** The signs that begin a heading, a list item, a quoted line or a row of a table. */
function isBlockMark(code: number): boolean {
  return (
    code === 35 || code === 42 || code === 45 || code === 43 || code === 62 || code === 124 || code === 0x2022
  );
}

function firstWordLength(source: string, start: number): number {
  let at = start;
  while (at < source.length && at - start < WIDEST_WRAP && !isBlank(source.charCodeAt(at))) at++;
  return at - start;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13 || code === 0xa0;
}
