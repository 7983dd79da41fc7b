/**
 * Where a text says something is: the record's places, and places that the record does not know.
 *
 * Names inside longer names are not places ("Islamic State of Iraq and Syria"), nor is the city of a
 * dateline, nor a country that only acts ("Iraq's prime minister").
 */
import { numberOf } from "../text/known-words.ts";
import type { Text } from "../text/text.ts";
import { Kind, Mark, type Tokens } from "../text/tokens.ts";
import { wordSet } from "../text/words.ts";
import {
  cityAt,
  countryAt,
  countryOfAdjective,
  endOfCountry,
  endOfUnknownPlace,
  isPlaceWord,
} from "./elsewhere.ts";
import { isRegion } from "./gazetteer.ts";
import type { NameHit } from "./names.ts";
import { isSeat } from "./passed-by.ts";
import { months } from "./points.ts";
import type { Segment } from "./segments.ts";
import type { Lexicon } from "./vocabulary.ts";

const THE = numberOf("the");

export interface PlaceHit extends Segment {
  /** The record's id; null for a place that the record does not know. */
  place: string | null;
  /** Of such a place, the country that it is or lies in, where anybody knows it. */
  abroad?: Abroad;
}

export interface Abroad {
  country: string;
  /** Whether it is a part of that country. */
  isPart: boolean;
  /** Whether a word of place stands before it, so that it says where something was. */
  isLed: boolean;
}

/** How the ids of places begin that only a document names, of which nothing but their name is known. */
export const NAMED_BY_DOCUMENT = "place:";

export interface PlaceGround {
  text: Text;
  /** Names of the sentence, in order. */
  names: NameHit[];
  /** Tokens claimed by names, periods and addresses. */
  claimed: Uint8Array;
  lexicon: Lexicon;
}

export function findPlaces(ground: PlaceGround, sentence: Segment): PlaceHit[] {
  const { tokens } = ground.text;
  const hits: PlaceHit[] = [];
  for (const { from, to, value } of ground.names) {
    const mayRule = !value.entity.startsWith(NAMED_BY_DOCUMENT);
    if (value.how !== "right" || !isLocating(ground, { from, to }, mayRule)) continue;
    if (value.type === "place") hits.push({ from, to, place: value.entity });
    // A country that the record knows only as a party: "troops in Israel" are elsewhere.
    else if (isPlaceWord(tokens, from - 1) && endOfCountry(tokens, from) === to)
      hits.push(hitOf(ground, { from, to }, { country: value.form, isPart: false }));
  }
  for (let at = sentence.from; at < sentence.to; at++) {
    if (tokens.kindAt(at) !== Kind.letter) continue;
    const hit = unnamedAt(ground, at);
    if (hit !== null) hits.push(hit);
  }
  const inOrder = hits.sort((a, b) => a.from - b.from);
  return joinUnions(ground, withoutOuter(ground, inOrder));
}

/** Of "Tower 22 in Jordan" and "Baghdad, Iraq" the outer place only says where the inner one is. */
function withoutOuter({ text, lexicon }: PlaceGround, hits: PlaceHit[]): PlaceHit[] {
  const { entities } = lexicon.vocabulary;
  return hits.filter(({ place, from }, index) => {
    const inner = hits[index - 1];
    if (place === null || inner === undefined || inner.place === null || from - inner.to > 1) return true;
    const link = text.tokens.foldedAt(inner.to);
    const entity = entities[inner.place];
    const isOuter = entity?.type === "place" && entity.within.includes(place);
    return !(isOuter && (link === "in" || link === ","));
  });
}

function unnamedAt(ground: PlaceGround, at: number): PlaceHit | null {
  const { tokens } = ground.text;
  const adjective = countryOfAdjective(tokens, at);
  if (adjective !== null)
    return hitOf(ground, { from: at, to: at + 1 }, { country: adjective, isPart: false });
  if (ground.claimed[at] !== 0 || months.at(tokens, at) !== undefined) return null;
  const city = cityAt(tokens, at);
  if (city !== null && isLocating(ground, { from: at, to: city.to }, true))
    return hitOf(ground, { from: at, to: city.to }, { country: city.country, isPart: true });
  const named = countryAt(tokens, at);
  const to = Math.max(named?.to ?? at, endOfUnknownPlace(tokens, at));
  if (to === at || !isLocating(ground, { from: at, to }, named !== null)) return null;
  return named === null || named.to < to
    ? { from: at, to, place: null }
    : hitOf(ground, { from: at, to }, { country: named.country, isPart: false });
}

function hitOf(
  { text: { tokens }, lexicon }: PlaceGround,
  { from, to }: Segment,
  { country, isPart }: Omit<Abroad, "isLed">,
): PlaceHit {
  const place = isPart ? null : (lexicon.places.get(country) ?? null);
  if (place !== null) return { from, to, place };
  if (isRegion(country)) return { from, to, place: null };
  const before = tokens.wordAt(from - 1) === THE ? from - 2 : from - 1;
  const isLed = isPlaceWord(tokens, before) || overs.at(tokens, before) === true;
  return { from, to, place, abroad: { country, isPart, isLed } };
}

