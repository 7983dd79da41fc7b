/** What the page and its checking worker say to each other. */
import type { CheckedText, DifferenceCode } from "@throughline/sdk";

/** The names behind the ids and codes of findings, sent along so that the page need not load the record. */
export interface Names {
  differences: Partial<Record<DifferenceCode, string>>;
  /** Publishers by id. */
  publishers: Record<string, string>;
}

export interface CheckRequest {
  /** Counts up; an answer to any but the last question is dropped. */
  turn: number;
  text: string;
  /** `YYYY-MM-DD`, or null where the reader gave none. */
  published: string | null;
}

export type CheckAnswer =
  | { turn: number; checked: CheckedText; names: Names }
  | { turn: number; problem: { message: string; hint: string | null } };
