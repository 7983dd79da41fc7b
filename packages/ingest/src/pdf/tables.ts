/** Which consecutive lines of a region are the rows of a table: several cells each, on common edges. */
import type { Cell, Row } from "./cells.ts";
import type { Region } from "./columns.ts";

/** Points by which the edges of one column's cells may differ. */
const EDGE = 2;
/** Gaps of a justified line differ by less, as a share. */
const ALIKE = 0.15;
const NUMBER = /^[$\u20ac\u00a3(~<>\u2264\u2265]*\d[\d,.]*[%)*]*$|^(?:-|\u2013|\u2014|n\/a)$/iu;

/** The index after the last row of the table that begins at `from`; `from` itself where none does. */
export function tableEnd({ lines, left, right }: Region, from: number): number {
  const isProse = 2 * lines.filter(({ cells }) => cells.length === 1).length >= lines.length;
  let to = from;
  while (to < lines.length && isRow(lines[to], isProse ? { left, right } : null)) {
    if (to > from && !sharesEdge(lines[to], lines[to - 1])) break;
    to += 1;
  }
  return to - from >= 2 ? to : from;
}

type Margins = Pick<Region, "left" | "right">;

/** `margins` are those of lines that may be stretched between them. */
function isRow(line: Row | undefined, margins: Margins | null): boolean {
  if (line === undefined || line.cells.length < 2) return false;
  return margins === null || !isJustified(line, margins);
}

/** Whether its gaps are the spaces of a line that was stretched from margin to margin. */
function isJustified({ cells }: Row, { left, right }: Margins): boolean {
  const [first, last] = [cells[0], cells.at(-1)];
  if (first === undefined || last === undefined || NUMBER.test(last.text)) return false;
  if (first.x0 - left > EDGE || right - last.x1 > EDGE) return false;
  const gaps = cells.slice(1).map(({ x0 }, index) => x0 - (cells[index]?.x1 ?? 0));
  const isEven = Math.max(...gaps) <= (1 + ALIKE) * Math.min(...gaps);
  return isEven && cells.every(({ text }) => !text.includes(" "));
}

function sharesEdge(a: Row | undefined, b: Row | undefined): boolean {
  return (a?.cells ?? [])
    .slice(1)
    .some((cell) => (b?.cells ?? []).slice(1).some((other) => isBelow(cell, other)));
}

function isBelow(a: Cell, b: Cell): boolean {
  if (Math.abs(a.x0 - b.x0) <= EDGE) return true;
  if (!NUMBER.test(a.text) && !NUMBER.test(b.text)) return false;
  return Math.abs(a.x1 - b.x1) <= EDGE || Math.abs(a.x0 + a.x1 - b.x0 - b.x1) <= 2 * EDGE;
}
