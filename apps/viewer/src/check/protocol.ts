/** What the page and its checking worker say to each other. */
import type { CheckedText, CheckResult, DifferenceCode } from "@throughline/sdk/checker";

/** The names behind the ids and codes of findings, sent along so that the page need not load the record. */
export interface Names {
  differences: Partial<Record<DifferenceCode, string>>;
  /** Publishers by id. */
  publishers: Record<string, string>;
}

/** Said once, first: where the record is. The worker begins to load it. */
export interface RecordAddress {
  record: string;
}

export interface CheckRequest {
  /** Counts up; an answer to any but the last question is dropped. */
  turn: number;
  text: string;
  /** `YYYY-MM-DD`, or null where the reader gave none. */
  published: string | null;
}

export interface Problem {
  message: string;
  hint: string | null;
}

/** What a check that has begun is doing before its answer is there. */
export type Doing = "loading" | "checking";

export type CheckAnswer =
  | { turn: number; doing: Doing }
  | { turn: number; result: CheckResult; checked: CheckedText; names: Names }
  | { turn: number; problem: Problem };
