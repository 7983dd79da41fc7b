/**
 * Work on a sequence, several things at once, with the results in the order of the things.
 *
 * A result is handed on as soon as it is there, without waiting for the next thing: who sends one line and
 * waits for its answer gets it. No more is asked for than is being worked on.
 */

export interface Work<Thing, Done> {
  /** How many may be worked on at once. Asked again each time, for it may change. */
  width(): number;
  begin(thing: Thing): Promise<Done>;
}

export async function* inOrder<Thing, Done>(
  things: AsyncIterable<Thing>,
  { width, begin }: Work<Thing, Done>,
): AsyncGenerator<Done> {
  const source = things[Symbol.asyncIterator]();
  const begun: Promise<Done>[] = [];
  let next: Promise<IteratorResult<Thing>> | null = null;
  let isAtEnd = false;
  while (!isAtEnd || begun.length > 0) {
    if (!isAtEnd && begun.length < width()) next ??= source.next();
    const arrived = await whicheverFirst(next, begun[0]);
    if (arrived === null) {
      const first = begun.shift();
      if (first !== undefined) yield first;
      continue;
    }
    next = null;
    isAtEnd = arrived.done === true;
    if (arrived.done !== true) begun.push(kept(begin(arrived.value)));
  }
}

/** What comes next, or null where the first work is done before. */
function whicheverFirst<Next>(
  next: Promise<Next> | null,
  work: Promise<unknown> | undefined,
): Promise<Next | null> {
  const done = work?.then(
    () => null,
    () => null,
  );
  if (next === null) return done ?? Promise.resolve(null);
  return done === undefined ? next : Promise.race([next, done]);
}

/** What fails before its turn fails in its turn. */
function kept<Done>(work: Promise<Done>): Promise<Done> {
  work.catch(() => {});
  return work;
}
