/**
 * Circles in a graph of ids: each is told once, from its alphabetically first member.
 */

/** Follows the edges of `next`; ids without an entry lead nowhere. */
export function findCycles(next: ReadonlyMap<string, readonly string[]>): string[][] {
  const finished = new Set<string>();
  const cycles: string[][] = [];
  const visit = (id: string, trail: string[]): void => {
    const at = trail.indexOf(id);
    if (at !== -1) {
      cycles.push(fromFirst(trail.slice(at)));
      return;
    }
    if (finished.has(id)) return;
    for (const to of next.get(id) ?? []) visit(to, [...trail, id]);
    finished.add(id);
  };
  for (const id of [...next.keys()].sort()) visit(id, []);
  return cycles;
}

function fromFirst(cycle: readonly string[]): string[] {
  const first = cycle.reduce((least, id) => (id < least ? id : least));
  const at = cycle.indexOf(first);
  return [...cycle.slice(at), ...cycle.slice(0, at)];
}
