/**
 * The country that a sentence tells of without naming it as a place: "Afghan forces", "the Iraqis", "Kyiv's budget",
 * "Iraq closed".
 *
 * It is where a number is of only when no place is named: a people may be counted anywhere.
 */
import { kept } from "../kept.ts";
import { WordTable } from "../text/words.ts";
import { countryOfPeople } from "./elsewhere.ts";
import type { Near, Standpoint } from "./near.ts";
import type { Segment } from "./segments.ts";
import type { Reading, SentenceReading } from "./sentence.ts";
import type { NameForm } from "./vocabulary.ts";

/** Capitals that stand for their governments. */
const capitals = new WordTable([
  ["kabul", "Afghanistan"],
  ["baghdad", "Iraq"],
  ["damascus", "Syria"],
  ["kyiv", "Ukraine"],
  ["kiev", "Ukraine"],
] as const);

/** The record's id of the one country that the sentence, or what leads it in, tells of; null for none or for several. */
export function readPeople({ reading, sentence, frame }: Standpoint): Near<string> | null {
  const own = peopleOf(reading, sentence);
  if (own !== undefined) return own === null ? null : { value: own, near: "sentence" };
  for (const range of frame.ranges) {
    const led = onlyOf(reading, range);
    if (led != null) return { value: led, near: range.near === "sentence" ? "sentence" : "paragraph" };
  }
  return null;
}

const known = new WeakMap<SentenceReading, { place: string | null | undefined }>();

function peopleOf(reading: Reading, sentence: SentenceReading): string | null | undefined {
  const { place } = kept(known, sentence, () => ({ place: onlyOf(reading, sentence) }));
  return place;
}

/** Undefined where none is named; null where several are, or one that the record does not know. */
function onlyOf(reading: Reading, range: Segment): string | null | undefined {
  const { tokens } = reading.text;
  const found = new Set<string | null>(
    reading.within(range, ({ names }) => names).flatMap(({ value }) => countryOf(reading, value)),
  );
  for (let at = range.from; at < range.to; at++) {
    const country = countryOfPeople(tokens, at) ?? capitals.at(tokens, at) ?? null;
    if (country !== null) found.add(reading.lexicon.places.get(country) ?? null);
  }
  const [only, another] = found;
  return another === undefined ? only : null;
}

function countryOf({ lexicon }: Reading, { entity: id, how }: NameForm): string[] {
  const entity = lexicon.vocabulary.entities[id];
  return how === "right" && entity?.type === "place" && entity.kind === "country" ? [id] : [];
}
