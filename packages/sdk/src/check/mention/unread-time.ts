/**
 * Whether a figure's stretch speaks of a time that was not read, and stands under one that it shares: "at the height of
 * it", "two decades on". Then the shared time may not be its own, and is held against nothing.
 */

import { numberOf } from "../text/known-words.ts";
import { Mark } from "../text/tokens.ts";
import { wordSet } from "../text/words.ts";
import type { Context } from "./context.ts";
import { months } from "./points.ts";

const SINCE = numberOf("since");

const times = wordSet(
  "later earlier ago then previously before after afterwards ahead since until now today currently already still " +
    "eventually subsequently initially originally once height peak prior next following previous yesterday tonight",
);

export function hasUnreadTime({ period, segment, sentence, text: { tokens } }: Context): boolean {
  if (period === null) return false;
  const isRead = (at: number) => sentence.periods.some(({ from, to }) => from <= at && at < to);
  // "By the anniversary it had flown 5,900 since the operation began": the other end is not a date.
  for (let at = segment.from; at < segment.to; at++)
    if (tokens.wordAt(at) === SINCE && !isRead(at)) return true;
  if (period.near === "own") return false;
  for (let at = segment.from; at < segment.to; at++) {
    if (times.at(tokens, at) === true) return true;
    if (months.at(tokens, at) !== undefined && tokens.has(at, Mark.capital) && !isRead(at)) return true;
  }
  return false;
}
