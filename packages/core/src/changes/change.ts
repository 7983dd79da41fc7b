/**
 * What changed between two records, one thing at a time. Types only.
 *
 * An edit is *revised* where the publisher changed what they say, and *corrected* where we had it
 * wrong: the first is news about the source, the second about us. A change of nothing but evidence
 * is neither: the claim is the same and its words were found anew.
 */

/** The nouns of a record that have ids, in the order in which changes are told. */
export const NOUNS = [
  "document",
  "statement",
  "derivation",
  "total",
  "indicator",
  "entity",
  "series",
  "figure",
] as const;

export type ChangedNoun = (typeof NOUNS)[number];

/**
 * - `added`: a new id;
 * - `revised`: by its publisher, as its `revised` mark says;
 * - `corrected`: by us, as every other edit is;
 * - `re-anchored`: only its evidence changed;
 * - `recomputed`: a figure, derivation or total whose statements changed;
 * - `retired`: the id is gone, and `retired.yml` says what became of it;
 * - `removed`: the id is gone without a word.
 */
export type ChangeKind =
  | "added"
  | "revised"
  | "corrected"
  | "re-anchored"
  | "recomputed"
  | "retired"
  | "removed";

/** One part of a thing before and after, in words; null where there is none. */
export interface FieldChange {
  /** Keys joined by dots: `quantity`, `terms.counted`. */
  field: string;
  from: string | null;
  to: string | null;
}

export interface Change {
  noun: ChangedNoun;
  id: string;
  kind: ChangeKind;
  /** What it is or was, in words: "at least 134". Null for what has no short form. */
  summary: string | null;
  fields: FieldChange[];
  /** Why it was revised, or what became of a retired id. */
  because: string | null;
}
