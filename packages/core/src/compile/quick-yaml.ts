/**
 * Reads the plain part of YAML ten times as fast as the library that knows where everything stands.
 *
 * Nearly every file of the record is right, so its positions are never asked for. A text that holds
 * anything on which two readers of YAML might differ (anchors, tags, several documents, numbers and
 * keys in rare forms) is left to the other library, and so is one that is not YAML: null, never a guess.
 */
import { CORE_SCHEMA, load } from "js-yaml";

/** Tabs, directives, document marks, explicit keys. */
const RARE_LINES = /\t|^[ ]*(?:%|\?(?:\s|$))|^(?:---|\.\.\.)/mu;
/** Anchors, aliases and tags where a value may begin; the merge key. */
const RARE_NODES = /(?:^|[\s,[{])(?:[&*]\S|!|<<\s*:)/mu;
/** Numbers that are not plain decimals: `0x1f`, `1_000`, `007`, `.5`, `1.`, `1e3`, `.inf`. */
const RARE_NUMBERS =
  /(?:^|[,[{]|[:-]\s)\s*[-+]?(?:0[\da-z_]|\d[\d.]*[_e]|\d+\.(?!\d)|\.(?:\d|inf|nan)|(?<=\+)\d)[^\s,\]}"']*\s*(?:[,\]}#]|$)/imu;
/** Keys that are no words: numbers, `null`, `true`; and keys that are collections. */
const RARE_KEYS = /(?:^|[{,])\s*(?:[-+.\d~][^\s:]*|null|true|false)\s*:(?=\s|$)|[\]}]\s*:/imu;

const RARE = [RARE_LINES, RARE_NODES, RARE_NUMBERS, RARE_KEYS];

/** The plain values of the text, or null where the other reader has to look. */
export function quickYaml(text: string): { content: unknown } | null {
  if (RARE.some((rare) => rare.test(text))) return null;
  try {
    return { content: load(text, { schema: CORE_SCHEMA }) ?? null };
  } catch {
    return null;
  }
}
