/**
 * Names that are nearly an entity's: one word of several off by a letter or two.
 *
 * Only names of several words, only one of them different, with its first letter kept and long enough
 * that a slip is likelier than another name. Of a person the family name or the given names must stand
 * exactly. Single words are never guessed: too many ordinary words are a letter from a name.
 */

import { foldOf } from "../text/chars.ts";
import { countOfWords, numberOf, UNKNOWN } from "../text/known-words.ts";
import { nextWord } from "../text/phrases.ts";
import { Kind, Mark, type Tokens } from "../text/tokens.ts";
import { wordSet } from "../text/words.ts";
import { slipsBetween } from "./edits.ts";
import type { NameMention } from "./mention.ts";
import type { NameHit } from "./names.ts";
import type { Segment } from "./segments.ts";
import type { Lexicon, NameForm } from "./vocabulary.ts";

/** A word must be so long for one letter, or two, to be a slip in it. */
const SHORTEST_WORD = { 1: 5, 2: 7 } as const;
/** A word of two-word names must be longer still: "Brad Hooper" may be somebody. */
const SHORTEST_OF_TWO = 7;
/** Unless a rank stands before it, or an organisation of the record near it: "Maj. Gen. Pat Rider". */
const SHORTEST_WITH_RANK = 4;
const ranks = wordSet(
  "gen general maj major lt lieutenant col colonel brig brigadier adm admiral cmdr commander secretary spokesman " +
    "spokesperson spokeswoman ambassador president minister chairman inspector",
);
/** Spellings of one word, of which a text may choose its own. */
const spellings = [
  "defence defense",
  "centre center",
  "organisation organization",
  "labour labor",
  "mohammed mohammad muhammad mohamed mohamad",
  "ahmed ahmad",
  "hussein hussain husayn",
  "hassan hasan",
  "antony anthony",
].map((words) => new Set(words.split(" ")));
const WORDS_BEFORE = 5;
const WORDS_AROUND = 10;
/** An operation is known by all its words but one, and the beginning of that: "Operation Inherited Resolve". */
const SAME_BEGINNING = 4;
/** So long a name is known by all its words but one that begins and ends alike: "Restoration" for "Reconstruction". */
const LONG_NAME = 5;
const SAME_ENDING = 3;

/** Names of several words, by the numbers of their first and of their second: either may be the misspelt one. */
export interface NearForms {
  byFirst: ByWord;
  bySecond: ByWord;
}

type ByWord = readonly (readonly NearForm[] | undefined)[];

interface NearForm {
  form: NameForm;
  words: string[];
  /** Of each word. */
  numbers: number[];
  /** The first unit of each word. */
  firsts: number[];
}

export function nearForms(forms: readonly NameForm[]): NearForms {
  const all: NearForm[] = [];
  for (const form of forms) {
    const words = wordsOf(form.form);
    if (form.how !== "right" || words.length < 2 || (form.type !== "person" && words.length < 3)) continue;
    const firsts = words.map((word) => word.charCodeAt(0));
    all.push({ form, words, numbers: words.map(numberOf), firsts });
  }
  return { byFirst: byWord(all, 0), bySecond: byWord(all, 1) };
}

function byWord(forms: readonly NearForm[], index: 0 | 1): ByWord {
  const found: (NearForm[] | undefined)[] = Array.from({ length: countOfWords() }, () => undefined);
  for (const form of forms) {
    const word = form.numbers[index] ?? UNKNOWN;
    const list = found[word] ?? [];
    found[word] = list;
    list.push(form);
  }
  return found;
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
  if (tokens.kindAt(second) !== Kind.letter) return null;
  const first = near.byFirst[tokens.wordAt(at)];
  const other = near.bySecond[tokens.wordAt(second)];
  const found = first === undefined ? null : nearestOf(first, tokens, { at, names, index: 1, told: second });
  if (found !== null || other === undefined) return found;
  return nearestOf(other, tokens, { at, names, index: 0, told: at });
}

interface Place {
  at: number;
  names: readonly NameHit[];
  /** One of the name's first two words, and the token where it would stand. */
  index: 0 | 1;
  told: number;
}

