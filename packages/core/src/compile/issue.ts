/**
 * What is wrong with our own record, told as a code with arguments and a position.
 *
 * An issue is about the authored files, never about a reader's text (that is a finding) and never
 * about a job that could not be done (that is an error). It knows no sentences: those are in
 * `issue-message.ts`, so that a code can be counted, excepted and explained without parsing prose.
 */

/** Permanent once released. Each is the name of one rule in `checks/`, but for the first five, which are of files and schemas. */
export type IssueCode =
  | "yaml"
  | "duplicate-key"
  | "schema"
  | "unknown-file"
  | "unreadable-file"
  | "counts"
  | "coverage-gap"
  | "derivation-disagrees"
  | "dimension-unknown"
  | "document-missing"
  | "duplicate-id"
  | "evidence-length"
  | "exception-unneeded"
  | "fill-rates"
  | "fact-unaccounted"
  | "id-malformed"
  | "id-removed"
  | "key-order"
  | "name-collision"
  | "number-not-in-evidence"
  | "parts-and-totals"
  | "period-after-publication"
  | "place-cycle"
  | "position-wrong"
  | "primary-outside-period"
  | "quotation-not-in-evidence"
  | "redirect-broken"
  | "retelling-changes-indicator"
  | "retelling-cycle"
  | "retelling-older"
  | "statement-uncovered"
  | "statements-unsorted"
  | "two-times"
  | "unknown-reference";

/** An error stops the build; a warning does not. */
export type Severity = "error" | "warning";

/** Keys and indexes that lead from the root of a file to one of its nodes. */
export type NodePath = readonly (string | number)[];

/** A fault as a rule sees it: which node of which file. */
export interface Fault {
  code: IssueCode;
  /** Default: `error`. */
  severity?: Severity;
  file: string;
  path: NodePath;
  /** Point at the key of the node instead of its value. */
  part?: "key" | "value";
  /** The id of the block that is at fault, where it has one. */
  id: string | null;
  args: Record<string, string>;
}

/** `line` and `column` are from 1; `column` counts UTF-16 units. */
export interface Issue {
  code: IssueCode;
  severity: Severity;
  file: string;
  line: number;
  column: number;
  id: string | null;
  args: Record<string, string>;
}

/** By file, then position, then code: the order does not depend on the order of the rules. */
export function sortIssues(issues: readonly Issue[]): Issue[] {
  return [...issues].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.code, b.code) ||
      compareText(JSON.stringify(a.args), JSON.stringify(b.args)),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
