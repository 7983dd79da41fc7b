/** What renderers of a trace say alike: the names of things, where a passage stands, and how it is held. */
import type { Fate, Passage, Reader, Thread, Trace, TracedHeld } from "@throughline/sdk/checker";
import { count } from "../terminal/count.ts";
import { changedWords, type Piece } from "./changed.ts";
import type { Step } from "./step.ts";

export interface Told {
  readonly trace: Trace;
  readonly steps: readonly Step[];
  readonly reader: Reader;
}

export const FATES: Readonly<Record<Fate, string>> = {
  changed: "changed on the way",
  kept: "told as it was",
  dropped: "left out on the way",
  added: "in no step before",
};

export const KINDS: Readonly<Record<Thread["kind"], string>> = {
  figure: "figure",
  quotation: "quotation",
  name: "name",
  mark: "stray mark",
};

/** "source", "step 1". */
export function stepName(index: number): string {
  return index === 0 ? "source" : `step ${index}`;
}

/** "report.pdf:14:3, p. 12", of the record the statement. Without a path, whose step is named, "14:3, p. 12". */
export function placeName({ line, column, page, statement }: Passage, path: string | null): string {
  const where = statement ?? [path, line, column].filter((part) => part !== null).join(":");
  return page === null ? where : `${where}, p. ${page}`;
}

/** What a statement became on its way: its codes, and what each step has in place of the one before. */
export function wayOf({ passages }: Thread): { codes: TracedHeld["differences"]; forms: string[] } {
  const said = passages.filter((one) => one !== null);
  const held = said.flatMap((one) => [one.before, one.source]).filter((one) => one !== null);
  const [only] = said;
  const instead = said.length === 1 ? [only?.before?.instead ?? only?.source?.instead ?? null] : [];
  const all = [...instead, ...said.map(formOf)].filter((form) => form !== null);
  return {
    codes: [...new Set(held.flatMap(({ differences }) => differences))],
    forms: all.filter((form, at) => form.toLowerCase() !== all[at - 1]?.toLowerCase()),
  };
}

/** Of the record: no document states its number. */
function isSum({ statement }: Passage): boolean {
  return statement?.startsWith("derivations#") === true;
}

/** Words of a form that a title has room for. */
const MOST_WORDS = 8;

function formOf(passage: Passage): string {
  if (isSum(passage)) return "a sum of ours";
  const { words, focus } = passage;
  const form = focus.start === focus.end ? words : words.slice(focus.start, focus.end);
  const all = form.split(" ");
  return all.length > MOST_WORDS ? `${all.slice(0, MOST_WORDS).join(" ")} …` : form;
}

/** The words of a passage, those marked that the passage before it does not have. */
export function piecesOf({ passages }: Thread, index: number): Piece[] {
  const passage = passages[index];
  if (passage == null) return [];
  const before = passages.slice(0, index).findLast((one) => one !== null);
  return before == null || isSum(before)
    ? [{ text: passage.words, isChanged: false }]
    : changedWords(passage.words, before.words);
}

export interface Remark {
  readonly glyph: "≠" | "=" | "?";
  /** "since the source", where it is not the step before that is meant and the message does not say so. */
  readonly since: string | null;
  readonly held: TracedHeld;
}

/** The step before first. What the source adds to it is told only where it says something else. */
export function remarksOn({ before, source }: Passage): Remark[] {
  const remarks: Remark[] = [];
  if (before !== null) remarks.push({ glyph: glyphOf(before), since: null, held: before });
  const isNews =
    source !== null &&
    (source.verdict !== before?.verdict || (isDifferent(source) && !hasSameCodes(source, before)));
  if (isNews) {
    const since = isDifferent(source) ? "since the source" : null;
    remarks.push({ glyph: glyphOf(source), since, held: source });
  }
  return remarks;
}

function glyphOf({ verdict }: TracedHeld): Remark["glyph"] {
  if (verdict === "differs") return "≠";
  return verdict === "agrees" ? "=" : "?";
}

function isDifferent({ verdict }: TracedHeld): boolean {
  return verdict === "differs";
}

function hasSameCodes(one: TracedHeld, other: TracedHeld): boolean {
  return one.differences.join() === other.differences.join();
}

/** Every code that is named, in the order in which it comes up first. */
export function codesIn({ threads }: Trace): TracedHeld["differences"][number][] {
  const held = threads.flatMap(({ passages }) =>
    passages.flatMap((one) => (one === null ? [] : [one.before, one.source])),
  );
  return [...new Set(held.flatMap((one) => one?.differences ?? []))];
}

/** "5 statements traced through 2 retellings: 3 changed, 2 told as they were · 4 in no step before · record 1.4.0". */
export function summaryOf({ threads, steps, record }: Trace): string {
  const number = (fate: Fate) => threads.filter((thread) => thread.fate === fate).length;
  const parts = [
    [number("changed"), "changed"],
    [number("kept"), "told as they were"],
    [number("dropped"), "left out"],
  ] as const;
  const told = parts.filter(([many]) => many > 0).map(([many, what]) => `${many} ${what}`);
  const traced = threads.length - number("added");
  return [
    `${count(traced, "statement", "statements")} traced through ${count(steps.length - 1, "retelling", "retellings")}${told.length === 0 ? "" : `: ${told.join(", ")}`}`,
    ...(number("added") === 0 ? [] : [`${number("added")} in no step before`]),
    `record ${record.version}`,
  ].join(" · ");
}
