/**
 * What the record lends to reading: the terms of its indicators and the names of its entities.
 *
 * Compiled once per record into two phrase sets. A new indicator with its terms, a new entity with its
 * names, is read without a change of code.
 */
import type { Entity, Indicator } from "@throughline/core/schema";
import { PhraseSet } from "../text/phrases.ts";
import { type NearForms, nearForms } from "./near-names.ts";

export type RecordEntity = Entity & { id: string };

export interface Vocabulary {
  readonly indicators: Readonly<Record<string, Indicator>>;
  readonly entities: Readonly<Record<string, RecordEntity>>;
}

/** A word of an indicator, and what it does for it. */
export type Term =
  | { role: "counted" | "verb" | "without"; indicator: string }
  | { role: "with"; indicator: string; group: number }
  | { role: "dimension"; indicator: string; dimension: string; value: string };

/** A name of an entity. Only right forms count as agreement. */
export interface NameForm {
  entity: string;
  type: RecordEntity["type"];
  form: string;
  how: "right" | "misspelling" | "garbling";
  /** Acronyms must stand in capitals: "IS" is a name, "is" is not. */
  inCapitals: boolean;
}

export interface Lexicon {
  terms: PhraseSet<Term>;
  names: PhraseSet<NameForm>;
  near: NearForms;
  /** Places by their proper name. */
  places: Map<string, string>;
  /** Places that are exactly the union of others. */
  unions: { id: string; parts: readonly string[] }[];
  vocabulary: Vocabulary;
}

export function compileLexicon(vocabulary: Vocabulary): Lexicon {
  const terms = new PhraseSet<Term>();
  for (const indicator of Object.values(vocabulary.indicators)) addTerms(terms, indicator);
  const forms = Object.values(vocabulary.entities).flatMap(formsOf);
  const names = new PhraseSet<NameForm>();
  for (const form of forms) names.add(form.form, form);
  const places = Object.values(vocabulary.entities).filter((entity) => entity.type === "place");
  return {
    terms,
    names,
    near: nearForms(forms),
    places: new Map(places.map(({ name, id }) => [name, id])),
    unions: places.filter(({ parts }) => parts.length > 0).map(({ id, parts }) => ({ id, parts })),
    vocabulary,
  };
}

function addTerms(set: PhraseSet<Term>, { id, terms, dimensions }: Indicator): void {
  const add = (words: readonly string[], term: Term) => {
    for (const word of new Set(words)) set.add(word, term);
  };
  add(terms.counted, { role: "counted", indicator: id });
  add(terms.verbs, { role: "verb", indicator: id });
  add(terms.without, { role: "without", indicator: id });
  for (const [group, words] of terms.with.entries()) add(words, { role: "with", indicator: id, group });
  for (const [dimension, { values }] of Object.entries(dimensions)) {
    for (const [value, { terms: words }] of Object.entries(values)) {
      add(words, { role: "dimension", indicator: id, dimension, value });
    }
  }
}

function formsOf(entity: RecordEntity): NameForm[] {
  const form = (how: NameForm["how"]) => (words: string) => ({
    entity: entity.id,
    type: entity.type,
    form: words,
    how,
    inCapitals: words.length <= 5 && words === words.toUpperCase() && words !== words.toLowerCase(),
  });
  return [
    ...[entity.name, ...entity.aliases, ...entity.former].map(form("right")),
    ...entity.misspellings.map(({ form: words }) => words).map(form("misspelling")),
    ...entity.garblings.map(({ form: words }) => words).map(form("garbling")),
  ];
}
