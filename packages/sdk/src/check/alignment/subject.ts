/**
 * What the words around a figure say of one indicator, the same for all that is recorded of it: its vocabulary, its
 * nouns and verbs, and what leaves it open that it is meant.
 */
import type { Indicator } from "@throughline/core/schema";
import type { IndicatorMatch } from "../candidate/candidate.ts";
import { isExcluded, isOfOthersOffice, type Missing, missingGroups } from "../candidate/indicators.ts";
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
import { CARRIED, LEAST_WORDS_OF_UNKNOWN } from "./weights.ts";

/** What is the same for all figures of one indicator. */
export interface Subject {
  match: IndicatorMatch;
  dimensions: Record<string, string>;
  /** What counts against another number. */
  doubts: readonly Doubt[];
  /** Whether a word near the number says that it counts something else. */
  isExcluded: boolean;
  /** Whether noun and verb next to the number both name something else. */
  isNamedOtherwise: boolean;
  /** Kinds that the stretch names, whichever stands nearest; a figure may be of any of them. */
  kinds: readonly Kind[];
}

type Kind = Extract<Term, { role: "dimension" }>;
type Doubt = "narrowed" | "continued" | "faint" | "denied";

/** Whether the noun behind the number is what is counted, a word for it, or something else. */
type OfNoun = "own term" | "own word" | "other" | "unknown";

/** What is quickly found of a subject: its noun, its verbs, and what the text has no word of. */
export interface Naming {
  match: IndicatorMatch;
  /** Null where the number has no noun, or one for people in general. */
  noun: OfNoun | null;
  /** Null where no verb that is anybody's governs the number. */
  verb: "own" | "other" | null;
  missing: Missing;
  /** Whether the noun names a thing that nobody counts, and little around it speaks of the indicator. */
  isThing: boolean;
}

/** `match` is what the indicator's terms say, if they fit. */
export function readNaming(match: IndicatorMatch, { ground, told }: { ground: Ground; told: Told }): Naming {
  const { context } = ground;
  const noun = nounOf(match, ground);
  const isOther = noun === "other" || noun === "unknown";
  return {
    match,
    noun,
    verb: verbOf(match, ground),
    missing: told.has(match.indicator.id) ? NONE_MISSING : missingGroups(context.reading, match.indicator),
    isThing: isOther && isThing(context) && wordsHere(match, context) < LEAST_WORDS_OF_UNKNOWN,
  };
}

/** Null where the sentence, or one before it, is about somebody else's office. */
export function readSubject(
  { match }: Naming,
  { ground, told }: { ground: Ground; told: Told },
): Subject | null {
  const { context, figure } = ground;
  const { indicator } = match;
  const asked = { reading: context.reading, figure, context };
  if (isOfOthersOffice(asked, indicator)) return null;
  return {
    match,
    dimensions: { ...told.parties(context), ...readDimensions(context, figure, indicator) },
    doubts: doubtsOf(match, ground, told),
    isExcluded: isExcluded(asked, indicator),
    isNamedOtherwise: isNamedOtherwise(match, context),
    kinds: kindsSaid(match, ground),
  };
}

function doubtsOf(match: IndicatorMatch, ground: Ground, told: Told): Doubt[] {
  const { context, figure } = ground;
  const doubts: Doubt[] = [];
  if (!isPlain(context, figure, match.indicator)) doubts.push("narrowed");
  const isFaint = match.near === "document" || match.strength === 0;
  if (isFaint) doubts.push(isContinued(match, ground, told) ? "continued" : "faint");
  if (isDenied(ground)) doubts.push("denied");
  return doubts;
}

const NONE_MISSING: Missing = { subject: 0, nature: 0 };

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

function nounOf({ indicator }: IndicatorMatch, { context: { noun, reading } }: Ground): OfNoun | null {
  if (noun === null) return null;
  const { tokens } = reading.text;
  const isTerm = noun
    .termsOf(indicator.id)
    .some(({ value, to }) => value.role === "counted" && to === noun.head + 1);
  if (isTerm) return "own term";
  const topics = topicsOf(reading.lexicon);
  const root = topics.byWord.at(tokens, noun.head);
  if (isTopicOf(topics, root, rankOf(indicator, reading))) return "own word";
  if (indicator.unit.kind === "people" && isPeople(tokens, noun.head)) return null;
  return noun.isTerm ? "other" : "unknown";
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

function verbOf({ indicator }: IndicatorMatch, { context: { verbs } }: Ground): Naming["verb"] {
  if (verbs.hits.some(({ value }) => value.indicator === indicator.id)) return "own";
  return verbs.hits.length > 0 && indicator.terms.verbs.length > 0 ? "other" : null;
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
