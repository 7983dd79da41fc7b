/**
 * Names of those who count and tell, and of whom a record may know nothing: bodies by an acronym or by a word that only
 * such names have, and heads of states. Whether the record knows them is for others to ask.
 */
import { numberOf } from "../text/known-words.ts";
import { PhraseSet } from "../text/phrases.ts";
import { Kind, Mark, type Tokens } from "../text/tokens.ts";
import { wordSet } from "../text/words.ts";

const THE = numberOf("the");

const named = new PhraseSet<true>();
for (const name of [
  "NATO",
  "Red Crescent",
  "Red Cross",
  "Amnesty International",
  "Human Rights Watch",
  "Kremlin",
  "World Health Organization",
  "International Crisis Group",
  "Doctors Without Borders",
  "United Nations",
  "U.N.",
  "Hezbollah",
  "Hamas",
  "Taliban",
  "Houthis",
  "Netanyahu",
  "Putin",
  "Zelensky",
  "Zelenskyy",
  "Erdogan",
  "Assad",
  "Khamenei",
  "Macron",
  "King Abdullah",
  "Government Accountability Office",
])
  named.add(name, true);

/** The last word of a name of a body. */
const kinds = wordSet(
  "institution institute observatory watch fund bank union council commission committee organization organisation foundation " +
    "university network consortium institutes federation",
);
/** Acronyms that tell nothing, or that stand before a colon for whoever speaks. */
const mute = wordSet(
  "us u.s uk usa tv dna gps cia host guest vo ied uav isr ap afp bbc cnn npr pbs am pm q a gmt fyi ngo ngos",
);
const [SHORTEST, LONGEST] = [3, 7];
const LONGEST_NAME = 5;

/** The token behind such a name; the same token where none begins. */
export function endOfBody(tokens: Tokens, from: number): number {
  const hit = named.longestAt(tokens, from);
  if (hit !== null && tokens.has(from, Mark.capital)) return hit.to;
  if (isAcronym(tokens, from)) return from + 1;
  if (!tokens.has(from, Mark.capital)) return from;
  for (let at = from; at < from + LONGEST_NAME && tokens.has(at, Mark.capital); at++)
    if (kinds.at(tokens, at) === true && (at > from || tokens.wordAt(from - 1) === THE)) return at + 1;
  return from;
}

function isAcronym(tokens: Tokens, at: number): boolean {
  if (tokens.kindAt(at) !== Kind.letter || !tokens.has(at, Mark.allCapitals) || mute.at(tokens, at) === true)
    return false;
  const length = tokens.endOf(at) - tokens.startOf(at);
  // A line in capitals has no acronyms.
  return length >= SHORTEST && length <= LONGEST && !tokens.has(at + 1, Mark.allCapitals);
}
