/**
 * A number that stands between two plain words of which no rule knows anything: "said 134 attacks". Most do, and
 * are let through at one look; what is not so plain is left to the rules.
 *
 * Whatever a rule looks for beside a number must be named in the tables of its file. A test asks the rules as well.
 */
import { numberOf } from "../../text/known-words.ts";
import { Kind, Mark, type Tokens } from "../../text/tokens.ts";
import { WordTable } from "../../text/words.ts";
import { months } from "../points.ts";
import { isStreet, namingLeads, namingTails } from "./designators.ts";
import { nameLeads, nameTails } from "./names.ts";
import { plateLeads, plateTails } from "./plates.ts";
import type { Suspect } from "./suspect.ts";
import { turnLeads, turnTails } from "./turns.ts";

const leads = WordTable.union(namingLeads, nameLeads, plateLeads, turnLeads, months);
const tails = WordTable.union(namingTails, nameTails, plateTails, turnTails);
const OLD = numberOf("old");
const SPACE = 32;
const COMMA = 44;
/** Shorter digits are no year and no postal code; longer ones are none where a comma parts their thousands. */
const DIGITS_OF_A_YEAR = 4;

export function isPlainCount({ tokens, numeral, to }: Suspect): boolean {
  if (numeral.to !== to || tokens.wordAt(to + 1) === OLD || !isPlain(tokens, numeral)) return false;
  const before = numeral.from - 1;
  return isPlainLead(tokens, before) && isPlainTail(tokens, to, tokens.has(before, Mark.capital));
}

/** Neither "one", nor a number with a capital, nor digits that may be a year. */
function isPlain(tokens: Tokens, { from, spelled, value }: Suspect["numeral"]): boolean {
  if (spelled) return value !== 1 && !tokens.has(from, Mark.capital);
  const end = tokens.endOf(from);
  const digits = end - tokens.startOf(from);
  return digits < DIGITS_OF_A_YEAR || tokens.source.charCodeAt(end - DIGITS_OF_A_YEAR) === COMMA;
}

/** A word that is no acronym, and one blank behind it. */
function isPlainLead(tokens: Tokens, at: number): boolean {
  if (tokens.kindAt(at) !== Kind.letter || tokens.has(at, Mark.allCapitals | Mark.dotted)) return false;
  const end = tokens.endOf(at);
  if (tokens.startOf(at + 1) !== end + 1 || tokens.source.charCodeAt(end) !== SPACE) return false;
  return leads.at(tokens, at) !== true;
}

/** A word that is not grown onto the number, or a stop, behind which a name may end with its number. */
function isPlainTail(tokens: Tokens, at: number, isNamed: boolean): boolean {
  const kind = tokens.kindAt(at);
  if (kind === Kind.letter) {
    if (tokens.isGlued(at) || tails.at(tokens, at) === true) return false;
    return !tokens.has(at, Mark.capital) || !isStreet(tokens, at);
  }
  return (kind === Kind.comma || kind === Kind.dot) && !isNamed && !isStreet(tokens, at);
}
