/**
 * What the words around a figure say of one indicator, the same for all that is recorded of it: its vocabulary, its
 * nouns and verbs, and what leaves it open that it is meant.
 */
import type { Indicator } from "@throughline/core/schema";
import type { IndicatorMatch } from "../candidate/candidate.ts";
import { isExcluded, isOfOthersOffice, type Missing, missingGroups } from "../candidate/indicators.ts";
import type { WeighedPart } from "../finding/finding.ts";
import { Latest } from "../kept.ts";
import type { Context } from "../mention/context.ts";
import { isPeople } from "../mention/noun.ts";
import { isPlain } from "../mention/plain.ts";
import type { Reading } from "../mention/sentence.ts";
import type { Term } from "../mention/vocabulary.ts";
import { wordSet } from "../text/words.ts";
import type { Ground } from "./align.ts";
import { readDimensions } from "./dimensions.ts";
import type { Told } from "./told.ts";
import { isTopicOf, rootsAround, type Spoken, topicsOf, weighTopics } from "./topic.ts";
import { named, part } from "./weighed.ts";
import { CARRIED, EVIDENCE, LEAST_WORDS_OF_UNKNOWN, MOST_OF_WORDS } from "./weights.ts";

/** What is the same for all figures of one indicator. */
export interface Subject {
  match: IndicatorMatch;
  dimensions: Record<string, string>;
  parts: WeighedPart[];
  /** Only what counts against another number. */
  doubts: WeighedPart[];
  /** Kinds that the stretch names, whichever stands nearest; a figure may be of any of them. */
  kinds: readonly Kind[];
}

type Kind = Extract<Term, { role: "dimension" }>;

/** What is quickly found of a subject, and rules most indicators out: its vocabulary, its noun and its verbs. */
export interface Naming {
  match: IndicatorMatch;
  parts: WeighedPart[];
  sum: number;
}

/**
 * `words` is what the words around the figure say of the indicator; `match` what its terms say, if they fit. Null
 * where the number is rather of a thing with another name.
 */
export function readNaming(
  match: IndicatorMatch,
  words: number,
  { ground, told }: { ground: Ground; told: Told },
): Naming | null {
  const { context } = ground;
  const noun = nounParts(match, ground);
  // A thing with a name that nobody counts is rather that thing, unless all around it speaks of the other.
  if (
    isThing(context) &&
    noun.some(({ worth }) => worth < 0) &&
    wordsHere(match, context) < LEAST_WORDS_OF_UNKNOWN
  )
    return null;
  const missing = told.has(match.indicator.id)
    ? NONE_MISSING
    : missingGroups(context.reading, match.indicator);
  const ofWords = Math.min(words * EVIDENCE.words.worth, MOST_OF_WORDS);
  const parts = [
    part("words", "shared", ofWords, EVIDENCE.words.because),
    ...noun,
    ...missingParts(missing),
    ...verbParts(match, ground),
  ];
  let sum = 0;
  for (const { worth } of parts) sum += worth;
  return { match, parts, sum };
}

/** Null where the sentence, or one before it, is about somebody else's office. */
export function readSubject(
  { match, parts: naming }: Naming,
  { ground, told }: { ground: Ground; told: Told },
): Subject | null {
  const { context, figure } = ground;
  const { indicator } = match;
  const asked = { reading: context.reading, figure, context };
  if (isOfOthersOffice(asked, indicator)) return null;
  const parts = [...naming];
  if (isExcluded(asked, indicator)) parts.push(named("words", "excluded"));
  if (isNamedOtherwise(match, context)) parts.push(named("noun", "otherNamed"));
  const doubts: WeighedPart[] = [];
  if (!isPlain(context, figure, indicator)) doubts.push(named("words", "narrowed"));
  const isFaint = match.near === "document" || match.strength === 0;
  if (isFaint) doubts.push(named("words", isContinued(match, ground, told) ? "continued" : "faint"));
  if (isDenied(ground)) doubts.push(named("caution", "denied"));
  return {
    match,
    dimensions: { ...told.parties(context), ...readDimensions(context, figure, indicator) },
    parts,
    doubts,
    kinds: kindsSaid(match, ground),
  };
}

const NONE_MISSING: Missing = { subject: 0, nature: 0 };

