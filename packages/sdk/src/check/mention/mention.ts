/**
 * What a text says, before anybody asks whether it holds: figures, quotations, names and marks, each
 * with its place in the text. The second stage; it knows words and the record's vocabulary, no values.
 */
import type { Quantity } from "@throughline/core/schema";

/** Offsets are UTF-16 code units, end exclusive; tokens likewise. */
interface Place {
  start: number;
  end: number;
  from: number;
  to: number;
}

/** A share is told as a fraction, "two-thirds": its value lies between 0 and 1. */
export type Unit = "count" | "currency" | "percent" | "share";

/** A number with its bound, as read. */
export interface FigureMention extends Place {
  kind: "figure";
  quantity: Quantity;
  /** The place of its last significant digit: 100 for "2,500". */
  precision: number;
  unit: Unit;
  /** The token after the numeral itself, where the counted noun begins; bound words behind it are skipped. */
  nounFrom: number;
  /** Words before the number that make it a part of another: "another", "an additional". */
  additional: boolean;
}

/** Words inside quotation marks, without the marks. */
export interface QuotationMention extends Place {
  kind: "quotation";
}

/** A name that the record knows as a wrong form, or that is nearly a right one. */
export interface NameMention extends Place {
  kind: "name";
  entity: string;
  how: "garbling" | "misspelling" | "near-miss";
  /** The right form nearest to what was written. */
  rightly: string;
}

/** A mark that belongs to a page and not to its text: the number of a footnote. */
export interface MarkMention extends Place {
  kind: "mark";
}
