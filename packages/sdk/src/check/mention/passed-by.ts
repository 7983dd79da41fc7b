/**
 * Whether a place stands in the text for something else than where its number was counted: where people went home to,
 * or what happened at the same time ("in 2017, as Mosul and Raqqa fell").
 */
import { Kind, Mark, type Tokens } from "../text/tokens.ts";
import { wordSet } from "../text/words.ts";
import type { Segment } from "./segments.ts";

const conjunctions = wordSet("as when while after before until since because if once whereas");
const returns = wordSet("back home return returned returning returns repatriated gone went go fled moved");
const LONGEST_GROUP = 6;

export function isPassedBy(tokens: Tokens, place: Segment, { from: first }: Segment): boolean {
  let before = place.from - 1;
  if (tokens.foldedAt(before) === "to") return returns.at(tokens, before - 1) === true;
  // "As Mosul and Raqqa fell": over names that stand beside it.
  while (before > first && place.from - before < LONGEST_GROUP && isBeside(tokens, before)) before--;
  return conjunctions.at(tokens, before) === true;
}

function isBeside(tokens: Tokens, at: number): boolean {
  const word = tokens.foldedAt(at);
  return word === "and" || word === "the" || tokens.kindAt(at) === Kind.comma || tokens.has(at, Mark.capital);
}
