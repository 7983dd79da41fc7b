/**
 * Canonical JSON, and the hash that stands for it.
 *
 * Keys sorted by UTF-16 code units, no white space, numbers as ECMAScript prints them (RFC 8785), so
 * that whoever has the same data, in whatever order of keys, gets the same sha256.
 */
import { createHash } from "node:crypto";

/** Undefined members are left out, as JSON does. For values of JSON: nothing is asked for a `toJSON`. */
export function canonicalJson(value: unknown): string {
  if (typeof value === "string") return quoted(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (!isMap(value)) return JSON.stringify(value) ?? "null";
  let text = "{";
  for (const key of sortedKeys(value)) {
    const member = value[key];
    if (member === undefined) continue;
    if (text !== "{") text += ",";
    text += `${quoted(key)}:${canonicalJson(member)}`;
  }
  return `${text}}`;
}

/** Lower-case hexadecimal, of the UTF-8 bytes. */
export function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/**
 * The sha256 of a value's canonical JSON, where the value is maps of maps, as a record is. Thing by thing,
 * because the text of all of them at once would be as large as the record.
 */
export function canonicalHash(value: Readonly<Record<string, unknown>>): string {
  const hash = createHash("sha256");
  let waiting = "";
  for (const text of textsOf(value, 2)) {
    waiting += text;
    if (waiting.length < CHUNK) continue;
    hash.update(waiting, "utf8");
    waiting = "";
  }
  return hash.update(waiting, "utf8").digest("hex");
}

/** In UTF-16 units. To call the hash costs more than the bytes of one thing. */
const CHUNK = 1 << 16;

function* textsOf(value: unknown, levels: number): Generator<string> {
  if (levels === 0 || !isMap(value)) {
    yield canonicalJson(value);
    return;
  }
  let opening = "{";
  for (const key of sortedKeys(value)) {
    if (value[key] === undefined) continue;
    yield `${opening}${quoted(key)}:`;
    yield* textsOf(value[key], levels - 1);
    opening = ",";
  }
  yield opening === "{" ? "{}" : "}";
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Sorting has a price even where nothing moves, and most keys are in order: a record is sorted by its ids. */
function sortedKeys(value: object): string[] {
  const keys = Object.keys(value);
  for (let at = 1; at < keys.length; at += 1) if ((keys[at - 1] ?? "") > (keys[at] ?? "")) return keys.sort();
  return keys;
}

/** All but what JSON writes as it stands: most texts hold none of it. */
const ESCAPED = /[^ !#-[\]-\ud7ff\ue000-\uffff]/;

function quoted(text: string): string {
  return ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`;
}
