/** Lists by key, made when they are first asked for, so that nobody pays for questions nobody puts. */

/** The value that `make` gives, made once. */
export function lazily<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Each list in the order of `all`; a thing with several keys stands in several. */
export function groupBy<T>(
  all: Iterable<T>,
  keysOf: (thing: T) => Iterable<string>,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of all) {
    for (const key of keysOf(thing)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [thing]);
      else group.push(thing);
    }
  }
  return groups;
}

/** What has this key, by a map that is made at the first question. */
export function grouped<T>(
  all: () => readonly T[],
  keysOf: (thing: T) => Iterable<string>,
): (key: string) => readonly T[] {
  const groups = lazily(() => groupBy(all(), keysOf));
  return (key) => groups().get(key) ?? [];
}
