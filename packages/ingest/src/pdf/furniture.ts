/**
 * Running heads, feet and page numbers: rows at the edges of pages that come again and again at the same
 * height, whatever number they begin or end with. They belong to the page and not to what it says.
 */
import type { Row } from "./cells.ts";

export interface PageRows {
  readonly rows: readonly Row[];
  readonly height: number;
}

export interface Bare {
  /** Per page, what is left. */
  readonly bodies: Row[][];
  /** Per page, the number printed at its edge. */
  readonly printed: (string | null)[];
}

/** Rows from the edge that may belong to it. */
const DEEP = 3;
/** Pages; or two, and a number by itself on one, where it stands well apart from the text. */
const FEWEST = 3;
/** In units of the letters' size. */
const APART = 2;
/** Points by which a running head may move. */
const NEAR = 6;
const NUMBER =
  /^(?:page\s+)?[-\u2013\u2014[(|]?\s*(?:\d{1,4}|[ivxlc]{1,7})\s*[-\u2013\u2014\])|]?(?:\s+of\s+\d+)?$/iu;

type Edge = "top" | "bottom";

export function withoutFurniture(pages: readonly PageRows[]): Bare {
  const seen = countEdges(pages);
  const bodies: Row[][] = [];
  const removed: Row[][] = [];
  for (const { rows } of pages) {
    const top = depthOf(rows, "top", seen);
    const bottom = top === rows.length ? 0 : depthOf(rows, "bottom", seen);
    bodies.push(rows.slice(top, rows.length - bottom));
    removed.push([...rows.slice(0, top), ...rows.slice(rows.length - bottom)]);
  }
  return { bodies, printed: printedNumbers(removed) };
}

type Seen = ReadonlyMap<string, readonly number[]>;

function countEdges(pages: readonly PageRows[]): Seen {
  const seen = new Map<string, number[]>();
  for (const { rows } of pages) {
    for (const edge of ["top", "bottom"] as const) {
      for (const row of edgeRows(rows, edge)) {
        const key = keyOf(row, edge);
        const heights = seen.get(key) ?? [];
        seen.set(key, heights);
        heights.push(row.y);
      }
    }
  }
  return seen;
}

/** From the edge inwards. */
function edgeRows(rows: readonly Row[], edge: Edge): Row[] {
  return edge === "top" ? rows.slice(0, DEEP) : rows.slice(-DEEP).toReversed();
}

function keyOf(row: Row, edge: Edge): string {
  return `${edge} ${NUMBER.test(textOf(row)) ? "#" : textOf(row).replace(/^\d+|\d+$/gu, "#")}`;
}

function textOf({ cells }: Row): string {
  return cells
    .map(({ text }) => text)
    .join(" ")
    .trim();
}

/** How many rows at this edge are furniture, without a gap between them and the edge. */
function depthOf(rows: readonly Row[], edge: Edge, seen: Seen): number {
  const outer = edgeRows(rows, edge);
  const first = outer.findIndex((row, index) => {
    const often = (seen.get(keyOf(row, edge)) ?? []).filter((y) => Math.abs(y - row.y) <= NEAR).length;
    const inner = outer[index + 1];
    const isApart = inner !== undefined && Math.abs(row.y - inner.y) > APART * inner.size;
    return often < FEWEST && !(isApart && (often === 2 || isLoneNumber(row)));
  });
  return first === -1 ? outer.length : first;
}

function isLoneNumber(row: Row): boolean {
  return row.cells.length === 1 && NUMBER.test(textOf(row));
}

/**
 * Numbers count on with the pages; what does not is something else ("Q1", a year). Each page gets the
 * number that keeps step with most others.
 */
function printedNumbers(removed: readonly (readonly Row[])[]): (string | null)[] {
  const numbers = removed.map((rows) =>
    rows.flatMap((row) =>
      row.cells.flatMap(({ text }) => text.match(/(?<![\d/.,])\d{1,4}(?![\d/.,])/gu) ?? []),
    ),
  );
  const steps = new Map<number, number>();
  for (const [index, found] of numbers.entries()) {
    for (const step of new Set(found.map((number) => Number(number) - index)))
      steps.set(step, (steps.get(step) ?? 0) + 1);
  }
  const [step, votes = 0] = [...steps].reduce<[number, number]>(
    (best, each) => (each[1] > best[1] ? each : best),
    [0, 0],
  );
  const roman = removed.map((rows) => rows.map(textOf).find((text) => /^[ivxlc]{1,7}$/u.test(text)) ?? null);
  return numbers.map((found, index) => {
    if (roman[index] !== null) return roman[index] ?? null;
    const isInStep =
      (votes > 1 || removed.length === 1) && found.some((number) => Number(number) - index === step);
    return isInStep ? String(step + index) : null;
  });
}
