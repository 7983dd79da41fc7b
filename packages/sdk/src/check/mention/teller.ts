/**
 * Who stands at a token that may tell or count: somebody of the record, a body, a person with a title, a country's
 * ministry or its capital. Whether he tells anything is for the sentence to say.
 */
import { Kind, Mark, type Tokens } from "../text/tokens.ts";
import { wordSet } from "../text/words.ts";
import { endOfBody } from "./bodies.ts";
import { countryOfPeople, endOfCountry } from "./elsewhere.ts";
import { capitals } from "./gazetteer.ts";
import type { Segment } from "./segments.ts";
import type { SentenceReading } from "./sentence.ts";

export interface Speaker extends Segment {
  /** Of the record; null for somebody whom it does not know. */
  entity: string | null;
  /** The country whose ministry, staff or government it is; null for others. */
  nation: string | null;
  /** As the text has it, where it is nobody of the record. */
  name: string | null;
  /** Whether it is a person by title, of whom nothing else is known. */
  isPerson: boolean;
}

export type Names = Pick<SentenceReading, "from" | "to" | "names">;

const LONGEST_NAME = 9;

const institutions = wordSet(
  "ministry minister ministers government staff army president officials official foreign defense defence interior general " +
    "military parliament state media television radio intelligence command authorities police chief of",
);

/** Words before a country or a capital that speaks: "while Iran said". */
const openers = wordSet("that but and as while when which to for where although though whereas then");

/** The one whose name or description begins at a token. */
export function tellerAt(tokens: Tokens, { names }: Names, from: number): Speaker | null {
  const named = names.find((name) => name.from === from);
  if (named !== undefined && named.value.type !== "place" && named.value.how === "right")
    return { ...teller(from, named.to), entity: named.value.entity };
  const to = named === undefined ? endOfBody(tokens, from) : from;
  if (to > from) return { ...teller(from, to), name: wordsOf(tokens, { from, to }) };
  return personAt(tokens, names, from) ?? officeAt(tokens, from) ?? nationalAt(tokens, from);
}

/** The one whose name ends right before a token. */
export function tellerBefore(tokens: Tokens, at: Names, end: number): Speaker | null {
  for (let from = Math.max(at.from, end - LONGEST_NAME); from < end; from++) {
    const found = tellerAt(tokens, at, from);
    if (found?.to === end) return found;
  }
  return null;
}

function teller(from: number, to: number): Speaker {
  return { from, to, entity: null, nation: null, name: null, isPerson: false };
}

function wordsOf(tokens: Tokens, { from, to }: Segment): string {
  return tokens.source.slice(tokens.startOf(from), tokens.endOf(to - 1));
}

const titles = wordSet(
  "mr mrs ms secretary president senator sen congressman congresswoman representative rep ambassador chancellor minister " +
    "governor admiral adm general gen colonel col lieutenant lt major maj brigadier brig sheikh prince",
);
const LONGEST_TITLE = 4;
const LONGEST_PERSON = 3;

/** "Mr. Doe", "Brig. Gen. John Doe": nobody whom the record knows. */
function personAt(tokens: Tokens, names: Names["names"], from: number): Speaker | null {
  let at = from;
  while (at - from < LONGEST_TITLE && isTitle(tokens, at)) at++;
  if (at === from || titles.at(tokens, from) !== true) return null;
  let to = at;
  while (to - at < LONGEST_PERSON && tokens.has(to, Mark.capital) && !isTitle(tokens, to)) to++;
  const isKnown = names.some((name) => name.from < to && name.to > at);
  return to === at || isKnown
    ? null
    : { ...teller(from, to), name: wordsOf(tokens, { from: at, to }), isPerson: true };
}

function isTitle(tokens: Tokens, at: number): boolean {
  if (tokens.kindAt(at) === Kind.dot) return tokens.isGlued(at);
  return tokens.has(at, Mark.capital) && titles.at(tokens, at) === true;
}

const offices = wordSet("governor mayor prefect emir");

/** "The governor of Basra": an office that the record knows nothing of. */
function officeAt(tokens: Tokens, from: number): Speaker | null {
  const isOffice = offices.at(tokens, from) === true && tokens.foldedAt(from + 1) === "of";
  if (!isOffice || !tokens.has(from + 2, Mark.capital)) return null;
  return { ...teller(from, from + 3), name: wordsOf(tokens, { from: from + 2, to: from + 3 }) };
}

/** "The French foreign minister", "chief of the Israeli general staff", "Turkey", "Ankara". */
function nationalAt(tokens: Tokens, from: number): Speaker | null {
  const nation = countryOfPeople(tokens, from);
  if (nation !== null) {
    let to = from + 1;
    while (to - from < LONGEST_NAME && institutions.at(tokens, to) === true) to++;
    while (to > from + 1 && tokens.foldedAt(to - 1) === "of") to--;
    return to > from + 1 ? { ...teller(from, to), nation } : null;
  }
  const isFirst = tokens.kindAt(from - 1) !== Kind.letter || openers.at(tokens, from - 1) === true;
  if (!isFirst) return null;
  const to = endOfCountry(tokens, from);
  if (to > from) return { ...teller(from, to), nation: wordsOf(tokens, { from, to }) };
  const capital = tokens.has(from, Mark.capital) ? capitals.longestAt(tokens, from) : null;
  return capital === null ? null : { ...teller(from, capital.to), nation: capital.value };
}
