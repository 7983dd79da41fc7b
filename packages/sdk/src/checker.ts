/**
 * The checker without a record: for a page or a worker that fetches `record.json` by itself, so that the
 * record is data that a browser keeps and not code that it has to parse.
 *
 * The same functions as at the main door, except that the record is always the caller's. A page that has no document to
 * check against takes `checkInRecord`, and nothing is loaded for one.
 */
import type { Reader } from "@throughline/core";
import type { Against } from "./check/against/document.ts";
import type { CheckResult, Finding } from "./check/finding/finding.ts";
import { checkAgainst } from "./check-against.ts";
import { checkTexts as checkAll } from "./check-texts.ts";
import { type Explanation, explain as explainAgainst } from "./explain/explain.ts";
import { recordNames } from "./explain/names.ts";
import type { Trace, TraceStep } from "./trace/shape.ts";
import { traceStory } from "./trace/trace.ts";

export { type FetchRecordOptions, fetchRecord } from "./fetch-record.ts";
export * from "./shared.ts";
export type {
  Fate,
  Held as TracedHeld,
  Passage,
  RecordStep,
  TextStep,
  Thread,
  Trace,
  TraceStep,
} from "./trace/shape.ts";
export type { Explanation };

/** What to check against, and how. */
export interface CheckerOptions {
  /** The record to check against, from `openRecord`. */
  record: Reader;
  /** What to call the text in the result; `-` where it has no name. */
  path?: string;
  /** When the text was published, at the precision known: `2024-02-09`, `2024-02`. What "last month" leans on. */
  published?: string;
  /** A document to check against in place of the record, which then lends names only. */
  against?: Against;
  /** Whether each figure says in `why` what its weights are, and which figure came next. */
  why?: boolean;
  /** Codes whose findings are known and meant, each with the reason: they are marked `suppressed`. */
  ignore?: Readonly<Record<string, string>>;
}

/** What the record says of the figures, quotations and names of a text. Throws `not-edtf` for a date that is none. */
export function check(text: string, { path = "-", ...setting }: CheckerOptions): CheckResult {
  return checkAgainst([{ path, text }], setting);
}

/** The same of several texts, each by itself, in one result. */
export function checkTexts(
  texts: readonly { readonly path: string; readonly text: string }[],
  options: Omit<CheckerOptions, "path">,
): CheckResult {
  return checkAgainst(texts, options);
}

/** The same against the record alone: without what only a document needs. */
export function checkInRecord(
  texts: readonly { readonly path: string; readonly text: string }[],
  options: Omit<CheckerOptions, "path" | "against">,
): CheckResult {
  return checkAll(texts, options);
}

/** What was found and what to do about it, of a finding that was kept without these sentences. */
export function explain(finding: Omit<Finding, "message" | "hint">, record: Reader): Explanation {
  return explainAgainst(finding, recordNames(record));
}

/** What each step of a story changed, statement by statement. The first step is the source. */
export function trace(steps: readonly TraceStep[], { record }: { record: Reader }): Trace {
  return traceStory(steps, record);
}
