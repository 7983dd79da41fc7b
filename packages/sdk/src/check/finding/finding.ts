/**
 * What the checker says of one mention in a text: the last stage, and the contract.
 *
 * Codes and arguments only, but for `message` and `hint`, which `explain/` writes. A finding is about
 * the reader's text, never about the record.
 */
import type { DifferenceCode, Modality, Period, Quantity } from "@throughline/core/schema";

/** What kind of thing is mentioned. */
export type FindingKind = "figure" | "quotation" | "name" | "mark";

/** `not-in-record` is never "false"; `cannot-tell` is for ties and for evidence of two figures. */
export type Verdict = "agrees" | "differs" | "not-in-record" | "cannot-tell";

/** How grave it is. */
export type Severity = "error" | "warning" | "note";

/** A figure as understood, by the text (`said`) or by the record (`recorded`). */
export interface Reading {
  quantity: Quantity | null;
  indicator: string | null;
  period: Period | null;
  place: string | null;
  dimensions: Record<string, string>;
  modality: Modality | null;
  actors: string[];
  /** The words of a quotation, a name or a mark; null for a figure. */
  words: string | null;
}

/** Where the record has it from. `words` is the pointer phrase. */
export interface FindingEvidence {
  document: string;
  publisher: string;
  url: string | null;
  page: string | null;
  words: string;
  /** Where the words stand in the file that the text was checked against; absent for the record. From 1. */
  line?: number;
  column?: number;
  /** Of the number or the quoted words in that file: UTF-16 offsets, end exclusive; absent for the record. */
  span?: { start: number; end: number };
}

/** One relation of a text's figure to a recorded one, and what it is worth. */
export interface WeighedPart {
  of:
    | "value"
    | "period"
    | "place"
    | "dimension"
    | "modality"
    | "words"
    | "nearness"
    // Where no term next to the number names the figure: its noun and verb, what was told nearby, what speaks against it.
    | "noun"
    | "told"
    | "caution";
  /** How the two lie to each other: `equal`, `moved`, `rounded`... */
  is: string;
  worth: number;
  because: string;
}

/** A recorded figure with its score, the sum of its parts. */
export interface Weighed {
  figure: string | null;
  quantity: Quantity;
  period: Period | null;
  place: string | null;
  score: number;
  parts: WeighedPart[];
}

/** Why a figure was taken for the one that is meant, or could not be. */
export interface Why {
  best: Weighed;
  /** The one that came next; of a tie, what it ties with. Null where no other fits at all. */
  runnerUp: Weighed | null;
}

/** What the checker says of one mention in a text. */
export interface Finding {
  /** UTF-16 offsets into the text as given, end exclusive. */
  span: { start: number; end: number };
  /** From 1; `column` counts UTF-16 units. */
  line: number;
  column: number;
  /** Always `text.slice(span.start, span.end)`. */
  exact: string;
  kind: FindingKind;
  verdict: Verdict;
  /** Empty unless the verdict is `differs`; `contested` and `rounded` may stand with `agrees`. */
  differences: DifferenceCode[];
  severity: Severity;
  said: Reading;
  recorded: Reading | null;
  figure: string | null;
  statement: string | null;
  evidence: FindingEvidence | null;
  message: string;
  hint: string | null;
  /** That it is known and meant, by a comment of the text (`line`) or by whoever checks (`line` null). */
  suppressed?: { reason: string; line: number | null };
  /** Of a figure that something fits, where it was asked for. */
  why?: Why;
}

/** How many figures of one text were read, and what became of them. */
export interface Tally {
  figures: number;
  agrees: number;
  differs: number;
  notInRecord: number;
  cannotTell: number;
}

/** A comment of a text by which findings are known and meant. */
export interface Suppression {
  /** From 1; `column` counts UTF-16 units. */
  line: number;
  column: number;
  codes: string[];
  reason: string | null;
  /** What is wrong with it: it suppresses nothing, or cannot be understood. */
  fault: "suppression-unneeded" | "suppression-malformed" | null;
  message: string | null;
}

/** One text, and everything that was found in it. */
export interface CheckedText {
  path: string;
  /** Of the UTF-8 bytes of the text. */
  sha256: string;
  read: Tally;
  findings: Finding[];
  /** The text's own comments; absent where it has none. */
  suppressions?: Suppression[];
}

/** What a check gives: which program and record said it, and each text. */
export interface CheckResult {
  schemaVersion: 1;
  tool: { name: string; version: string };
  record: { version: string; sha256: string };
  /** The document that the texts were checked against in place of the record; absent without one. */
  against?: { path: string; sha256: string };
  texts: CheckedText[];
}
