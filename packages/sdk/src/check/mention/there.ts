/**
 * Places that lean on the one told last: "17 were killed there", "in that country", "in the two countries".
 */
import { wordSet } from "../text/words.ts";
import type { Standpoint } from "./near.ts";
import type { PlaceHit } from "./places.ts";
import type { SentenceReading } from "./sentence.ts";

const being = wordSet("was were is are be been had has have will would may might remain remained");
const kinds = wordSet("country region camp base province city town place area");
const pointers = wordSet("that same this");
const pairs = wordSet("countries places");
const both = wordSet("two both these those same");

/** So many sentences back what is pointed to may stand. */
const REACH = 10;

/** The place that the figure's stretch points back to; null where it points to none. */
export function readThere(at: Standpoint): PlaceHit | null {
  const pointer = readPointer(at);
  if (pointer === null) return null;
  const { reading, sentence, figure } = at;
  const unions = new Set(reading.lexicon.unions.map(({ id }) => id));
  const isMeant = ({ place }: PlaceHit) => place !== null && unions.has(place) === (pointer === "both");
  const own = sentence.places.findLast((hit) => hit.to <= figure.from && isMeant(hit));
  if (own !== undefined) return own;
  const subject =
    pointer === "any" && sentence.index > 0 ? toldOf(reading.sentence(sentence.index - 1)) : null;
  if (subject !== null && isMeant(subject)) return subject;
  for (let back = 1; back <= REACH && sentence.index - back >= 0; back++) {
    const before = reading.sentence(sentence.index - back);
    const hit = pointer === "both" ? before.places.findLast(isMeant) : only(before, isMeant);
    if (hit !== undefined) return hit;
    // "There" is where the text was last, whatever that was.
    if (pointer !== "both" && before.places.length > 0) return null;
  }
  return null;
}

/** "Afghanistan fared worse. 23 were ended there": the one place of which the sentence before tells. */
function toldOf({ names, places: placed }: SentenceReading): PlaceHit | null {
  if (placed.length > 0) return null;
  const places = names.filter(({ value }) => value.type === "place" && value.how === "right");
  const [first] = places;
  if (first === undefined || places.some(({ value }) => value.entity !== first.value.entity)) return null;
  return { from: first.from, to: first.to, place: first.value.entity };
}

function only({ places }: SentenceReading, isMeant: (hit: PlaceHit) => boolean): PlaceHit | undefined {
  const last = places.at(-1);
  const isSame = places.every(({ place }) => place === last?.place);
  return last !== undefined && isSame && isMeant(last) ? last : undefined;
}

function readPointer({ reading, segment }: Standpoint): "any" | "one" | "both" | null {
  const { tokens } = reading.text;
  for (let at = segment.from; at < segment.to; at++) {
    const word = tokens.foldedAt(at);
    if (word === "there" && being.at(tokens, at + 1) !== true) return "any";
    if (pointers.at(tokens, at) === true && kinds.at(tokens, at + 1) === true) return "one";
    if (both.at(tokens, at) === true && pairs.at(tokens, at + 1) === true) return "both";
  }
  return null;
}
