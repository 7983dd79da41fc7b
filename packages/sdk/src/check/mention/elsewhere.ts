/**
 * Places that the record may not know: a text that speaks of them speaks of something else.
 *
 * A list of countries and of adjectives for them, and capitalised words behind a word of place. Only
 * used to hold back: what happens in an unknown place is never called wrong.
 */
import { Kind, Mark, type Tokens } from "../text/tokens.ts";
import { wordSet } from "../text/words.ts";
import { cities, countries, demonyms, peoples, placeAdjectives } from "./gazetteer.ts";

/** Where people speak to the press: "said in Washington" places nothing there. */
const speakingPlaces = wordSet(
  "washington london geneva brussels paris york pentagon congress capitol tampa florida riyadh doha",
);
const forces = wordSet(
  "army troops soldiers forces military police security government militia commandos special air navy warplanes strikes counterterrorism jets aircraft drones gunships planes bombers artillery",
);
const placeWords = wordSet("in near at across inside within throughout outside");

/** The token after a country that begins here; the same token where none does. */
export function endOfCountry(tokens: Tokens, at: number): number {
  if (!tokens.has(at, Mark.capital)) return at;
  return countries.longestAt(tokens, at)?.to ?? at;
}

/** A country that begins here, by its proper name, and the token behind it. */
export function countryAt(tokens: Tokens, at: number): { country: string; to: number } | null {
  const hit = tokens.has(at, Mark.capital) ? countries.longestAt(tokens, at) : null;
  return hit === null ? null : { country: hit.value, to: hit.to };
}

/** A capital or another known city behind a word of place: its country, and the token behind it. */
export function cityAt(tokens: Tokens, at: number): { country: string; to: number } | null {
  if (!tokens.has(at, Mark.capital) || !(isPlaceWord(tokens, at - 1) || goals.at(tokens, at - 1) === true))
    return null;
  const hit = cities.longestAt(tokens, at);
  return hit === null ? null : { country: hit.value, to: hit.to };
}

const goals = wordSet("to from for of over around outside");

/** The country that an adjective stands for, where it places something: "in the Syrian desert". */
export function countryOfAdjective(tokens: Tokens, at: number): string | null {
  const country = tokens.has(at, Mark.capital) ? placeAdjectives.at(tokens, at) : undefined;
  if (country === undefined) return null;
  const isDefinite = tokens.foldedAt(at - 1) === "the";
  const isPlaced = isPlaceWord(tokens, at - 1) || (isDefinite && isPlaceWord(tokens, at - 2));
  if (isPlaced) return country;
  return isDefinite && isSide(tokens, at) ? country : null;
}

/** What of a number is a country's: "the Iraqi share was 20", "the Syrian half". */
const shares = wordSet("side share half part portion total figure count tally leg end");

/** "On the Iraqi side, 30; on the Syrian, 14". */
function isSide(tokens: Tokens, at: number): boolean {
  if (shares.at(tokens, at + 1) === true) return true;
  return tokens.foldedAt(at - 2) === "on" && tokens.kindAt(at + 1) !== Kind.letter;
}

/** An adjective of another nation before its forces: "Iraqi army", "Turkish troops". */
export function isNational(tokens: Tokens, at: number): boolean {
  const isAdjective = tokens.has(at, Mark.capital) && placeAdjectives.at(tokens, at) !== undefined;
  return isAdjective && forces.at(tokens, at + 1) === true;
}

/** "Afghanistan's own air force": the forces of the country itself. */
export function isOwnForce(tokens: Tokens, at: number): boolean {
  const to = endOfCountry(tokens, at);
  if (to === at || tokens.kindAt(to) !== Kind.apostrophe) return false;
  for (let next = to + 1; next < to + 5; next++) if (forces.at(tokens, next) === true) return true;
  return false;
}

/** The country that an adjective or the name of its people stands for: "Turkish", "the Russians". */
export function countryOfPeople(tokens: Tokens, at: number): string | null {
  if (!tokens.has(at, Mark.capital)) return null;
  return demonyms.at(tokens, at) ?? peoples.at(tokens, at) ?? null;
}

/** The country whose adjective stands at a token, before forces of any kind: "Turkish commandos". */
export function nationOf(tokens: Tokens, at: number): string | null {
  return isNational(tokens, at) ? (demonyms.at(tokens, at) ?? null) : null;
}

/** The token after an unknown name that stands behind a word of place. */
export function endOfUnknownPlace(tokens: Tokens, at: number): number {
  if (!isPlaceWord(tokens, at - 1) || !tokens.has(at, Mark.capital) || tokens.has(at, Mark.allCapitals))
    return at;
  if (speakingPlaces.at(tokens, at) === true || described.at(tokens, at) === true) return at;
  let end = at + 1;
  while (end - at < 4 && tokens.has(end, Mark.capital) && !tokens.has(end, Mark.allCapitals)) end++;
  return end;
}

/** Capitals that name no place: "in American aid", "in Operation Inherent Resolve". */
const described = wordSet(
  "american u.s us european western arab kurdish shia sunni muslim islamic christian nato u.n un operation general gen " +
    "phase congress parliament arabic english",
);

/** "in", "near", "at": what makes the name behind it a place. */
export function isPlaceWord(tokens: Tokens, at: number): boolean {
  return placeWords.at(tokens, at) === true;
}
