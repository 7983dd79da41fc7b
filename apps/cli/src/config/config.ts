/**
 * What a desk has settled once for all its checks: a `throughline.config.json`, in the working folder or above.
 *
 * Flags go before settings. An unknown key is an error, because a misspelt one would do nothing without a word;
 * all that is wrong is told at once. Paths are taken from the folder that the file is in.
 */
import { isAbsolute, join } from "node:path";
import { suppressible } from "@throughline/sdk/checker";
import { LEVELS, type Level } from "../check/level.ts";
import { parseDay } from "../input/date.ts";
import { Problem } from "../problem/problem.ts";
import { listOf, suggest } from "../problem/suggest.ts";

export interface Config {
  readonly failOn: Level | null;
  /** As files are found from the working folder. */
  readonly record: string | null;
  readonly against: string | null;
  readonly published: string | null;
  /** Codes with the reason for which they are ignored. */
  readonly ignore: Readonly<Record<string, string>>;
}

export const NO_CONFIG: Config = { failOn: null, record: null, against: null, published: null, ignore: {} };

const KEYS = ["$schema", "failOn", "record", "against", "published", "ignore"] as const;

/** Every problem of the settings, or the settings. `name` is what messages call the file, `folder` is its own. */
export function parseConfig(
  text: string,
  { name, folder }: { name: string; folder: string },
): { config: Config | null; problems: Problem[] } {
  const value = parse(text);
  if (!isObject(value)) {
    const hint = 'write an object, such as `{ "failOn": "error" }`';
    return {
      config: null,
      problems: [new Problem("not-a-config", `\`${name}\` is no JSON object`, { hint })],
    };
  }
  const problems: Problem[] = Object.keys(value).flatMap((key) => unknownKey(key, name));
  const keep = <Value>(read: () => Value): Value | null => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      problems.push(error);
      return null;
    }
  };
  const path = (key: "record" | "against") => keep(() => pathOf(textOf(value, key, name), folder));
  const config: Config = {
    failOn: keep(() => levelOf(textOf(value, "failOn", name), name)),
    record: path("record"),
    against: path("against"),
    published: keep(() => dayOf(textOf(value, "published", name))),
    ignore: keep(() => ignoredOf(value.ignore ?? {}, name)) ?? {},
  };
  return problems.length === 0 ? { config, problems } : { config: null, problems };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function unknownKey(key: string, name: string): Problem[] {
  const known: readonly string[] = KEYS;
  if (known.includes(key)) return [];
  const hint = suggest(key, KEYS) ?? `the settings are ${listOf(KEYS.slice(1), "and")}`;
  return [
    new Problem("unknown-setting", `\`${name}\` has a setting \`${key}\` that means nothing`, { hint }),
  ];
}

function textOf(value: Record<string, unknown>, key: string, name: string): string | null {
  const found = value[key];
  if (found === undefined) return null;
  if (typeof found === "string") return found;
  throw notASetting(`\`${key}\` in \`${name}\` is no text`, "put it in quotation marks");
}

function levelOf(text: string | null, name: string): Level | null {
  if (text === null) return null;
  const level = LEVELS.find((each) => each === text);
  if (level !== undefined) return level;
  throw notASetting(
    `\`failOn\` in \`${name}\` is \`${text}\``,
    suggest(text, LEVELS) ?? `it is one of ${listOf(LEVELS, "or")}`,
  );
}

function dayOf(text: string | null): string | null {
  return text === null ? null : parseDay(text, "published");
}

function pathOf(text: string | null, folder: string): string | null {
  return text === null || isAbsolute(text) ? text : join(folder, text);
}

function ignoredOf(value: unknown, name: string): Config["ignore"] {
  const shape = 'write `"ignore": { "rounded": "the reason" }`';
  if (!isObject(value))
    throw notASetting(`\`ignore\` in \`${name}\` is no object of codes and reasons`, shape);
  const ignored: Record<string, string> = {};
  for (const [code, reason] of Object.entries(value)) {
    if (!suppressible.includes(code))
      throw notASetting(
        `\`ignore\` in \`${name}\` names \`${code}\`, which is no code of a finding`,
        suggest(code, suppressible) ?? "`throughline explain` lists the codes",
      );
    if (typeof reason !== "string" || reason.trim() === "")
      throw notASetting(`\`ignore\` in \`${name}\` gives no reason for \`${code}\``, shape);
    ignored[code] = reason;
  }
  return ignored;
}

function notASetting(message: string, hint: string): Problem {
  return new Problem("not-a-setting", message, { hint });
}
