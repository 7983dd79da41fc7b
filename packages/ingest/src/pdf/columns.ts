/**
 * The order in which rows are read: a column to its end before the next one begins.
 *
 * A gutter is a line down the page at which many cells begin and which few rows cross. What crosses it (a
 * title, a wide table) is read where it stands, and parts the columns above from those below. Columns are
 * told from tables by what is in them: a column holds sentences.
 */
import { type Cell, mergeCells, type Row } from "./cells.ts";

/** Lines between the same margins, from top to bottom. */
export interface Region {
  readonly left: number;
  readonly right: number;
  readonly lines: readonly Row[];
}

const FEWEST_LINES = 2;
/** Letters and signs in a line of prose, on average; a table's cells have fewer. */
const PROSE = 18;
/** Share of letters among all signs. */
const LETTERS = 0.5;
/** Points: starts of lines that are this close together are one margin. */
const MARGIN = 4;
const DEEPEST = 3;
/** In units of the letters' size, from baseline to baseline. */
const BLANK = 1.9;

export function readRegions(rows: readonly Row[], depth = 0): Region[] {
  const split = depth < DEEPEST ? bestSplit(rows) : null;
  if (split === null) return rows.length === 0 ? [] : [regionOf(rows)];
  return split.stretches.flatMap((stretch) =>
    stretch.isSplit
      ? [
          ...readRegions(
            side(stretch.rows, (cell) => cell.x0 < split.gutter),
            depth + 1,
          ),
          ...readRegions(
            side(stretch.rows, (cell) => cell.x0 >= split.gutter),
            depth + 1,
          ),
        ]
      : [regionOf(stretch.rows)],
  );
}

function regionOf(lines: readonly Row[]): Region {
  const left = Math.min(...lines.map(({ cells }) => cells[0]?.x0 ?? 0));
  const right = Math.max(...lines.map(({ cells }) => cells.at(-1)?.x1 ?? 0));
  return { left, right, lines: lines.map(mergeCells) };
}

function side(rows: readonly Row[], isOnIt: (cell: Cell) => boolean): Row[] {
  return rows.flatMap((row) => {
    const cells = row.cells.filter(isOnIt);
    const [first, ...rest] = cells;
    if (first === undefined) return [];
    // What stood beside it, a heading for example, says nothing of this line's letters.
    const { y, size } = rest.reduce(
      (long, cell) => (cell.text.length > long.text.length ? cell : long),
      first,
    );
    return [{ ...row, y, size, cells }];
  });
}

interface Stretch {
  readonly isSplit: boolean;
  readonly rows: readonly Row[];
}

interface Split {
  readonly gutter: number;
  readonly stretches: readonly Stretch[];
  readonly rows: number;
}

function bestSplit(rows: readonly Row[]): Split | null {
  let best: Split | null = null;
  for (const gutter of gutters(rows)) {
    const stretches = stretchesAt(rows, gutter);
    const count = stretches.reduce((sum, { isSplit, rows: { length } }) => sum + (isSplit ? length : 0), 0);
    if (count > (best?.rows ?? 0)) best = { gutter, stretches, rows: count };
  }
  return best;
}

/** Where cells begin that are not at the left margin, the most frequent first. */
function gutters(rows: readonly Row[]): number[] {
  const starts = rows.flatMap(({ cells }) => cells.map(({ x0 }) => x0)).sort((a, b) => a - b);
  const left = starts[0] ?? 0;
  const right = Math.max(0, ...rows.map(({ cells }) => cells.at(-1)?.x1 ?? 0));
  const groups: { from: number; count: number }[] = [];
  for (const start of starts) {
    const group = groups.at(-1);
    if (group === undefined || start - group.from > MARGIN) groups.push({ from: start, count: 1 });
    else group.count += 1;
  }
  return groups
    .filter(({ from, count }) => count >= FEWEST_LINES && from > left + 0.2 * (right - left))
    .sort((a, b) => b.count - a.count)
    .slice(0, 6)
    .map(({ from }) => from - 1);
}

function stretchesAt(rows: readonly Row[], gutter: number): Stretch[] {
  const runs: { crosses: boolean; rows: Row[] }[] = [];
  for (const row of rows) {
    const crosses = row.cells.some(({ x0, x1 }) => x0 < gutter && x1 > gutter - MARGIN);
    const run = runs.at(-1);
    if (run?.crosses === crosses) run.rows.push(row);
    else runs.push({ crosses, rows: [row] });
  }
  return runs.flatMap(({ crosses, rows: inRun }) =>
    crosses || !isColumned(inRun, gutter) ? [{ isSplit: false, rows: inRun }] : trimmed(inRun, gutter),
  );
}

/** Without what stands apart above or below the columns, such as a short heading, which crosses nothing. */
function trimmed(rows: readonly Row[], gutter: number): Stretch[] {
  const parts = partsOf(rows);
  const from = parts.findIndex((part) => isColumned(part, gutter));
  // The last page of two columns: the left one may go on below the end of the right one.
  const to = parts.findLastIndex((part) => isColumned(part, gutter) || isLeftColumn(part, gutter));
  if (from === -1) return [{ isSplit: true, rows }];
  return [
    { isSplit: false, rows: parts.slice(0, from).flat() },
    { isSplit: true, rows: parts.slice(from, to + 1).flat() },
    { isSplit: false, rows: parts.slice(to + 1).flat() },
  ].filter((stretch) => stretch.rows.length > 0);
}

/** Rows between blank stretches that go over the whole width. */
function partsOf(rows: readonly Row[]): Row[][] {
  const parts: Row[][] = [];
  let before: Row | undefined;
  for (const row of rows) {
    if (before === undefined || row.y - before.y > BLANK * row.size) parts.push([row]);
    else parts.at(-1)?.push(row);
    before = row;
  }
  return parts;
}

function isColumned(rows: readonly Row[], gutter: number): boolean {
  return isProse(side(rows, ({ x0 }) => x0 < gutter)) && isProse(side(rows, ({ x0 }) => x0 >= gutter));
}

function isLeftColumn(rows: readonly Row[], gutter: number): boolean {
  return rows.every(({ cells }) => cells.every(({ x1 }) => x1 < gutter)) && isProse(rows);
}

function isProse(lines: readonly Row[]): boolean {
  if (lines.length < FEWEST_LINES) return false;
  const text = lines.map(({ cells }) => cells.map((cell) => cell.text).join(" ")).join("");
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return text.length / lines.length >= PROSE && letters / text.length > LETTERS;
}
