/**
 * Whether a word is said to be somebody's of whom the record knows nothing: "Chicago's inspector general".
 */
import { Kind, Mark, type Tokens } from "../text/tokens.ts";
import { wordSet } from "../text/words.ts";

/** Owners without a name, of whose offices there are many. */
const owners = wordSet(
  "city county town state company bank university board district parish firm council mayor governor hospital college " +
    "school province borough police union church club league commission",
);

/** `claimed` is not 0 where a token belongs to a name or a period: those owners are known. */
export function isOwned(tokens: Tokens, claimed: Uint8Array, at: number): boolean {
  if (tokens.foldedAt(at - 1) !== "s" || tokens.kindAt(at - 2) !== Kind.apostrophe) return false;
  if (claimed[at - 3] !== 0) return false;
  return tokens.has(at - 3, Mark.capital) || owners.at(tokens, at - 3) === true;
}
