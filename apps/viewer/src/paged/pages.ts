/**
 * Long lists in pages of a bounded size, so that no page grows with the record.
 *
 * The first page has the list's own address; the others lie below it as `page-2/`, `page-3/`. Which page a thing is on
 * changes as the record grows; the address of the thing itself never does. The twins as JSON and CSV hold everything.
 */

/** Splits a list into pages, each as full as its size allows; there is always a first one. */
export function toPages<Thing>(
  list: readonly Thing[],
  size: number,
  weigh: (thing: Thing) => number = () => 1,
): Thing[][] {
  const pages: Thing[][] = [[]];
  let weight = 0;
  for (const thing of list) {
    const own = weigh(thing);
    if (weight > 0 && weight + own > size) {
      pages.push([]);
      weight = 0;
    }
    pages.at(-1)?.push(thing);
    weight += own;
  }
  return pages;
}

/** Slice `number`, from 1, of a list that is shown so many at a time. */
export interface Slice<Thing> {
  things: Thing[];
  /** "61 to 120 of 475"; null where the slice is the whole. */
  extent: string | null;
}

/** Several lists turn their pages together: this is what one of them shows on page `number`. */
export function sliceOf<Thing>(list: readonly Thing[], number: number, size: number): Slice<Thing> {
  const from = (number - 1) * size;
  const things = list.slice(from, from + size);
  const isWhole = list.length <= size;
  return { things, extent: isWhole ? null : `${from + 1} to ${from + things.length} of ${list.length}` };
}

/** How many pages lists need that turn their pages together. */
export function pagesFor(lengths: readonly number[], size: number): number {
  return Math.max(1, ...lengths.map((length) => Math.ceil(length / size)));
}

/** The address of page `number` of the list at `first`. */
export function pageLink(first: string, number: number): string {
  return number === 1 ? first : `${first}page-${number}/`;
}

/** Parameters of a route `page-[page]` for all pages after the first. */
export function furtherPages(last: number): { params: { page: string } }[] {
  return Array.from({ length: last - 1 }, (_, at) => ({ params: { page: `${at + 2}` } }));
}

/** "Documents", "Documents, page 2". */
export function pageTitle(title: string, number: number): string {
  return number === 1 ? title : `${title}, page ${number}`;
}

/** Page numbers to lead to: the ends, and those around the current one; null is a gap between two. */
export function shownPages(number: number, last: number): (number | null)[] {
  const shown = [...new Set([1, number - 1, number, number + 1, last])]
    .filter((one) => one >= 1 && one <= last)
    .sort((a, b) => a - b);
  return shown.flatMap((one, at) => (at > 0 && one - (shown[at - 1] ?? 0) > 1 ? [null, one] : [one]));
}
