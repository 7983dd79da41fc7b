/**
 * Names of the record's entities in a text: whole words, folded, the longest first, none inside another.
 *
 * Right forms say who and where; wrong forms are findings. A wrong form that is also somebody's right
 * name, or an ordinary word in small letters, is left alone.
 */

import type { Hit } from "../text/phrases.ts";
import { Mark, type Tokens } from "../text/tokens.ts";
import { wordSet } from "../text/words.ts";
import type { NameMention } from "./mention.ts";
import type { Lexicon, NameForm } from "./vocabulary.ts";

export type NameHit = Hit<NameForm>;

export function findNames(tokens: Tokens, lexicon: Lexicon): NameHit[] {
  const found: NameHit[] = [];
  const { names } = lexicon;
  const { count } = tokens;
  for (let at = names.nextFrom(tokens, 0, count); at < count; ) {
    const hit = best(tokens, names.at(tokens, at));
    if (hit !== null) found.push(hit);
    at = names.nextFrom(tokens, hit?.to ?? at + 1, count);
  }
  return found;
}

/** The wrong forms among the names, as mentions. */
export function wrongNames(tokens: Tokens, hits: NameHit[], lexicon: Lexicon): NameMention[] {
  const mentions: NameMention[] = [];
  for (const { from, to, value } of hits) {
    if (value.how === "right") continue;
    const rightly = lexicon.vocabulary.entities[value.entity]?.name ?? value.entity;
    const place = { from, to, start: tokens.startOf(from), end: tokens.endOf(to - 1) };
    mentions.push({ kind: "name", ...place, entity: value.entity, how: value.how, rightly });
  }
  return mentions;
}

/** The longest; of equally long ones a right form, because what is right for one is no slip for another. */
function best(tokens: Tokens, hits: readonly NameHit[]): NameHit | null {
  let chosen: NameHit | null = null;
  for (const hit of hits) {
    if (!isWritten(tokens, hit)) continue;
    const longer = chosen === null || hit.to > chosen.to;
    const righter =
      chosen !== null && hit.to === chosen.to && chosen.value.how !== "right" && hit.value.how === "right";
    if (longer || righter) chosen = hit;
  }
  return chosen;
}

/** Places whose names are words too. */
const ordinary = wordSet("turkey jordan china chad niger mali east tower");

/** Whether the text writes it as a name: acronyms in capitals, proper names with one. */
function isWritten(tokens: Tokens, { from, to, value }: NameHit): boolean {
  if (value.inCapitals) return tokens.has(from, Mark.allCapitals);
  if (value.form === value.form.toLowerCase() || value.how === "garbling") return true;
  // "466 in syria": who writes without capitals means the place all the same.
  if (value.type === "place" && value.how === "right" && !ordinary.at(tokens, from)) return true;
  for (let at = from; at < to; at++) if (tokens.has(at, Mark.capital)) return true;
  return false;
}