const overs = wordSet("over");

/** What a country does that stands before it: "Kenya launched seven strikes there". */
const acts = wordSet(
  "launched conducted carried killed captured detained arrested took takes said says told gave launches foiled " +
    "fired struck hit bombed sent pledged appropriated repatriated accused denied announced reported",
);

const havings = wordSet("has had");

/** "Kenya had launched" and "Iraq has been", but "Syria had 28 of them". */
function isDoing(tokens: Tokens, at: number): boolean {
  if (tokens.kindAt(at) !== Kind.letter) return false;
  return acts.at(tokens, at) === true || goers.at(tokens, at) === true || tokens.foldedAt(at).endsWith("ed");
}

const goers = wordSet("been not never its no taken given told made put done sent to already also");

/**
 * "Kenya launched", "Baghdad closed": a verb right behind a name that no word of place leads in. Of a name that stands
 * for no government ("Leeds treated") only the verbs above say so.
 */
function isActing(tokens: Tokens, at: number, mayRule: boolean): boolean {
  if (havings.at(tokens, at) === true) return isDoing(tokens, at + 1);
  if (acts.at(tokens, at) === true) return true;
  if (!mayRule) return false;
  const word = tokens.kindAt(at) === Kind.letter && !tokens.has(at, Mark.capital) ? tokens.foldedAt(at) : "";
  return word.length > SHORTEST_PAST && word.endsWith("ed") && undergone.at(tokens, at) !== true;
}

/** "Afghanistan fared worse": what happens to a country is told of it as a place. */
const undergone = wordSet(
  "fared remained seemed looked appeared followed suffered stayed differed lagged turned changed cooled emptied calmed",
);

/** "Closed", and not "red". */
const SHORTEST_PAST = 4;

/** Words before a country that acts: "backed by Iran", "between Israel and". */
const parties = wordSet("between with by");

/** Not an owner ("Iraq's"), not the city of a dateline, and no party ("between Israel and"). */
function isLocating({ text }: PlaceGround, { from, to }: Segment, mayRule: boolean): boolean {
  const { tokens } = text;
  if (tokens.kindAt(to) === Kind.apostrophe && tokens.isGlued(to)) return false;
  if (tokens.kindAt(to) === Kind.hyphen && tokens.isGlued(to)) return false;
  if (parties.at(tokens, from - 1) === true && tokens.foldedAt(from - 2) !== "so") return false;
  if (isSeat(tokens, { from, to }) || (isActing(tokens, to, mayRule) && !isPlaceWord(tokens, from - 1)))
    return false;
  return !(tokens.has(from, Mark.allCapitals) && isDateline(text, from, to));
}

function isDateline({ tokens, sentences, sentenceOf }: Text, from: number, to: number): boolean {
  if (sentences[sentenceOf[from] ?? 0]?.from !== from) return false;
  for (let at = to; at < to + 5; at++)
    if (tokens.kindAt(at) === Kind.dash || tokens.kindAt(at) === Kind.openBracket) return true;
  return false;
}

/** "Iraq, Syria and Jordan": where a place of the record is exactly those, it is that place. */
function joinUnions({ text, lexicon }: PlaceGround, hits: PlaceHit[]): PlaceHit[] {
  const joined: PlaceHit[] = [];
  for (let index = 0; index < hits.length; index++) {
    const first = hits[index];
    if (first === undefined) continue;
    let last = index;
    while (isCoordinated(text.tokens, hits[last], hits[last + 1])) last++;
    const union = unionOf(lexicon, hits.slice(index, last + 1));
    const end = hits[last];
    if (last > index && union !== null && end !== undefined) {
      joined.push({ from: first.from, to: end.to, place: union });
      index = last;
    } else joined.push(first);
  }
  return joined;
}

function isCoordinated(tokens: Tokens, a: PlaceHit | undefined, b: PlaceHit | undefined): boolean {
  if (a === undefined || b === undefined || b.from - a.to > 3) return false;
  for (let at = a.to; at < b.from; at++) {
    const folded = tokens.foldedAt(at);
    if (
      tokens.kindAt(at) !== Kind.comma &&
      folded !== "and" &&
      folded !== "&" &&
      folded !== "/" &&
      folded !== "+" &&
      folded !== "in"
    )
      return false;
  }
  return b.from > a.to;
}

function unionOf({ unions }: Lexicon, hits: PlaceHit[]): string | null {
  const ids = new Set(hits.map(({ place }) => place));
  return (
    unions.find(({ parts }) => parts.length === ids.size && parts.every((part) => ids.has(part)))?.id ?? null
  );
}
