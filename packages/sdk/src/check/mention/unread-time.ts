/**
 * Whether a figure's stretch speaks of a time that was not read, and stands under one that it shares: "at the height of
 * it", "two decades on". Then the shared time may not be its own, and is held against nothing.
 */
import { wordSet } from "../text/words.ts";
import type { Context } from "./context.ts";

const times = wordSet(
  "later earlier ago then previously before after afterwards ahead since until now today currently already still " +
    "eventually subsequently initially originally once height peak prior next following previous yesterday tonight",
);

export function hasUnreadTime({ period, segment, text: { tokens } }: Context): boolean {
  if (period === null || period.near === "own") return false;
  for (let at = segment.from; at < segment.to; at++) if (times.at(tokens, at) === true) return true;
  return false;
}
