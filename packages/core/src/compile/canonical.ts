/**
 * Canonical JSON, and the hash that stands for it.
 *
 * Keys sorted by UTF-16 code units, no white space, numbers as ECMAScript prints them (RFC 8785), so
 * that whoever has the same data, in whatever order of keys, gets the same sha256.
 */
import { createHash } from "node:crypto";

/** Undefined members are left out, as JSON does. */
export function canonicalJson(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join()}]`;
  return `{${membersOf(value).join()}}`;
}

function membersOf(value: object): string[] {
  const members = new Map(Object.entries(value));
  return [...members.keys()].sort().flatMap((key) => {
    const member = members.get(key);
    return member === undefined ? [] : [`${JSON.stringify(key)}:${canonicalJson(member)}`];
  });
}

/** Lower-case hexadecimal, of the UTF-8 bytes. */
export function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}
