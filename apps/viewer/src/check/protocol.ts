/** What the page and its checking worker say to each other. */
import type { CheckedText, DifferenceCode } from "@throughline/sdk";

/** What each difference that was found is called. */
export type DifferenceNames = Partial<Record<DifferenceCode, string>>;

export interface CheckRequest {
  /** Counts up; an answer to any but the last question is dropped. */
  turn: number;
  text: string;
  /** `YYYY-MM-DD`, or null where the reader gave none. */
  published: string | null;
}

export type CheckAnswer =
  | { turn: number; checked: CheckedText; names: DifferenceNames }
  | { turn: number; problem: { message: string; hint: string | null } };
