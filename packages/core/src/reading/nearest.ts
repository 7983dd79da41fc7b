/**
 * Which known ids a mistyped one may have meant.
 *
 * Optimal string alignment distance (insert, delete, replace, swap of neighbours), as a reader
 * slips. It suggests and never decides: nothing in the record is matched loosely.
 */

/** At most this share of the longer text may differ, so that no far-fetched id is offered. */
const FARTHEST = 0.45;

/** The closest of `known` to `said`, closest first, ties in alphabetical order. */
export function nearest(said: string, known: Iterable<string>, count = 3): string[] {
  const wanted = said.toLowerCase();
  const ranked: { id: string; distance: number }[] = [];
  for (const id of known) {
    const distance = distanceOf(wanted, id.toLowerCase());
    if (distance !== null) ranked.push({ id, distance });
  }
  ranked.sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1));
  return ranked.slice(0, count).map(({ id }) => id);
}

/** Null where the two have too little in common. */
function distanceOf(wanted: string, id: string): number | null {
  // A part of an id, such as its last segment, is a likelier slip than a rare spelling; the less of
  // the id is left out, the likelier.
  if (wanted.length > 2 && id.includes(wanted)) return 1 - wanted.length / id.length;
  const limit = Math.max(1, Math.floor(FARTHEST * Math.max(wanted.length, id.length)));
  if (Math.abs(wanted.length - id.length) > limit) return null;
  const distance = editDistance(wanted, id, limit);
  return distance > limit ? null : distance;
}

/** In UTF-16 units. Symmetric; zero only for equal texts. Stops counting above `limit`. */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = nextRow({ a, b, row, last, beforeLast });
    if (Math.min(...current, ...last) > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}

interface Rows {
  a: string;
  b: string;
  row: number;
  last: readonly number[];
  beforeLast: readonly number[];
}

function nextRow({ a, b, row, last, beforeLast }: Rows): number[] {
  const current = [row];
  for (let column = 1; column <= b.length; column += 1) {
    const same = a[row - 1] === b[column - 1];
    const edit = Math.min(
      (last[column] ?? 0) + 1,
      (current[column - 1] ?? 0) + 1,
      (last[column - 1] ?? 0) + (same ? 0 : 1),
    );
    const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
    current.push(swapped ? Math.min(edit, (beforeLast[column - 2] ?? 0) + 1) : edit);
  }
  return current;
}
