/** What somebody probably meant, as the hint of a problem says it. */
import { nearest } from "@throughline/core";

/** "did you mean `check`?", or undefined where no candidate is close. */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  return didYouMean(nearest(word, candidates, 1));
}

/** "did you mean `a`?", "did you mean `a` or `b`?", or undefined where there is none. */
export function didYouMean(found: readonly string[]): string | undefined {
  return found.length === 0 ? undefined : `did you mean ${listOf(found, "or")}?`;
}

/** "`a`, `b` and `c`". */
export function listOf(words: readonly string[], joint: "and" | "or"): string {
  const quoted = words.map((word) => `\`${word}\``);
  const last = quoted.pop() ?? "";
  return quoted.length === 0 ? last : `${quoted.join(", ")} ${joint} ${last}`;
}
