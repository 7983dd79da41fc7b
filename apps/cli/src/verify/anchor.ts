/**
 * Looks up the words of one piece of evidence in a text.
 *
 * Exactly or not at all: no letter, digit or sign may differ. The one thing told apart rather than
 * refused is white space, because the same page gets other line breaks in every copy of it; such a
 * find has a state of its own and is never passed off as exact.
 */
import type { Evidence } from "@throughline/core/schema";

/**
 * - `in-place`: at the offsets that the record gives;
 * - `elsewhere`: exactly, at other offsets;
 * - `found`: exactly; the record gives no offsets;
 * - `rewrapped`: with other white space;
 * - `ambiguous`: more than once, and the context that told them apart is not there;
 * - `not-found`.
 */
export type AnchorState = "in-place" | "elsewhere" | "found" | "rewrapped" | "ambiguous" | "not-found";

export interface Anchor {
  readonly state: AnchorState;
  /** UTF-16 offset of the words in the text; null where they are not in it. */
  readonly offset: number | null;
}

type Pointer = Pick<Evidence, "words" | "prefix" | "suffix" | "position">;

export function findAnchor(text: string, evidence: Pointer): Anchor {
  const { words, position } = evidence;
  if (position !== undefined && text.slice(position.start, position.end) === words) {
    return { state: "in-place", offset: position.start };
  }
  const exact = occurrences(text, new RegExp(literally(words), "gu"));
  const found = position === undefined ? "found" : "elsewhere";
  if (exact.length > 0) return choose(text, evidence, exact, found);
  return choose(text, evidence, occurrences(text, loose(words)), "rewrapped");
}

/** Where the words occur more than once, the context that the record keeps decides. */
function choose(
  text: string,
  { prefix, suffix }: Pointer,
  places: readonly { start: number; end: number }[],
  state: AnchorState,
): Anchor {
  const [first] = places;
  if (first === undefined) return { state: "not-found", offset: null };
  if (prefix === undefined && suffix === undefined) return { state, offset: first.start };
  const fitting = places.find(
    ({ start, end }) => isBefore(text, start, prefix ?? "") && isAfter(text, end, suffix ?? ""),
  );
  if (fitting !== undefined) return { state, offset: fitting.start };
  return places.length === 1 ? { state, offset: first.start } : { state: "ambiguous", offset: first.start };
}

function occurrences(text: string, pattern: RegExp): { start: number; end: number }[] {
  return [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}

/** The same words with any white space between them. */
function loose(words: string): RegExp {
  return new RegExp(words.trim().split(/\s+/u).map(literally).join("\\s+"), "gu");
}

function literally(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
}

function isBefore(text: string, at: number, prefix: string): boolean {
  return squeeze(text.slice(Math.max(0, at - reachOf(prefix)), at)).endsWith(squeeze(prefix));
}

function isAfter(text: string, at: number, suffix: string): boolean {
  return squeeze(text.slice(at, at + reachOf(suffix))).startsWith(squeeze(suffix));
}

/** Room for the context and for white space that this copy may have more of. */
function reachOf(context: string): number {
  return 2 * context.length + 40;
}

function squeeze(text: string): string {
  return text.trim().replace(/\s+/gu, " ");
}
