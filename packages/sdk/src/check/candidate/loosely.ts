/**
 * Indicators that have a figure's very number, where the text has only some of the words that they ask for.
 *
 * "Of whom 30,573 were Iraqis" beside a day and a camp: the number, the time and the place say more than the
 * words. How much the words say is the strength of such a match; whether that is enough is for the alignment.
 * A noun of its own that is none of the indicator's counts something else.
 */
import { foldWords } from "@throughline/core";
import type { Indicator } from "@throughline/core/schema";
import { sentencesBefore } from "../mention/near.ts";
import { isPeople } from "../mention/noun.ts";
import type { SentenceReading } from "../mention/sentence.ts";
import { fitsUnit } from "../mention/unit.ts";
import type { Term } from "../mention/vocabulary.ts";
import { indicatorsWith } from "./by-value.ts";
import type { IndicatorMatch } from "./candidate.ts";
import { type Asked, isExcluded } from "./indicators.ts";
import type { FigureSource } from "./source.ts";

/** What a word of the indicator is worth as evidence: in the sentence or what leads it in, and further away. */
const WORTH = { here: 1, near: 0.5 } as const;

export function matchLoosely(asked: Asked, source: FigureSource): IndicatorMatch[] {
  return indicatorsWith(asked.context.readings, source).flatMap((indicator) => {
    if (!fitsUnit(asked.figure, indicator)) return [];
    const strength = evidenceOf(asked, indicator);
    const isPossible = strength > 0 && !isExcluded(asked, indicator) && allowsNoun(asked, indicator);
    return isPossible ? [{ indicator, strength, near: "document" as const, weak: true }] : [];
  });
}

/** No noun, people, or a word by which the indicator or one of its kinds is called. */
function allowsNoun({ reading, context: { noun, verbs } }: Asked, indicator: Indicator): boolean {
  const { id } = indicator;
  const isOwnVerb = verbs.hits.some(({ value }) => value.indicator === id);
  if (!isOwnVerb && !verbs.inherited && verbs.hits.length > 0 && indicator.terms.verbs.length > 0)
    return false;
  if (noun === null || (noun.inherited && !noun.isTerm)) return true;
  const { tokens } = reading.text;
  if (indicator.unit.kind === "people" && isPeople(tokens, noun.head)) return true;
  if (wordsOf(indicator).has(tokens.foldedAt(noun.head))) return true;
  return noun.termsOf(id).some(({ from, to }) => from <= noun.head && noun.head < to);
}

const words = new WeakMap<Indicator, Set<string>>();

function wordsOf(indicator: Indicator): Set<string> {
  const known = words.get(indicator) ?? readWords(indicator);
  words.set(indicator, known);
  return known;
}

/** The words of its name, of its unit and of its terms. */
function readWords({ phrase, unit, terms, dimensions }: Indicator): Set<string> {
  const kinds = Object.values(dimensions).flatMap(({ values }) =>
    Object.values(values).flatMap((value) => [value.name, ...value.terms]),
  );
  const phrases = [phrase.one, phrase.many, unit.one, unit.many, ...terms.counted, ...kinds];
  return new Set(foldWords(phrases.join(" ")));
}

/** Each kind of word counts once, where it stands nearest. */
function evidenceOf(asked: Asked, { id }: Indicator): number {
  const { sentence, frame } = asked.context;
  const own = kindsOf(sentence, id);
  const before = sentencesBefore({ reading: asked.reading, sentence });
  const isAlone = frame.ranges.length === 0 && before.every((each) => each.termsOf(id).length === 0);
  const { here, near } = isAlone ? { here: own, near: NO_KINDS } : kindsAround(asked, id, before);
  let further = 0;
  for (const kind of near) if (kind !== WITHOUT && !here.has(kind)) further++;
  return (here.size - (here.has(WITHOUT) ? 1 : 0)) * WORTH.here + further * WORTH.near;
}

/** What speaks against an indicator is no evidence of it. */
const WITHOUT: Term["role"] = "without";

interface Kinds {
  here: ReadonlySet<string>;
  near: ReadonlySet<string>;
}

function kindsAround(
  { reading, context: { sentence, frame } }: Asked,
  id: string,
  before: readonly SentenceReading[],
): Kinds {
  const here = new Set(kindsOf(sentence, id));
  const near = new Set<string>();
  for (const range of frame.ranges) {
    for (const { value } of reading.within(range, ({ termsOf }) => termsOf(id)))
      (range.near === "sentence" ? here : near).add(kindOf(value));
  }
  for (const each of before) for (const kind of kindsOf(each, id)) near.add(kind);
  return { here, near };
}

const NO_KINDS: ReadonlySet<string> = new Set();
const kinds = new WeakMap<SentenceReading, Map<string, ReadonlySet<string>>>();

/** The same for all figures of a sentence. */
function kindsOf(sentence: SentenceReading, id: string): ReadonlySet<string> {
  const terms = sentence.termsOf(id);
  if (terms.length === 0) return NO_KINDS;
  const known = kinds.get(sentence) ?? new Map<string, ReadonlySet<string>>();
  kinds.set(sentence, known);
  const found = known.get(id) ?? new Set(terms.map(({ value }) => kindOf(value)));
  known.set(id, found);
  return found;
}

function kindOf(term: Term): string {
  if (term.role === "with") return `with ${term.group}`;
  return term.role === "dimension" ? `dimension ${term.dimension}` : term.role;
}
