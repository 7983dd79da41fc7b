/**
 * How many slips of the pen lie between two words: letters put in, left out, replaced, or two swapped.
 */

/** Words longer than this are not compared, so that the table stays small. */
const LONGEST = 24;
/** What is further away than two slips is another word; how far does not matter. */
const FAR = 3;

/** 0, 1 or 2 slips, else `FAR`. */
export function slipsBetween(a: string, b: string): number {
  if (Math.abs(a.length - b.length) >= FAR || a.length > LONGEST) return FAR;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let at = 1; at <= a.length; at++) {
    const next = nextRow({ before, row, a, b, at });
    before = row;
    row = next;
  }
  return Math.min(row[b.length] ?? FAR, FAR);
}

function nextRow({
  before,
  row,
  a,
  b,
  at,
}: {
  before: number[];
  row: number[];
  a: string;
  b: string;
  at: number;
}): number[] {
  const next = [at];
  for (let to = 1; to <= b.length; to++) {
    const replaced = (row[to - 1] ?? FAR) + (a[at - 1] === b[to - 1] ? 0 : 1);
    const isSwap = a[at - 1] === b[to - 2] && a[at - 2] === b[to - 1];
    const swapped = isSwap ? (before[to - 2] ?? FAR) + 1 : FAR;
    next.push(Math.min(replaced, swapped, (row[to] ?? FAR) + 1, (next[to - 1] ?? FAR) + 1));
  }
  return next;
}
