/**
 * The reading door: a record, and the questions that one can ask it.
 *
 * Pure and synchronous, without schema library or I/O, so it runs in a browser as it is. Nothing is
 * computed before it is asked for, answers are frozen, and their order is that of the record or said.
 */
import { figureSentence } from "../cite/styles.ts";
import { ThroughlineError } from "../error.ts";
import type { Entity } from "../schema/entity.ts";
import type { Derivation, Document, Figure, Indicator, RecordData, Statement } from "../schema/record.ts";
import { indexFigures } from "./figure-index.ts";
import {
  type DocumentFilter,
  type FigureFilter,
  figureTest,
  matchesDocument,
  matchesStatement,
  type StatementFilter,
} from "./filter.ts";
import { rankByWords } from "./find.ts";
import { freeze } from "./freeze.ts";
import { grouped, lazily } from "./groups.ts";
import { indexRetellings, type Lineage, toLineage } from "./lineage.ts";
import { followRedirects, idsOf, type Lookup, lookUp, own } from "./lookup.ts";
import { nearest } from "./nearest.ts";
import { type SeriesFilter, type SeriesRows, toSeries } from "./series.ts";
import { readWords } from "./words.ts";

/** Every lookup by id follows redirects; null is for an id that is unknown, split or withdrawn. */
export interface Reader {
  readonly meta: RecordData["meta"];
  readonly data: RecordData;
  /** Whatever the id names, and whether it moved, was split or withdrawn. */
  get(id: string): Lookup | null;
  /** A document by its id. */
  document(id: string): Document | null;
  /** A statement by its id. */
  statement(id: string): Statement | null;
  /** A figure by its id. */
  figure(id: string): Figure | null;
  /** Our arithmetic by its id. */
  derivation(id: string): Derivation | null;
  /** What is counted, by its id. */
  indicator(id: string): Indicator | null;
  /** A place, organisation, person or operation by its id. */
  entity(id: string): (Entity & { id: string }) | null;
  /** Ids that are spelt like an unknown one, closest first. */
  nearest(id: string, count?: number): string[];
  /** In the order of the record. */
  documents(filter?: DocumentFilter): Document[];
  /** In the order of the record. */
  statements(filter?: StatementFilter): Statement[];
  /** In the order of their ids; with `words`, the likeliest first. */
  figures(filter?: FigureFilter & { words?: string }): Figure[];
  /** Figures that the words are about, the likeliest first. */
  find(words: string, filter?: FigureFilter): Figure[];
  /** One indicator through time, and where nothing is known. */
  series(indicator: string, filter?: SeriesFilter): SeriesRows;
  /** Who passed on a statement, a derivation or a document's statements, and what changed. */
  lineage(id: string): Lineage | null;
  /** The figure as one sentence with its bound and its source. Throws `unknown-id`. */
  sentence(figure: string): string;
}

/** Throws `record-malformed` where the data is no record of this version. */
export function openRecord(data: RecordData): Reader {
  assertRecord(data);
  const index = lazily(() => indexRetellings(data));
  const pick =
    <T>(mapOf: () => Readonly<Record<string, T>>) =>
    (id: string): T | null =>
      freeze(own(mapOf(), followRedirects(data, id)) ?? null);
  const candidates = lazily(() => indexFigures(data));
  const ranked = rankByWords(() => candidates()({}), readWords(data));
  const figures: Reader["figures"] = ({ words, ...filter } = {}) => {
    const tried = candidates()(filter);
    const test = figureTest(filter, data);
    return (words === undefined ? tried.filter(test) : ranked(words, { tried, test })).map(freeze);
  };
  const figure = pick(() => data.figures);
  return Object.freeze<Reader>({
    meta: freeze(data.meta),
    data,
    get: (id) => freeze(lookUp(data, id)),
    document: pick(() => data.documents),
    statement: pick(() => data.statements),
    figure,
    derivation: pick(() => data.derivations),
    indicator: pick(() => data.indicators),
    entity: pick(() => data.entities),
    nearest: (id, count) => nearest(id, idsOf(data), count),
    documents: documentsOf(data),
    statements: statementsOf(data),
    figures,
    find: (words, filter = {}) => figures({ ...filter, words }),
    series: (indicator, filter = {}) => {
      const { place } = filter;
      const all = candidates()(place === undefined ? { indicator } : { indicator, place });
      return freeze(toSeries(indicator, all, filter));
    },
    lineage: (id) => freeze(toLineage(id, data, index())),
    sentence: (id) => figureSentence({ data }, figure(id) ?? unknown(id, data)),
  });
}

function documentsOf(data: RecordData): Reader["documents"] {
  const all = lazily(() => Object.values(data.documents));
  const byPublisher = grouped(all, ({ publisher }) => [publisher]);
  const bySeries = grouped(all, ({ series }) => (series === undefined ? [] : [series.id]));
  return (filter = {}) => {
    const { publisher, series } = filter;
    const tried =
      series !== undefined ? bySeries(series) : publisher !== undefined ? byPublisher(publisher) : all();
    return tried.filter((one) => matchesDocument(one, filter)).map(freeze);
  };
}

function statementsOf(data: RecordData): Reader["statements"] {
  const all = lazily(() => Object.values(data.statements));
  const byDocument = grouped(all, ({ document }) => [document]);
  const byIndicator = grouped(all, (one) => (one.kind === "figure" ? [one.indicator] : []));
  return (filter = {}) => {
    const { document, indicator } = filter;
    const tried =
      document !== undefined
        ? byDocument(document)
        : indicator !== undefined
          ? byIndicator(indicator)
          : all();
    return tried.filter((one) => matchesStatement(one, filter)).map(freeze);
  };
}

function assertRecord(data: RecordData): void {
  if (typeof data === "object" && data !== null && data.schemaVersion === 1 && Object.hasOwn(data, "figures"))
    return;
  throw new ThroughlineError("record-malformed", "the data is no record of schema version 1", {
    hint: "open `record.json` of this version of the package, or update the package",
  });
}

function unknown(id: string, data: RecordData): never {
  const [close] = nearest(id, Object.keys(data.figures), 1);
  throw new ThroughlineError("unknown-id", `unknown figure \`${id}\``, {
    hint: close === undefined ? "look for one with `find`" : `did you mean \`${close}\`?`,
  });
}
