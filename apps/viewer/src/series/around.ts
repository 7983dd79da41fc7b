/** The part of a list around one of its things, so that a page does not grow with the record. */
export function around<Thing extends { id: string }>(
  all: readonly Thing[],
  id: string,
  each: number,
): Thing[] {
  const at = all.findIndex((thing) => thing.id === id);
  const from = Math.max(0, Math.min(at - each, all.length - 2 * each - 1));
  return all.slice(from, from + 2 * each + 1);
}
