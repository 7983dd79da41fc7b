/**
 * A story from its source through every retelling, statement by statement: what each step changed.
 *
 * Nothing here judges anything. Each step goes through the check, once against the step before it and once
 * against the source, and what the findings point to is tied together to threads. A step is a text, or
 * documents of the record, whose statements speak for them.
 */
import type { DifferenceCode } from "@throughline/core/schema";
import type { Against } from "../check/against/document.ts";
import type { FindingKind, Severity, Verdict } from "../check/finding/finding.ts";

/** A text on the way. `published` is a date at the precision known: what "last month" leans on. */
export interface TextStep extends Against {
  readonly published?: string;
}

/** What the record has: the statements of one document or of several together. Ids that the record has. */
export interface RecordStep {
  /** What to call it. */
  readonly path: string;
  readonly documents: readonly string[];
}

/** A text, or a document of the record. */
export type TraceStep = TextStep | RecordStep;

/** How one passage stands to what it was held against. */
export interface Held {
  readonly verdict: Verdict;
  readonly differences: readonly DifferenceCode[];
  readonly severity: Severity;
  /** The words that stand there in its place, of a name or a quotation; null of everything else. */
  readonly instead: string | null;
  readonly message: string;
  readonly hint: string | null;
}

/** One statement as one step words it. */
export interface Passage {
  /** UTF-16 offsets of what was read in the text of the step, end exclusive; null for a statement of the record. */
  readonly span: { readonly start: number; readonly end: number } | null;
  /** From 1; null where there is no text. */
  readonly line: number | null;
  readonly column: number | null;
  /** As printed, where the step has pages. */
  readonly page: string | null;
  /** The statement, or our sum of statements, of the record. */
  readonly statement: string | null;
  /** The sentence around it, or of the record the words that it points to. White space is squeezed. */
  readonly words: string;
  /** Where in `words` the number, the quotation or the name stands. */
  readonly focus: { readonly start: number; readonly end: number };
  /** Against the step before; null for the source, and for what is only a place that something points to. */
  readonly before: Held | null;
  /** Against the source; null for the source and for the first retelling, whose step before is the source. */
  readonly source: Held | null;
}

/**
 * `kept` and `changed` are told from the source to the last step; `dropped` ends before it; `added` has no
 * source among the steps, which does not make it false.
 */
export type Fate = "kept" | "changed" | "dropped" | "added";

/** One statement on its way. */
export interface Thread {
  readonly kind: FindingKind;
  readonly fate: Fate;
  /** One for each step, the source first; null where a step does not say it. */
  readonly passages: readonly (Passage | null)[];
}

/** A story, step by step, with what became of each statement. */
export interface Trace {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: string; readonly version: string };
  readonly record: { readonly version: string; readonly sha256: string };
  /** The source first. `sha256` is of the UTF-8 bytes of a text. */
  readonly steps: readonly {
    readonly path: string;
    readonly sha256: string | null;
    readonly documents: readonly string[];
  }[];
  /** In the order of the last step; then what it no longer says, and last what has no source. */
  readonly threads: readonly Thread[];
}
