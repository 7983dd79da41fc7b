/**
 * Canonical JSON, and the hash that stands for it.
 *
 * Keys sorted by UTF-16 code units, no white space, numbers as ECMAScript prints them (RFC 8785), so
 * that whoever has the same data, in whatever order of keys, gets the same sha256.
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