/** The first of the forms that stands at the token but for one word. */
function nearestOf(
  forms: readonly NearForm[],
  tokens: Tokens,
  { at, names, index, told }: Place,
): NameMention | null {
  const word = tokens.wordAt(told);
  const initial = initialOf(tokens, told);
  for (const near of forms) {
    // Neither the word, nor one that it may be a slip for.
    if (near.numbers[index] !== word && near.firsts[index] !== initial) continue;
    const slip = slipIn(tokens, at, near);
    if (slip === null || !isNear(tokens, slip, { near, names })) continue;
    const { form } = near;
    const range =
      near.words.length < LONG_NAME ? { from: at, to: slip.to } : { from: slip.at, to: slip.at + 1 };
    if (namesAnother(names, range, form.entity)) continue;
    return {
      kind: "name",
      from: at,
      to: slip.to,
      start: tokens.startOf(at),
      end: tokens.endOf(slip.to - 1),
      entity: form.entity,
      how: "near-miss",
      rightly: form.form,
    };
  }
  return null;
}

/** Whether something else is named within, or this very entity by all of it. */
function namesAnother(names: readonly NameHit[], { from, to }: Segment, entity: string): boolean {
  return namesBetween(names, { from, to }).some(
    (hit) => hit.value.entity !== entity || (hit.from <= from && hit.to >= to),
  );
}

/** The names that share a token with the stretch. They stand in text order, so the first is searched by halves. */
function namesBetween(names: readonly NameHit[], { from, to }: Segment): readonly NameHit[] {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.to ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while ((names[end]?.from ?? to) < to) end++;
  return names.slice(low, end);
}

/** The one word of a name that differs. `to` is the token after the name. */
interface Slip {
  at: number;
  from: number;
  to: number;
  said: string;
  word: string;
}

/** Null where the words differ in none or in more than one, or where a word that differs has no capital or another letter first. */
function slipIn(tokens: Tokens, from: number, { words, numbers, firsts }: NearForm): Slip | null {
  let at = from;
  let slipAt = -1;
  let slipped = 0;
  for (let index = 0; index < numbers.length; index++) {
    if (index > 0) at = nextWord(tokens, at);
    if (tokens.kindAt(at) !== Kind.letter) return null;
    if (tokens.wordAt(at) === numbers[index]) continue;
    // Nobody slips in the first letter.
    if (slipAt !== -1 || initialOf(tokens, at) !== firsts[index]) return null;
    slipAt = at;
    slipped = index;
  }
  if (slipAt === -1) return null;
  return { at: slipAt, from, to: at + 1, said: tokens.foldedAt(slipAt), word: words[slipped] ?? "" };
}

/** The first letter of a word with a capital, folded; -1 for all else. */
function initialOf(tokens: Tokens, at: number): number {
  return tokens.has(at, Mark.capital) ? foldOf(tokens.source.charCodeAt(tokens.startOf(at))) : -1;
}

interface Around {
  near: NearForm;
  names: readonly NameHit[];
}

function isNear(tokens: Tokens, slip: Slip, around: Around): boolean {
  return isClose(tokens, slip, around) && !isSpelling(slip);
}

/** Another form of the word, or another spelling of it. */
function isSpelling({ said, word }: Slip): boolean {
  if (said === `${word}s` || word === `${said}s`) return true;
  return spellings.some((words) => words.has(said) && words.has(word));
}

function isClose(tokens: Tokens, slip: Slip, { near: { form, words }, names }: Around): boolean {
  const { said, word } = slip;
  if (isSlip(said, word, words.length)) return true;
  if (form.type === "operation" && words.length > 2) return commonBeginning(said, word) >= SAME_BEGINNING;
  if (words.length >= LONG_NAME) return said.slice(-SAME_ENDING) === word.slice(-SAME_ENDING);
  if (form.type !== "person" || words.length !== 2 || slipsBetween(said, word) !== 1) return false;
  return Math.min(said.length, word.length) >= SHORTEST_WITH_RANK && isOfRank(tokens, slip, names);
}

function commonBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

function isOfRank(tokens: Tokens, { from, to }: Slip, names: readonly NameHit[]): boolean {
  for (let at = from - 1; at >= from - WORDS_BEFORE; at--) if (ranks.at(tokens, at) === true) return true;
  const around = namesBetween(names, { from: from - WORDS_AROUND - 1, to: to + WORDS_AROUND + 1 });
  return around.some(({ value }) => value.type === "organisation");
}

function isSlip(said: string, word: string, count: number): boolean {
  const shortest = Math.min(said.length, word.length);
  const distance = slipsBetween(said, word);
  if (distance === 1) return shortest >= (count === 2 ? SHORTEST_OF_TWO - 1 : SHORTEST_WORD[1] - 1);
  return distance === 2 && shortest >= (count === 2 ? SHORTEST_OF_TWO : SHORTEST_WORD[2]);
}
