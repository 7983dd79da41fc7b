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
