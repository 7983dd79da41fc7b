/**
 * What a changelog says of the record: each thing that changed, in words, below the version that brings it.
 *
 * Nothing is summed up: whoever relies on one statement has to find its id here.
 */
import type { Change, FieldChange } from "@throughline/core/compile";
import { KINDS } from "../../src/diff/render.ts";

const TITLE = "### Data";

/** A bullet for each change, in the order given. */
export function dataLines(changes: readonly Change[]): string {
  if (changes.length === 0) return "Nothing in the record changed.\n";
  return changes.map((change) => `- ${lineOf(change)}\n`).join("");
}

function lineOf({ noun, id, kind, summary, fields, because }: Change): string {
  const said = fields.length > 0 ? fields.map(fieldOf).join("; ") : summary;
  const parts = [`${noun} \`${id}\` ${KINDS[kind].words}`, said, because].filter((part) => part !== null);
  return parts.join(": ").replace(/\s+/gu, " ");
}

function fieldOf({ field, from, to }: FieldChange): string {
  return `${field} ${from ?? "(nothing)"} → ${to ?? "(nothing)"}`;
}

/** The changelog with the lines at the end of its newest version; as it was where that has some already. */
export function withData(changelog: string, lines: string): string {
  const start = changelog.search(/^## /mu);
  if (start < 0) return changelog;
  const next = changelog.slice(start + 1).search(/^## /mu);
  const end = next < 0 ? changelog.length : start + 1 + next;
  const newest = changelog.slice(start, end);
  if (newest.includes(`\n${TITLE}\n`)) return changelog;
  const rest = changelog.slice(end);
  return `${changelog.slice(0, start)}${newest.trimEnd()}\n\n${TITLE}\n\n${lines}${rest === "" ? "" : `\n${rest}`}`;
}