function missingParts({ subject, nature }: Missing): WeighedPart[] {
  return [
    ...Array.from({ length: subject }, () => named("words", "missing")),
    ...Array.from({ length: nature }, () => named("words", "missingNature")),
  ];
}

function kindsSaid(
  { indicator }: IndicatorMatch,
  { context: { segment, sentence } }: Ground,
): readonly Kind[] {
  return sentence.termsOf(indicator.id).flatMap(({ value, from, to }) => {
    const isKind = value.role === "dimension" && from >= segment.from && to <= segment.to;
    return isKind ? [value] : [];
  });
}

/** "In October there were 9,800": a number without a noun of its own goes on with what the text has told. */
function isContinued({ indicator }: IndicatorMatch, { context: { noun } }: Ground, told: Told): boolean {
  return (noun === null || noun.inherited) && told.has(indicator.id);
}

const denials = wordSet("not never neither nor no");

/** "Not 150. Not 100", "not to be confused with the budget, 40": who denies a number does not claim it. */
function isDenied({ figure, context: { text, segment } }: Ground): boolean {
  if (denials.at(text.tokens, figure.from - 1) === true) return true;
  for (let at = segment.from; at < figure.from; at++) if (mistakes.at(text.tokens, at) === true) return true;
  return false;
}

const mistakes = wordSet("confused mistaken unlike");

function nounParts({ indicator }: IndicatorMatch, { context: { noun, reading } }: Ground): WeighedPart[] {
  if (noun === null) return [];
  const { tokens } = reading.text;
  const isTerm = noun
    .termsOf(indicator.id)
    .some(({ value, to }) => value.role === "counted" && to === noun.head + 1);
  const topics = topicsOf(reading.lexicon);
  const root = topics.byWord.at(tokens, noun.head);
  if (isTerm) return [halved(named("noun", "ownNoun"), noun.inherited)];
  if (isTopicOf(topics, root, rankOf(indicator, reading)))
    return [halved(named("noun", "ownWord"), noun.inherited)];
  if (indicator.unit.kind === "people" && isPeople(tokens, noun.head)) return [];
  return [halved(named("noun", noun.isTerm ? "otherNoun" : "unknownNoun"), noun.inherited)];
}

/** Whether the noun is the number's own and looks like one: what is no plural may be a verb. */
function isThing({ noun, text: { tokens } }: Context): boolean {
  return noun !== null && !noun.inherited && tokens.foldedAt(noun.head).endsWith("s");
}

const here = new Latest(
  (context: Context): Spoken =>
    weighTopics(rootsAround(context, CARRIED.lead.topic), topicsOf(context.reading.lexicon)),
);

/** What the words of the sentence itself, and of what leads it in, say of the indicator. */
function wordsHere({ indicator }: IndicatorMatch, context: Context): number {
  return here.of(context).of(rankOf(indicator, context.reading));
}

function rankOf({ id }: Indicator, { lexicon: { ranks } }: Reading): number {
  return ranks.get(id) ?? -1;
}

/** A noun taken over from the number before says half as much. */
function halved(each: WeighedPart, isInherited: boolean): WeighedPart {
  return isInherited ? { ...each, worth: each.worth / 2 } : each;
}

function verbParts({ indicator }: IndicatorMatch, { context: { verbs } }: Ground): WeighedPart[] {
  if (verbs.hits.length === 0) return [];
  if (verbs.hits.some(({ value }) => value.indicator === indicator.id)) return [named("noun", "ownVerb")];
  return indicator.terms.verbs.length > 0 ? [named("noun", "otherVerb")] : [];
}

/** Whether one and the same other indicator has the verb and the noun that are the number's own. */
function isNamedOtherwise({ indicator: { id } }: IndicatorMatch, { noun, verbs }: Context): boolean {
  if (noun === null || noun.inherited || verbs.inherited) return false;
  if (verbs.hits.some(({ value }) => value.indicator === id)) return false;
  const own = lengthOfNoun(noun, id);
  return verbs.hits.some(({ value }) => lengthOfNoun(noun, value.indicator) > own);
}

/** Of how many words the longest of an indicator's nouns is that ends where the counted one does; 0 for none. */
function lengthOfNoun({ termsOf, head }: NonNullable<Context["noun"]>, indicator: string): number {
  let longest = 0;
  for (const { value, from, to } of termsOf(indicator))
    if (value.role === "counted" && to === head + 1) longest = Math.max(longest, to - from);
  return longest;
}
