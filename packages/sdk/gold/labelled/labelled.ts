/**
 * A text with what a careful reader says of its figures: what the checker is measured against.
 *
 * Offsets are UTF-16 units in `text`, which is the file without its header and without the marks of its
 * labels. Knows nothing of the checker but the words of its contract.
 */
import type { DifferenceCode, Quantity } from "@throughline/core/schema";
import type { FindingKind, Verdict } from "../../src/check/finding/finding.ts";

/** End exclusive. */
export interface Span {
  start: number;
  end: number;
}

export interface Label {
  span: Span;
  /** Always `text.slice(span.start, span.end)`. */
  exact: string;
  /** In the file, from 1. */
  line: number;
  kind: FindingKind;
  /** Null for words: a quotation, a name, a mark. */
  quantity: Quantity | null;
  verdict: Verdict;
  differences: DifferenceCode[];
}

export interface Labelled {
  /** `<register>-<topic>.txt` */
  file: string;
  register: string;
  /** At the precision known: `2024-02-10`, `2024-02`. */
  published: string | null;
  text: string;
  /** In text order, none over another. */
  labels: Label[];
  /** Of which the guide does not say whether they are figures: scored neither way. */
  doubtful: Span[];
}

export type Part = "development" | "test";
