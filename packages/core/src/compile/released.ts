/**
 * The ids of every release so far: `released.txt`, one on a line.
 *
 * It stands beside the record, so that `validate` knows without a network or a history which ids the
 * world has seen. A release writes it; nobody edits it. Text and not YAML, because a line is all that
 * a reviewer needs to see of an id, and there will be many.
 */
import { idsOf } from "../reading/lookup.ts";
import type { RecordData } from "../schema/record.ts";

export const RELEASED_FILE = "released.txt";

const HEADING = `# Every id that a release has had. Written by the release; an id that goes needs an entry in \`retired.yml\`.
`;

/** The line, from 1, of each id. */
export function readReleased(text: string): Map<string, number> {
  const lines = text.split(/\r?\n/u).map((id, at) => [id.trim(), at + 1] as const);
  return new Map(lines.filter(([id]) => id !== "" && !id.startsWith("#")));
}

/** The file after a release of this record: an id that was in it once stays. */
export function releasedText(record: RecordData, before: Iterable<string>): string {
  const ids = new Set([...before, ...idsOf(record), ...Object.keys(record.retired)]);
  return `${HEADING}${[...ids].sort().join("\n")}\n`;
}
