/**
 * Signs that a sentence speaks of something that the record does not hold: another operation, another country.
 *
 * Another operation, once named, holds until the record's own is named again. Another country holds for
 * its sentence. Countries that an indicator's own terms name (Israel, Gaza) are no sign of anything.
 */

import { foldWords } from "@throughline/core";
import { kept } from "../kept.ts";
import { numberOf } from "../text/known-words.ts";
import { Kind, Mark, type Tokens } from "../text/tokens.ts";
import { wordSet } from "../text/words.ts";
import { endOfCountry } from "./elsewhere.ts";
import type { Reading, SentenceReading } from "./sentence.ts";
import type { Lexicon } from "./vocabulary.ts";

const S = numberOf("s");

const backings = wordSet(
  "aligned allied affiliated backed supported sponsored funded armed linked tied loyal",
);

export interface Foreign {
  /** Tokens at which an operation is named, in order, and whether the record knows it. */
  operations: { at: number; known: boolean }[];
  reading: Reading;
}

export function readForeign(reading: Reading): Foreign {
  const { tokens } = reading.text;
  const operations = reading.names
    .filter(({ value }) => value.type === "operation")
    .map(({ from }) => ({ at: from, known: true }));
  for (let at = 0; at < tokens.count; at++) {
    if (isOperation(tokens, at) && reading.claimed[at] === 0 && reading.claimed[at + 1] === 0)
      operations.push({
        at,
        known: reading.lexicon.terms.at(tokens, at + 1).length > 0 || isGarbled(reading, at),
      });
  }
  return { operations: operations.sort((a, b) => a.at - b.at), reading };
}

/** What the sentence speaks of that the record does not hold. */
export function isForeign(
  { operations, reading }: Foreign,
  sentence: SentenceReading,
): "operation" | "country" | null {
  if (lastBefore(operations, sentence.to)?.known === false) return "operation";
  return hasForeignCountry(reading, sentence) ? "country" : null;
}

function lastBefore(
  operations: Foreign["operations"],
  limit: number,
): Foreign["operations"][number] | undefined {
  let [low, high] = [0, operations.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((operations[middle]?.at ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return operations[low - 1];
}

const OPERATION = numberOf("operation");

function isOperation(tokens: Tokens, at: number): boolean {
  return tokens.wordAt(at) === OPERATION && tokens.has(at, Mark.capital) && tokens.has(at + 1, Mark.capital);
}

/** "Operation Inherent Resolution", "Inherited Resolve": a name of two words that shares one with a known one, in its place. */
function isGarbled({ text: { tokens }, lexicon }: Reading, at: number): boolean {
  const words = wordsBehind(tokens, at);
  return operationsOf(lexicon).some(
    (known) => known[0] === words[0] || (known.length === words.length && known.at(-1) === words.at(-1)),
  );
}

const MOST_WORDS = 4;

/** The capitalised words of a name; "Freedom's" is one. */
function wordsBehind(tokens: Tokens, at: number): string[] {
  const words: string[] = [];
  for (let next = at + 1; next <= at + MOST_WORDS; next++) {
    if (tokens.has(next, Mark.capital)) words.push(tokens.foldedAt(next));
    else if (tokens.wordAt(next) !== S && tokens.kindAt(next) !== Kind.apostrophe) break;
  }
  return words;
}

const operations = new WeakMap<Lexicon, string[][]>();

function operationsOf(lexicon: Lexicon): string[][] {
  const known = kept(operations, lexicon, () => readOperations(lexicon));
  return known;
}

function readOperations({ vocabulary: { entities } }: Lexicon): string[][] {
  return Object.values(entities)
    .filter(({ type, name }) => type === "operation" && name.startsWith("Operation "))
    .map(({ name }) => foldWords(name).filter((word) => word !== "operation" && word !== "s"));
}

/** "Groups aligned with Iran": who backs the actors is not where they act. */
function isBacker(tokens: Tokens, at: number): boolean {
  const link = tokens.foldedAt(at - 1);
  return (link === "with" || link === "by" || link === "to") && backings.at(tokens, at - 2) === true;
}

function hasForeignCountry(
  { text: { tokens }, claimed }: Reading,
  { from, to, phrases }: SentenceReading,
): boolean {
  for (let at = from; at < to; at++) {
    if (claimed[at] !== 0 || !tokens.has(at, Mark.capital) || endOfCountry(tokens, at) === at) continue;
    if (isBacker(tokens, at)) continue;
    if (!phrases.some((hit) => hit.value.withs.length > 0 && hit.from <= at && hit.to > at)) return true;
  }
  return false;
}
