/**
 * Places that a document speaks of and the record does not know, so that a text can be held to them.
 *
 * They have no containment: of Leeds and Bradford nothing is known but that they are two.
 */
import { NAMED_BY_DOCUMENT } from "../mention/places.ts";
import { Reading } from "../mention/sentence.ts";
import { compileLexicon, type RecordEntity, type Vocabulary } from "../mention/vocabulary.ts";
import { readText } from "../text/text.ts";

/** The vocabulary with the document's own places added. */
export function withPlacesOf(text: string, vocabulary: Vocabulary): Vocabulary {
  const lexicon = compileLexicon(vocabulary);
  const reading = new Reading(readText(text), lexicon);
  const { tokens, sentences } = reading.text;
  const found = new Map<string, RecordEntity>();
  for (const [index] of sentences.entries()) {
    for (const { place, from, to } of reading.sentence(index).places) {
      if (place !== null) continue;
      const name = text.slice(tokens.startOf(from), tokens.endOf(to - 1)).replace(/\s+/gu, " ");
      const id = `${NAMED_BY_DOCUMENT}${name.toLowerCase()}`;
      if (name.length > 1 && !found.has(id)) found.set(id, placeNamed(id, name));
    }
  }
  return found.size === 0
    ? vocabulary
    : {
        indicators: vocabulary.indicators,
        entities: { ...vocabulary.entities, ...Object.fromEntries(found) },
      };
}

function placeNamed(id: string, name: string): RecordEntity {
  return {
    type: "place",
    id,
    name,
    kind: "city",
    phrase: `in ${name}`,
    aliases: [],
    former: [],
    misspellings: [],
    garblings: [],
    within: [],
    parts: [],
  };
}
