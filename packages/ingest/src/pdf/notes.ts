/**
 * Footnotes: smaller lines at the foot of a column, the first of which begins with its mark.
 */
import { MARK_CLOSE, MARK_OPEN, type Row } from "./cells.ts";
import type { Region } from "./columns.ts";

export interface Note {
  readonly mark: string;
  readonly lines: readonly string[];
}

const SMALLER = 0.93;
const RAISED_MARK = new RegExp(`^${MARK_OPEN}(?<mark>[^${MARK_CLOSE}]+)${MARK_CLOSE}\\s*`, "u");
const PLAIN_MARK = /^(?<mark>\d{1,3}|[*\u2020\u2021\u00a7])[.)]?\s+(?=[\p{Lu}"\u201c])/u;

/** Takes the notes off the end of a region. `bodySize` and the page's height are in points. */
export function splitNotes(
  region: Region,
  { bodySize, height }: { bodySize: number; height: number },
): { lines: readonly Row[]; notes: Note[] } {
  const { lines } = region;
  let tail = lines.length;
  while (tail > 0 && isSmall(lines[tail - 1], { bodySize, height })) tail -= 1;
  while (tail < lines.length && startOf(lines[tail]) === null) tail += 1;
  return { lines: lines.slice(0, tail), notes: notesOf(lines.slice(tail)) };
}

function isSmall(line: Row | undefined, { bodySize, height }: { bodySize: number; height: number }): boolean {
  if (line === undefined || line.y < height / 2) return false;
  return line.size < SMALLER * bodySize && line.cells.length <= 2;
}

function textOf({ cells }: Row): string {
  return cells.map(({ text }) => text).join(" ");
}

function startOf(line: Row | undefined): { mark: string; rest: string } | null {
  if (line === undefined) return null;
  const text = textOf(line);
  const match = RAISED_MARK.exec(text) ?? PLAIN_MARK.exec(text);
  const mark = match?.groups?.mark;
  return match === null || mark === undefined ? null : { mark, rest: text.slice(match[0].length) };
}

function notesOf(lines: readonly Row[]): Note[] {
  const notes: { mark: string; lines: string[] }[] = [];
  for (const line of lines) {
    const start = startOf(line);
    if (start !== null) notes.push({ mark: start.mark, lines: [start.rest] });
    else notes.at(-1)?.lines.push(textOf(line));
  }
  return notes;
}
