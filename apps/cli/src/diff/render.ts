/** A comparison of two records, for people and for programs. */
import type { Change, ChangeKind, HonestBump } from "@throughline/core/compile";
import { visible } from "../terminal/cells.ts";
import { count } from "../terminal/count.ts";
import type { Paint } from "../terminal/paint.ts";
import { wrap } from "../terminal/wrap.ts";
import type { Side } from "./side.ts";

export interface Comparison {
  readonly from: Side;
  readonly to: Side;
  readonly changes: readonly Change[];
  readonly bump: HonestBump;
}

interface View {
  readonly paint: Paint;
  readonly width: number;
}

/** What befell a thing of the record, in words. */
export const KINDS: Readonly<Record<ChangeKind, { words: string; grade: keyof Paint }>> = {
  added: { words: "added", grade: "good" },
  revised: { words: "revised by its publisher", grade: "note" },
  corrected: { words: "corrected by us", grade: "note" },
  "re-anchored": { words: "re-anchored", grade: "faint" },
  recomputed: { words: "recomputed", grade: "faint" },
  retired: { words: "retired", grade: "warning" },
  removed: { words: "removed without a word in `retired.yml`", grade: "error" },
};

/** Reasons that are told; the others are counted. */
const MOST_REASONS = 3;

export function renderComparison({ from, to, changes, bump }: Comparison, view: View): string {
  const title = `from \`${visible(from.name)}\` to \`${visible(to.name)}\``;
  const blocks = changes.map((change) => `${renderChange(change, view)}\n`);
  return [
    ...blocks,
    `${view.paint.strong(`${summarise(changes)} ${title}`)}\n`,
    `${wrap(versionLine(bump), view)}\n`,
  ].join("");
}

function renderChange({ noun, id, kind, summary, fields, because }: Change, { paint, width }: View): string {
  const { words, grade } = KINDS[kind];
  const line = (text: string) => `${wrap(visible(text), { width, first: "  ", rest: "      " })}\n`;
  return [
    `${noun} ${paint.strong(visible(id))}  ${paint[grade](words)}\n`,
    ...(summary === null || fields.length > 0 ? [] : [line(summary)]),
    ...(because === null ? [] : [line(because)]),
    ...fields.map(({ field, from, to }) => line(`${field}: ${said(from)} → ${said(to)}`)),
  ].join("");
}

function said(words: string | null): string {
  return words === null ? "(nothing)" : words;
}

/** "3 changes (1 statement added, 2 statements corrected by us)". */
function summarise(changes: readonly Change[]): string {
  const groups = new Map<string, { change: Change; number: number }>();
  for (const change of changes) {
    const key = `${change.noun} ${change.kind}`;
    groups.set(key, { change, number: (groups.get(key)?.number ?? 0) + 1 });
  }
  if (changes.length === 0) return "nothing changed";
  const parts = [...groups.values()].map(({ change: { noun, kind }, number }) => {
    return `${count(number, noun, pluralOf(noun))} ${KINDS[kind].words}`;
  });
  return `${count(changes.length, "change", "changes")} (${parts.join(", ")})`;
}

function pluralOf(noun: Change["noun"]): string {
  if (noun === "series") return noun;
  return noun === "entity" ? "entities" : `${noun}s`;
}

function versionLine({ level, because }: HonestBump): string {
  if (level === "none") return "a release would change no version";
  const more = because.length - MOST_REASONS;
  const reasons = because.slice(0, MOST_REASONS).join("; ");
  return `the smallest honest version is ${level}: ${reasons}${more > 0 ? `; and ${more} more` : ""}`;
}

export function renderJson({ from, to, changes, bump }: Comparison): string {
  const side = ({ name, record }: Side) => ({ name, ...record.meta });
  return `${JSON.stringify({ schemaVersion: 1, from: side(from), to: side(to), bump, changes }, null, 2)}\n`;
}
