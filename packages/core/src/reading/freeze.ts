/** Makes a value of the record safe to hand out: who reads it cannot change it for the next reader. */

/** Freezes in depth, in place, and returns the same value. */
export function freeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const member of Object.values(value)) freeze(member);
  return value;
}
