/**
 * Which of many spans of days share a day with another, without looking at those that do not.
 *
 * An interval tree laid into a list (sorted by first day, each subtree knowing its latest last day): to find k of n takes
 * about log n + k steps.
 */

/** Inclusive, `YYYY-MM-DD`; null is open on that side. */
export interface Days {
  start: string | null;
  end: string | null;
}

interface Node<T> {
  thing: T;
  start: string;
  end: string;
  /** The latest end in the part of the list whose middle this is. */
  latest: string;
}

const FIRST = "0000-00-00";
const LAST = "9999-99-99";

/** Finds, in no order that is promised, and gives up with null after `most`. */
export type Overlaps<T> = (days: Days, most: number) => T[] | null;

export function indexOverlaps<T>(things: readonly T[], daysOf: (thing: T) => Days | null): Overlaps<T> {
  const nodes = things.flatMap((thing): Node<T>[] => {
    const days = daysOf(thing);
    if (days === null) return [];
    const end = days.end ?? LAST;
    return [{ thing, start: days.start ?? FIRST, end, latest: end }];
  });
  nodes.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  measure(nodes, 0, nodes.length);
  return (days, most) => {
    const found: T[] = [];
    const wanted = { start: days.start ?? FIRST, end: days.end ?? LAST };
    const visit = (from: number, to: number): void => {
      const middle = (from + to) >> 1;
      const node = nodes[middle];
      if (from >= to || node === undefined || node.latest < wanted.start || found.length > most) return;
      visit(from, middle);
      if (node.start > wanted.end) return;
      if (node.end >= wanted.start) found.push(node.thing);
      visit(middle + 1, to);
    };
    visit(0, nodes.length);
    return found.length > most ? null : found;
  };
}

/** Sets `latest` of each node from `from` to `to`, and returns that of them all. */
function measure<T>(nodes: readonly Node<T>[], from: number, to: number): string {
  const middle = (from + to) >> 1;
  const node = nodes[middle];
  if (from >= to || node === undefined) return FIRST;
  const [before, after] = [measure(nodes, from, middle), measure(nodes, middle + 1, to)];
  if (before > node.latest) node.latest = before;
  if (after > node.latest) node.latest = after;
  return node.latest;
}
