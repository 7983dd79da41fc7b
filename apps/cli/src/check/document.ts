/**
 * One line of a stream: a text to check, as a JSON string or an object around it.
 *
 * Unknown keys are refused, because a misspelt `published` would change verdicts without a word.
 */
import { parseDay } from "../input/date.ts";
import { decode } from "../input/decode.ts";
import { Problem } from "../problem/problem.ts";
import { suggest } from "../problem/suggest.ts";

export interface StreamedText {
  /** Whatever the sender knows it by; handed back as it came. */
  readonly id: string | number | null;
  readonly path: string;
  readonly text: string;
  readonly published: string | null;
}

const KEYS = ["id", "path", "text", "published"] as const;
const HINT =
  'write `{"text": "..."}` on one line, with `id`, `path` and `published` where they are known, or a JSON string';

/** The JSON of a line. `name` is what messages call it. Throws a `Problem`: `not-utf-8`, `binary-file` or `not-json`. */
export function parseLine(bytes: Uint8Array, name: string): unknown {
  const text = decode(bytes, name, "utf-8");
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Problem("not-json", `${name} is not JSON`, { hint: HINT, cause });
  }
}

/** The `id` of a line, also of one that is otherwise refused. */
export function idOf(value: unknown): string | number | null {
  if (!isObject(value)) return null;
  return typeof value.id === "string" || typeof value.id === "number" ? value.id : null;
}

/** The text of a line. Throws a `Problem`: `not-a-text` or `not-a-date`. */
export function readDocument(value: unknown, name: string): StreamedText {
  if (typeof value === "string") return { id: null, path: "-", text: value, published: null };
  if (!isObject(value)) throw notAText(name, "is neither an object nor a string");
  const known: readonly string[] = KEYS;
  const unknown = Object.keys(value).find((key) => !known.includes(key));
  if (unknown !== undefined)
    throw notAText(name, `has a key \`${unknown}\` that means nothing here`, suggest(unknown, KEYS));
  const { text } = value;
  if (typeof text !== "string") throw notAText(name, "has no `text`");
  if ((value.id ?? null) !== idOf(value))
    throw notAText(name, "has an `id` that is neither a string nor a number");
  const published = stringOrNull(value, "published", name);
  return {
    id: idOf(value),
    path: stringOrNull(value, "path", name) ?? "-",
    text,
    published: published === null ? null : parseDay(published, "published"),
  };
}

function stringOrNull(
  value: Record<string, unknown>,
  key: "path" | "published",
  name: string,
): string | null {
  const found = value[key] ?? null;
  if (found === null || typeof found === "string") return found;
  throw notAText(name, `has a \`${key}\` that is no string`);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function notAText(name: string, what: string, hint = HINT): Problem {
  return new Problem("not-a-text", `${name} ${what}`, { hint });
}
