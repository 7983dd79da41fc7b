/**
 * "In the northeast": the part of a country that the record knows by its direction, in a text that names the country.
 */
import { foldWords } from "@throughline/core";
import { kept } from "../kept.ts";
import { Kind, type Tokens } from "../text/tokens.ts";
import { wordSet } from "../text/words.ts";
import type { PlaceHit } from "./places.ts";
import type { Segment } from "./segments.ts";
import type { Reading } from "./sentence.ts";
import type { Lexicon } from "./vocabulary.ts";

const leads = wordSet("in across throughout over from around");
const firsts = wordSet("northeast northwest southeast southwest north south");
const seconds = wordSet("east west");

/** The first direction in a stretch that is a known part's; null where there is none. */
export function readDirection(reading: Reading, { from, to }: Segment): PlaceHit | null {
  const { tokens } = reading.text;
  for (let at = from; at < to; at++) {
    if (firsts.at(tokens, at) !== true) continue;
    const end = endOf(tokens, at);
    if (end === null) continue;
    const name = end === at + 1 ? tokens.foldedAt(at) : tokens.foldedAt(at) + tokens.foldedAt(end - 1);
    const part = partsOf(reading.lexicon).get(name);
    if (part !== undefined && isNamed(reading, part)) return { from: at, to: end, place: part.id };
  }
  return null;
}

/** Behind "the northeast" or "the north-east" that no name follows; null where it is something else. */
function endOf(tokens: Tokens, at: number): number | null {
  if (tokens.foldedAt(at - 1) !== "the" || leads.at(tokens, at - 2) !== true) return null;
  const isTied = tokens.kindAt(at + 1) === Kind.hyphen && seconds.at(tokens, at + 2) === true;
  const to = isTied ? at + 3 : at + 1;
  return tokens.foldedAt(to) === "of" ? null : to;
}

interface Part {
  id: string;
  /** What it is a part of. */
  within: readonly string[];
}

const parts = new WeakMap<Lexicon, Map<string, Part>>();

/** By direction, written in one; a direction of several parts is nobody's. */
function partsOf(lexicon: Lexicon): ReadonlyMap<string, Part> {
  const found = kept(parts, lexicon, () => readParts(lexicon));
  return found;
}

function readParts(lexicon: Lexicon): Map<string, Part> {
  const found = new Map<string, Part>();
  const shared = new Set<string>();
  for (const [id, entity] of Object.entries(lexicon.vocabulary.entities)) {
    if (entity.type !== "place" || entity.within.length === 0) continue;
    for (const name of new Set([entity.name, ...entity.aliases].map(directionOf))) {
      if (name === null) continue;
      if (found.has(name)) shared.add(name);
      found.set(name, { id, within: entity.within });
    }
  }
  for (const name of shared) found.delete(name);
  return found;
}

function directionOf(name: string): string | null {
  const [first = "", second = ""] = foldWords(name);
  if (second === "east" || second === "west") return first + second;
  return /^(north|south)(east|west)$/.test(first) ? first : null;
}

const named = new WeakMap<Reading, ReadonlySet<string>>();

/** Whether the text names the part, or what it is a part of. */
function isNamed(reading: Reading, { id, within }: Part): boolean {
  const names = kept(named, reading, () => new Set(reading.names.map(({ value }) => value.entity)));
  return names.has(id) || within.some((each) => names.has(each));
}
