/**
 * Whether it is open of whose work a text tells, where the record tells offices and operations apart.
 *
 * Every city has an inspector general. Where a text names none of the record's organisations and operations,
 * nothing can be held against its "18 new investigations".
 */
import { kept } from "../kept.ts";
import type { Context } from "../mention/context.ts";
import type { Reading } from "../mention/sentence.ts";
import { isSubjectName } from "../mention/subject.ts";
import type { Lexicon } from "../mention/vocabulary.ts";
import type { Alignment } from "./alignment.ts";

export function isOfNobody({ candidate, dimensions }: Alignment, { reading }: Context): boolean {
  const { indicator } = candidate.match;
  const tells = dimensionsOfOffices(reading.lexicon, indicator.id);
  const isOpen = tells.some((name) => name in candidate.figure.dimensions && !(name in dimensions));
  return isOpen && !namesAnybody(reading);
}

const byLexicon = new WeakMap<Lexicon, Map<string, string[]>>();

/** The dimensions of an indicator that tell offices and operations apart. */
function dimensionsOfOffices(lexicon: Lexicon, indicator: string): string[] {
  const known = kept(byLexicon, lexicon, () => new Map<string, string[]>());
  const before = known.get(indicator);
  if (before !== undefined) return before;
  const { dimensions = {} } = lexicon.vocabulary.indicators[indicator] ?? {};
  const found = Object.entries(dimensions).flatMap(([name, { values }]) => {
    const { entities } = lexicon.vocabulary;
    const isOffice = ([id, { terms }]: [string, { terms: readonly string[] }]) =>
      entities[id] !== undefined || terms.some((term) => isSubjectName(lexicon, term));
    return Object.entries(values).some(isOffice) ? name : [];
  });
  known.set(indicator, found);
  return found;
}

const byReading = new WeakMap<Reading, boolean>();

/** Whether the text names anybody whom the record knows. */
function namesAnybody(reading: Reading): boolean {
  const known = byReading.get(reading);
  if (known !== undefined) return known;
  const found = reading.names.some(({ value: { type } }) => type === "operation" || type === "organisation");
  byReading.set(reading, found);
  return found;
}
