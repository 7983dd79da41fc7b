/**
 * Names that are nearly an entity's: one word of several off by a letter or two.
 *
 * Only names of several words, only one of them different, with its first letter kept and long enough
 * that a slip is likelier than another name. Of a person the family name or the given names must stand
 * exactly. Single words are never guessed: too many ordinary words are a letter from a name.
 */

import { nextWord } from "../text/phrases.ts";
import { hashOf, Kind, Mark, type Tokens } from "../text/tokens.ts";
import { slipsBetween } from "./edits.ts";
import type { NameMention } from "./mention.ts";
import type { NameHit } from "./names.ts";
import type { Lexicon, NameForm } from "./vocabulary.ts";

/** A word must be so long for one letter, or two, to be a slip in it. */
const SHORTEST_WORD = { 1: 5, 2: 7 } as const;
/** A word of two-word names must be longer still: "Brad Hooper" may be somebody. */
const SHORTEST_OF_TWO = 7;

interface Model {
  form: NameForm;
  words: string[];
}

const models = new WeakMap<Lexicon, Map<number, Model[]>>();

/** Names already found are no near miss, but a short form of the very entity may be a part of one. */
export function findNearNames(tokens: Tokens, lexicon: Lexicon, names: readonly NameHit[]): NameMention[] {
  const byWord = models.get(lexicon) ?? index(lexicon);
  models.set(lexicon, byWord);
  const entities = new Map<number, string>();
  for (const { from, to, value } of names) for (let at = from; at < to; at++) entities.set(at, value.entity);
  const found: NameMention[] = [];
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.kindAt(at) !== Kind.letter || !tokens.has(at, Mark.capital)) continue;
    const mention = nearAt(tokens, at, { byWord, entities });
    if (mention === null) continue;
    found.push(mention);
    at = mention.to - 1;
  }
  return found;
}

/** Every name under each of its first two words, so that one of them may be the misspelt one. */
function index({ forms }: Lexicon): Map<number, Model[]> {
  const byWord = new Map<number, Model[]>();
  for (const form of forms) {
    const words = wordsOf(form.form);
    if (form.how !== "right" || words.length < 2 || (form.type !== "person" && words.length < 3)) continue;
    for (const word of new Set(words.slice(0, 2))) {
      const list = byWord.get(hashOf(word)) ?? [];
      byWord.set(hashOf(word), list);
      list.push({ form, words });
    }
  }
  return byWord;
}

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

interface Search {
  byWord: Map<number, Model[]>;
  /** Which entity a token names. */
  entities: Map<number, string>;
}

function nearAt(tokens: Tokens, at: number, { byWord, entities }: Search): NameMention | null {
  const second = nextWord(tokens, at);
  const candidates = [
    ...(byWord.get(tokens.hash[at] ?? 0) ?? []),
    ...(byWord.get(tokens.hash[second] ?? 0) ?? []),
  ];
  for (const { form, words } of candidates) {
    const to = endOfNear(tokens, at, words);
    if (to === null || namesAnother(entities, { from: at, to }, form.entity)) continue;
    return {
      kind: "name",
      from: at,
      to,
      start: tokens.startOf(at),
      end: tokens.endOf(to - 1),
      entity: form.entity,
      how: "near-miss",
      rightly: form.form,
    };
  }
  return null;
}

function namesAnother(
  entities: Search["entities"],
  { from, to }: { from: number; to: number },
  entity: string,
): boolean {
  for (let at = from; at < to; at++) if ((entities.get(at) ?? entity) !== entity) return true;
  return false;
}

/** The token after the near miss; null where the words differ in more than one, or by more than a slip. */
function endOfNear(tokens: Tokens, from: number, words: string[]): number | null {
  let at = from;
  let slips = 0;
  for (const [index, word] of words.entries()) {
    if (index > 0) at = nextWord(tokens, at);
    if (tokens.kindAt(at) !== Kind.letter || !tokens.has(at, Mark.capital)) return null;
    const said = tokens.foldedAt(at);
    if (said === word) continue;
    if (++slips > 1 || !isSlip(said, word, words.length)) return null;
  }
  return slips === 1 ? at + 1 : null;
}

function isSlip(said: string, word: string, count: number): boolean {
  const shortest = Math.min(said.length, word.length);
  if (said[0] !== word[0] || said === `${word}s` || word === `${said}s`) return false;
  const distance = slipsBetween(said, word);
  if (distance === 1) return shortest >= (count === 2 ? SHORTEST_OF_TWO - 1 : SHORTEST_WORD[1] - 1);
  return distance === 2 && shortest >= (count === 2 ? SHORTEST_OF_TWO : SHORTEST_WORD[2]);
}
