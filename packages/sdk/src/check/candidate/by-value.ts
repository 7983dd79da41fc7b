/**
 * Indicators that a figure may be about by its number, where no noun or verb says so.
 *
 * "By Dec. 21 it had been 102", "808 by our count": what is counted was said before, or in words that no
 * indicator lists. An indicator is asked only if the source has this very number of it and the text speaks of
 * its subject; and it can only confirm.
 */
import type { Indicator, Quantity } from "@throughline/core/schema";
import { sentencesBefore } from "../mention/near.ts";
import type { Term } from "../mention/vocabulary.ts";
import type { Hit } from "../text/phrases.ts";
import type { IndicatorMatch } from "./candidate.ts";
import { type Asked, isAbout } from "./indicators.ts";
import type { FigureSource } from "./source.ts";

/** `others` are the indicators that the words fit, none of whose figures is meant. */
export function matchByValue(
  asked: Asked,
  others: readonly IndicatorMatch[],
  source: FigureSource,
): IndicatorMatch[] {
  return indicatorsWith(asked.context.readings, source).flatMap((indicator) => {
    const near = isOfAnother(asked, indicator, others) ? null : isAbout(asked, indicator);
    if (near === null) return [];
    return [{ indicator, strength: isNamed(asked, indicator) ? NAMED : 0, near, weak: true }];
  });
}

/** The strength of a match whose noun or verb stands elsewhere in the sentence or its paragraph. */
export const NAMED = 1;

function isNamed({ reading, context: { sentence } }: Asked, { id }: Indicator): boolean {
  const isOwn = ({ value }: Hit<Term>) =>
    value.indicator === id && (value.role === "counted" || value.role === "verb");
  return [sentence, ...sentencesBefore({ reading, sentence })].some(({ terms }) => terms.some(isOwn));
}

/** Whether the figure's own words say that it counts something else. */
function isOfAnother(
  { context: { noun, verbs } }: Asked,
  { id, terms }: Indicator,
  others: readonly IndicatorMatch[],
): boolean {
  const isOwn = ({ value }: { value: { indicator: string } }) => value.indicator === id;
  const isTaken = others.some(({ near }) => near !== "document");
  if (noun !== null && !noun.inherited && noun.isTerm && isTaken) {
    const heads = noun.termsOf(id).filter(({ to, from }) => to === noun.head + 1 && from >= noun.from);
    if (heads.length === 0) return true;
  }
  return terms.verbs.length > 0 && !verbs.inherited && verbs.hits.length > 0 && !verbs.hits.some(isOwn);
}

/** What was asked last: of one number of a text it is asked three times. */
let last: { readings: readonly Quantity[]; source: FigureSource; found: readonly Indicator[] } | null = null;

/** The indicators of which the source has one of the numbers. */
export function indicatorsWith(readings: readonly Quantity[], source: FigureSource): readonly Indicator[] {
  if (last?.readings === readings && last.source === source) return last.found;
  const found = readIndicatorsWith(readings, source);
  last = { readings, source, found };
  return found;
}

function readIndicatorsWith(readings: readonly Quantity[], source: FigureSource): Indicator[] {
  const found = new Set<string>();
  for (const number of new Set(readings.map(keyOf)))
    for (const id of number === null ? [] : (indicatorsOf(source).get(number) ?? [])) found.add(id);
  return [...found].flatMap((id) => source.indicators[id] ?? []);
}

const indexes = new WeakMap<FigureSource, Map<string, Set<string>>>();

/** The indicators that have a number. */
function indicatorsOf(source: FigureSource): Map<string, Set<string>> {
  const known = indexes.get(source);
  if (known !== undefined) return known;
  const index = new Map<string, Set<string>>();
  for (const id of Object.keys(source.indicators)) {
    for (const { values } of source.figuresOf(id)) {
      for (const { quantity } of values) {
        const key = keyOf(quantity);
        if (key !== null) index.set(key, (index.get(key) ?? new Set()).add(id));
      }
    }
  }
  indexes.set(source, index);
  return index;
}

function keyOf(quantity: object): string | null {
  if ("value" in quantity) return String(quantity.value);
  return "low" in quantity && "high" in quantity ? `${quantity.low} ${quantity.high}` : null;
}
