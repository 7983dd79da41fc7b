/**
 * Canonical JSON, and the hash that stands for it.
 *
 * Keys sorted by UTF-16 code units, no white space, numbers as ECMAScript prints them (RFC 8785), so
 * that whoever has the same data, in whatever order of keys, gets the same sha256. But for keys that are
 * whole numbers, which an engine puts first and of which the record has none.
 */
import { createHash } from "node:crypto";

/** Undefined members are left out, as JSON does. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sorted(value));
}

/** Lower-case hexadecimal, of the UTF-8 bytes. */
export function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/**
 * The sha256 of a value's canonical JSON, where the value is maps of maps, as a record is. Thing by thing,
 * because a sorted copy of all of them at once would be as large as the record.
 */
export function canonicalHash(value: Readonly<Record<string, unknown>>): string {
  const hash = createHash("sha256");
  for (const text of textsOf(value, 2)) hash.update(text, "utf8");
  return hash.digest("hex");
}

function* textsOf(value: unknown, levels: number): Generator<string> {
  if (levels === 0 || typeof value !== "object" || value === null || Array.isArray(value)) {
    yield canonicalJson(value);
    return;
  }
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  if (!members.every(isInOrder)) members.sort(([a], [b]) => (a < b ? -1 : 1));
  let opening = "{";
  for (const [key, member] of members) {
    yield `${opening}${JSON.stringify(key)}:`;
    yield* textsOf(member, levels - 1);
    opening = ",";
  }
  yield members.length === 0 ? "{}" : "}";
}

/** Writing sorted copies with the engine's own JSON is faster than writing the text here. */
function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  const members = Object.entries(value);
  if (!members.every(isInOrder)) members.sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(members.map(([key, member]) => [key, sorted(member)]));
}

function isInOrder([key]: [string, unknown], at: number, members: [string, unknown][]): boolean {
  return at === 0 || (members[at - 1]?.[0] ?? "") < key;
}
