/**
 * The bound phrases at a place: "at least" before a number, "or more" after it.
 *
 * The longest phrase of the table wins, so that "no more than" is not read as "more than".
 */
import type { Cursor } from "../phrase/cursor.ts";
import { type BoundPhrase, boundPhrases, type SpokenBound } from "./lexicon.ts";
import { tokenize } from "./tokens.ts";

type Tokenized = { tokens: readonly string[]; bound: SpokenBound };

const TABLES = { before: tableOf("before"), after: tableOf("after") };

/** The bounds of all phrases that follow each other here; none takes nothing. */
export function readBounds(cursor: Cursor, side: BoundPhrase["side"]): SpokenBound[] {
  const bounds: SpokenBound[] = [];
  for (let bound = readBound(cursor, side); bound !== null; bound = readBound(cursor, side))
    bounds.push(bound);
  return bounds;
}

function readBound(cursor: Cursor, side: BoundPhrase["side"]): SpokenBound | null {
  const candidates = TABLES[side].get(cursor.peek()) ?? [];
  return candidates.find(({ tokens }) => cursor.take(...tokens))?.bound ?? null;
}

/** By first token, longest first. */
function tableOf(side: BoundPhrase["side"]): Map<string, Tokenized[]> {
  const table = new Map<string, Tokenized[]>();
  for (const phrase of boundPhrases) {
    if (phrase.side !== side) continue;
    const tokens = tokenize(`1 ${phrase.phrase}`).slice(1);
    const key = tokens[0] ?? "";
    table.set(key, [...(table.get(key) ?? []), { tokens, bound: phrase.bound }]);
  }
  for (const phrases of table.values()) phrases.sort((a, b) => b.tokens.length - a.tokens.length);
  return table;
}
