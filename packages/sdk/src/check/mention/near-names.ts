/**
 * Names that are nearly an entity's: one word of several off by a letter or two.
 *
 * Only names of several words, only one of them different, with its first letter kept and long enough
 * that a slip is likelier than another name. Of a person the family name or the given names must stand
 * exactly. Single words are never guessed: too many ordinary words are a letter from a name.
 */

import { numberOf } from "../text/known-words.ts";
import { nextWord } from "../text/phrases.ts";
import { Kind, Mark, type Tokens } from "../text/tokens.ts";
import { slipsBetween } from "./edits.ts";
import type { NameMention } from "./mention.ts";
import type { NameHit } from "./names.ts";
import type { Segment } from "./segments.ts";
import type { Lexicon, NameForm } from "./vocabulary.ts";

/** A word must be so long for one letter, or two, to be a slip in it. */
const SHORTEST_WORD = { 1: 5, 2: 7 } as const;
/** A word of two-word names must be longer still: "Brad Hooper" may be somebody. */
const SHORTEST_OF_TWO = 7;

/** Names of several words, by the number of each of their first two words: one of them may be the misspelt one. */
export type NearForms = Map<number, NearForm[]>;

interface NearForm {
  form: NameForm;
  words: string[];
}

export function nearForms(forms: readonly NameForm[]): NearForms {
  const byWord: NearForms = new Map();
  for (const form of forms) {
    const words = wordsOf(form.form);
    if (form.how !== "right" || words.length < 2 || (form.type !== "person" && words.length < 3)) continue;
    for (const word of new Set(words.slice(0, 2).map(numberOf))) {
      const list = byWord.get(word) ?? [];
      byWord.set(word, list);
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

/** Names already found are no near miss, but a short form of the very entity may be a part of one. */
export function findNearNames(tokens: Tokens, { near }: Lexicon, names: readonly NameHit[]): NameMention[] {
  const found: NameMention[] = [];
  for (let at = 0; at < tokens.count; at++) {
    if (!tokens.has(at, Mark.capital) || tokens.kindAt(at) !== Kind.letter) continue;
    const mention = nearAt(tokens, at, { near, names });
    if (mention === null) continue;
    found.push(mention);
    at = mention.to - 1;
  }
  return found;
}

interface Search {
  near: NearForms;
  /** In text order. */
  names: readonly NameHit[];
}

function nearAt(tokens: Tokens, at: number, { near, names }: Search): NameMention | null {
  const second = nextWord(tokens, at);
  const [first, other] = [near.get(tokens.wordAt(at)), near.get(tokens.wordAt(second))];
  if (first === undefined && other === undefined) return null;
  for (const { form, words } of [...(first ?? []), ...(other ?? [])]) {
    const to = endOfNear(tokens, at, words);
    if (to === null || namesAnother(names, { from: at, to }, form.entity)) continue;
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

function namesAnother(names: readonly NameHit[], { from, to }: Segment, entity: string): boolean {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.to ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  for (let at = low; (names[at]?.from ?? to) < to; at++) if (names[at]?.value.entity !== entity) return true;
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
