/**
 * What is asked for again and again, made once.
 *
 * A map is written only where it has nothing yet: to write what is there already costs as much as to read it.
 */
interface Shelf<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): unknown;
}

export function kept<Key, Value>(shelf: Shelf<Key, Value>, key: Key, make: () => Value): Value {
  const known = shelf.get(key);
  if (known !== undefined) return known;
  const made = make();
  shelf.set(key, made);
  return made;
}

/**
 * What is asked for again and again of one thing before the next has its turn: only the last is kept.
 *
 * A weak map for each of a million numbers costs the collector more than it spares.
 */
export class Latest<Key extends object, Value> {
  readonly #make: (key: Key) => Value;
  #last: { key: Key; value: Value } | null = null;

  constructor(make: (key: Key) => Value) {
    this.#make = make;
  }

  of(key: Key): Value {
    if (this.#last?.key === key) return this.#last.value;
    const value = this.#make(key);
    this.#last = { key, value };
    return value;
  }
}
