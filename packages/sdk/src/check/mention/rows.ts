/**
 * Numbers in a row that no word interrupts: data, a series, a sequence, and nothing that a sentence says.
 *
 * "1, 1, 2, 3, 5, 8" without end counts nothing, and a line of so many cells is no table that anybody reads.
 */
import { Kind, type Tokens } from "../text/tokens.ts";
import { breaksBetween } from "./refuse/lines.ts";
import type { Segment } from "./segments.ts";

/** A longer row is none of figures; a line of a table has no more cells. */
export const LONGEST_ROW = 32;

/** Whether nothing but signs stands between two numbers of one line. */
export function areInRow(tokens: Tokens, before: Segment, { from }: Segment): boolean {
  return endOfRow(tokens, before.to, from) === from && !breaksBetween(tokens, from - 1, from);
}

/** The first token that is a word or stands in another line; `limit` where none is before it. */
export function endOfRow(tokens: Tokens, from: number, limit: number): number {
  let at = from;
  while (at < limit && tokens.kindAt(at) !== Kind.letter && !breaksBetween(tokens, at - 1, at)) at++;
  return at;
}
