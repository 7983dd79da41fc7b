/** How what a text counts lies to what a figure of a document counts. */
import type { Subject } from "./words.ts";

/**
 * `same`: by a word, or by an indicator of the record that knows both. `open`: one of them names nothing.
 * `other`: another word, which may be another name. `measure`: another unit, or what another number of the
 * document's own sentence counts: of "386 inspections and 57 fines", 386 fines are none.
 */
export type Counted = "same" | "open" | "other" | "measure";

interface Counting {
  subject: Subject;
  indicators: readonly string[];
}

/** Null where the two cannot be one: a share is no amount of money. */
export function relateCounted(
  said: Counting,
  stated: Counting & { beside: ReadonlySet<string> },
): Counted | null {
  const [a, b] = [said.subject, stated.subject];
  if (a.unit !== b.unit || a.measure !== b.measure)
    return a.measure !== null && b.measure !== null ? "measure" : null;
  if (said.indicators.some((id) => stated.indicators.includes(id))) return "same";
  if (a.head === b.head && (a.head !== null || a.unit !== "count")) return "same";
  if (a.head !== null && b.head !== null) return stated.beside.has(a.head) ? "measure" : "other";
  return a.unit === "count" ? "open" : "same";
}
