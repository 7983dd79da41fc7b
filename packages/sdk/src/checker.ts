/**
 * The checker without a record: for a page or a worker that fetches `record.json` by itself, so that the
 * record is data that a browser keeps and not code that it has to parse.
 *
 * The same functions as at the main door, except that the record is always the caller's.
 */
import type { Reader } from "@throughline/core";
import type { CheckResult, Finding } from "./check/finding/finding.ts";
import { checkAgainst } from "./check-against.ts";
import { type Explanation, explain as explainAgainst } from "./explain/explain.ts";

export type { DifferenceCode, Reader, RecordData } from "@throughline/core";
export { openRecord, ThroughlineError } from "@throughline/core";
export type {
  CheckedText,
  CheckResult,
  Finding,
  FindingEvidence,
  FindingKind,
  Reading,
  Severity,
  Tally,
  Verdict,
} from "./check/finding/finding.ts";
export { type CodeText, codes, explainCode } from "./explain/codes.ts";
export type { Explanation };

export interface CheckerOptions {
  /** The record to check against, from `openRecord`. */
  record: Reader;
  /** What to call the text in the result; `-` where it has no name. */
  path?: string;
  /** When the text was published, at the precision known: `2024-02-09`, `2024-02`. What "last month" leans on. */
  published?: string;
}

/** What the record says of the figures, quotations and names of a text. Throws `not-edtf` for a date that is none. */
export function check(text: string, { record, path = "-", published }: CheckerOptions): CheckResult {
  return checkAgainst(record, [{ path, text }], published);
}

/** The same of several texts, each by itself, in one result. */
export function checkTexts(
  texts: readonly { readonly path: string; readonly text: string }[],
  { record, published }: Omit<CheckerOptions, "path">,
): CheckResult {
  return checkAgainst(record, texts, published);
}

/** What was found and what to do about it, of a finding that was kept without these sentences. */
export function explain(finding: Omit<Finding, "message" | "hint">, record: Reader): Explanation {
  return explainAgainst(finding, record);
}
