/**
 * How many slips of the pen lie between two words: letters put in, left out, replaced, or two swapped.
 */

/** Words longer than this are not compared, so that the table stays small. */
const LONGEST = 24;
/** What is further away than two slips is another word; how far does not matter. */
const FAR = 3;

/** Three rows of the table, by the length of what is compared: words are compared too often to make new ones. */
const ROWS = [0, 1, 2].map(() => new Uint8Array(LONGEST + FAR));

/** 0, 1 or 2 slips, else `FAR`. */
export function slipsBetween(a: string, b: string): number {
  if (Math.abs(a.length - b.length) >= FAR || a.length > LONGEST) return FAR;
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a.charCodeAt(head) === b.charCodeAt(head)) head++;
  let tail = 0;
  while (tail < shorter - head && endOf(a, tail) === endOf(b, tail)) tail++;
  return between(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
}

function endOf(word: string, tail: number): number {
  return word.charCodeAt(word.length - 1 - tail);
}

/** Of two words that begin and end otherwise. */
function between(a: string, b: string): number {
  const [first = NONE, second = NONE, third = NONE] = ROWS;
  let [before, row, next] = [first, second, third];
  for (let to = 0; to <= b.length; to++) row[to] = to;
  for (let at = 1; at <= a.length; at++) {
    next[0] = at;
    if (fill(next, { before, row, a, b, at }) >= FAR) return FAR;
    [before, row, next] = [row, next, before];
  }
  return Math.min(row[b.length] ?? FAR, FAR);
}

const NONE = new Uint8Array(0);

interface Rows {
  before: Uint8Array;
  row: Uint8Array;
  a: string;
  b: string;
  at: number;
}

/** Fills the row of one letter, and gives the least that stands in it: no later one is less. */
function fill(next: Uint8Array, { before, row, a, b, at }: Rows): number {
  const letter = a.charCodeAt(at - 1);
  let least = at;
  for (let to = 1; to <= b.length; to++) {
    const other = b.charCodeAt(to - 1);
    let slips = Math.min((row[to - 1] ?? FAR) + (letter === other ? 0 : 1), (row[to] ?? FAR) + 1);
    slips = Math.min(slips, (next[to - 1] ?? FAR) + 1);
    const isSwap = at > 1 && to > 1 && letter === b.charCodeAt(to - 2) && a.charCodeAt(at - 2) === other;
    if (isSwap) slips = Math.min(slips, (before[to - 2] ?? FAR) + 1);
    next[to] = slips;
    if (slips < least) least = slips;
  }
  return least;
}
