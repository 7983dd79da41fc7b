/**
 * What the record lends to reading: the terms of its indicators and the names of its entities.
 *
 * Compiled once per record into two phrase sets. A new indicator with its terms, a new entity with its
 * names, is read without a change of code.
 */

import type { Entity, Indicator } from "@throughline/core/schema";
import { kept } from "../kept.ts";
import { PhraseSet } from "../text/phrases.ts";
import { formsOf } from "./forms.ts";
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

/** A term that may be what is counted or done, with its indicator's place among all. */
export interface Head {
  readonly term: Term;
  readonly rank: number;
}

/** A phrase with all that it is a term of: common words are terms of many indicators. */
export interface TermGroup {
  /** As a counted noun or a verb. */
  readonly heads: readonly Head[];
  /** The indicators among these, by their place among all. */
  readonly ranks: readonly number[];
  /** The terms of each of those indicators. */
  readonly terms: readonly (readonly Term[])[];
  /** The groups of a `with` that it belongs to, as `withNumber` counts them. */
  readonly withs: readonly number[];
}

type Numbers = Pick<Lexicon, "firstWiths" | "ranks">;

/** Terms sorted out when a text first has their phrase: most phrases stand in no text. */
class LazyGroup implements TermGroup {
  readonly #terms: readonly Term[];
  readonly #numbers: Numbers;
  #sorted: TermGroup | null = null;

  constructor(terms: readonly Term[], numbers: Numbers) {
    this.#terms = terms;
    this.#numbers = numbers;
  }

  get heads(): readonly Head[] {
    return this.#sort().heads;
  }

  get ranks(): readonly number[] {
    return this.#sort().ranks;
  }

  get terms(): readonly (readonly Term[])[] {
    return this.#sort().terms;
  }

  get withs(): readonly number[] {
    return this.#sort().withs;
  }

  #sort(): TermGroup {
    this.#sorted ??= sortedOut(this.#terms, this.#numbers);
    return this.#sorted;
  }
}

function sortedOut(terms: readonly Term[], { firstWiths, ranks }: Numbers): TermGroup {
  const byRank = new Map<number, Term[]>();
  const heads: Head[] = [];
  for (const term of terms) {
    const rank = ranks.get(term.indicator) ?? 0;
    const list = kept(byRank, rank, () => []);
    list.push(term);
    if (term.role === "counted" || term.role === "verb") heads.push({ term, rank });
  }
  return {
    heads,
    ranks: [...byRank.keys()],
    terms: [...byRank.values()],
    withs: terms.flatMap((term) =>
      term.role === "with" ? (firstWiths.get(term.indicator) ?? 0) + term.group : [],
    ),
  };
}

export interface Lexicon {
  terms: PhraseSet<TermGroup>;
  names: PhraseSet<NameForm>;
  near: NearForms;
  /** The place of each indicator among all. */
  ranks: ReadonlyMap<string, number>;
  /** By that place. */
  indicators: readonly Indicator[];
  /** The number of each indicator's first group of a `with`, among those of all; the others follow it. */
  firstWiths: ReadonlyMap<string, number>;
  /** How many groups of a `with` all of them have. */
  countOfWiths: number;
  /** Places by their proper name. */
  places: Map<string, string>;
  /** Places that are exactly the union of others. */
  unions: { id: string; parts: readonly string[] }[];
  vocabulary: Vocabulary;
}

export function compileLexicon(vocabulary: Vocabulary): Lexicon {
  const terms = new PhraseSet<TermGroup>();
  const firstWiths = numberWiths(vocabulary);
  const ranks = new Map(Object.keys(vocabulary.indicators).map((id, rank) => [id, rank]));
  for (const [phrase, group] of termGroups(vocabulary, { firstWiths, ranks })) terms.add(phrase, group);
  const forms = Object.values(vocabulary.entities).flatMap(formsOfName);
  const names = new PhraseSet<NameForm>();
  for (const form of forms) names.add(form.form, form);
  const places = Object.values(vocabulary.entities).filter((entity) => entity.type === "place");
  return {
    terms,
    names,
    near: nearForms(forms),
    firstWiths,
    countOfWiths: Object.values(vocabulary.indicators).reduce((sum, { terms }) => sum + terms.with.length, 0),
    ranks,
    indicators: Object.values(vocabulary.indicators),
    places: new Map(places.map(({ name, id }) => [name, id])),
    unions: places.filter(({ parts }) => parts.length > 0).map(({ id, parts }) => ({ id, parts })),
    vocabulary,
  };
}

function numberWiths({ indicators }: Vocabulary): Map<string, number> {
  let next = 0;
  return new Map(
    Object.values(indicators).map(({ id, terms }) => {
      const first = next;
      next += terms.with.length;
      return [id, first];
    }),
  );
}

function termGroups({ indicators }: Vocabulary, numbers: Numbers): [phrase: string, group: TermGroup][] {
  const byPhrase = new Map<string, Term[]>();
  for (const indicator of Object.values(indicators)) addTerms(byPhrase, indicator);
  return [...byPhrase].map(([phrase, terms]) => [phrase, new LazyGroup(terms, numbers)]);
}

function addTerms(byPhrase: Map<string, Term[]>, { id, terms, dimensions }: Indicator): void {
  const add = (phrases: readonly string[], term: Term) => {
    for (const phrase of phrases) {
      const list = byPhrase.get(phrase);
      if (list === undefined) byPhrase.set(phrase, [term]);
      // A phrase that is listed twice is still one term.
      else if (list.at(-1) !== term) list.push(term);
    }
  };
  add(terms.counted, { role: "counted", indicator: id });
  add(terms.verbs, { role: "verb", indicator: id });
  add(terms.without, { role: "without", indicator: id });
  for (const [group, words] of terms.with.entries())
    add(words.flatMap(formsOf), { role: "with", indicator: id, group });
  for (const [dimension, { values }] of Object.entries(dimensions)) {
    for (const [value, { terms: words }] of Object.entries(values)) {
      add(words, { role: "dimension", indicator: id, dimension, value });
    }
  }
}

function formsOfName(entity: RecordEntity): NameForm[] {
  const form = (how: NameForm["how"]) => (words: string) => ({
    entity: entity.id,
    type: entity.type,
    form: words,
    how,
    inCapitals: words.length <= 5 && words === words.toUpperCase() && words !== words.toLowerCase(),
  });
  const right = [entity.name, ...entity.aliases, ...entity.former];
  // "The Lake Chad Basin and the Central Sahel".
  const articled =
    entity.type === "place"
      ? right.filter((each) => each.includes(" and ")).map((each) => each.replace(" and ", " and the "))
      : [];
  return [
    ...[...right, ...articled].map(form("right")),
    ...entity.misspellings.map(({ form: words }) => words).map(form("misspelling")),
    ...entity.garblings.map(({ form: words }) => words).map(form("garbling")),
  ];
}
