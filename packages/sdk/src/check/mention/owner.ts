/**
 * Whether a word is said to be somebody's of whom the record knows nothing: "Chicago's inspector general".
 */
import { numberOf } from "../text/known-words.ts";
import { Kind, Mark, type Tokens } from "../text/tokens.ts";
import { wordSet } from "../text/words.ts";

const THE = numberOf("the");

/** Owners without a name, of whose offices there are many. */
const owners = wordSet(
  "city county town state company bank university board district parish firm council mayor governor hospital college " +
    "school province borough police union church club league commission",
);

/** What may stand between an owner and the office: "the EPA's Office of Inspector General". */
const offices = wordSet("office of the");
const OFFICE_WORDS = 3;
const [S, INSPECTOR] = [numberOf("s"), numberOf("inspector")];
/** "The inspector general of the Department of Homeland Security". */
const belongs = wordSet("of for at");

/** `claimed` is not 0 where a token belongs to a name or a period: those owners are known. */
export function isOwned(tokens: Tokens, claimed: Uint8Array, at: number): boolean {
  let first = at;
  while (at - first < OFFICE_WORDS && offices.at(tokens, first - 1) === true) first--;
  return isOwnedBefore(tokens, claimed, first) || isOwnedBehind(tokens, claimed, at);
}

function isOwnedBefore(tokens: Tokens, claimed: Uint8Array, at: number): boolean {
  if (tokens.wordAt(at - 1) !== S || tokens.kindAt(at - 2) !== Kind.apostrophe) return false;
  if (claimed[at - 3] !== 0) return false;
  return tokens.has(at - 3, Mark.capital) || owners.at(tokens, at - 3) === true;
}

function isOwnedBehind(tokens: Tokens, claimed: Uint8Array, at: number): boolean {
  if (tokens.wordAt(at) !== INSPECTOR || belongs.at(tokens, at + 2) !== true) return false;
  const owner = tokens.wordAt(at + 3) === THE ? at + 4 : at + 3;
  return claimed[owner] === 0 && (tokens.has(owner, Mark.capital) || owners.at(tokens, owner) === true);
}
