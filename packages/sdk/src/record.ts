/**
 * The record that this package is bundled with, opened once, with its ids known to the compiler.
 */

import type {
  Derivation,
  Document,
  Entity,
  Figure,
  FigureFilter,
  Indicator,
  Lineage,
  SeriesFilter,
  SeriesRows,
  Statement,
  StatementFilter,
} from "@throughline/core";
import { openRecord, type Reader } from "@throughline/core";
import {
  type DerivationId,
  type DocumentId,
  record as data,
  type EntityId,
  type FigureId,
  type IndicatorId,
  type PlaceId,
  type StatementId,
} from "@throughline/core/record";

/** An id that the compiler knows, or a text that it cannot know: a misspelt literal is neither. */
type Known<Given extends string, Id extends string> = Given & (string extends Given ? Given : Id);

/** Of an id that the compiler knows, never null. */
type Found<Given extends string, Thing> = string extends Given ? Thing | null : Thing;

/**
 * A reader of the bundled record. A literal id has to be in it, so that a typo does not compile, and then
 * gives its thing, never null; a text that is known only when the program runs may give null. A retired id is
 * followed where it is such a text.
 */
export interface BundledRecord extends Reader {
  /** A document by its id. */
  document<Given extends string>(id: Known<Given, DocumentId>): Found<Given, Document>;
  /** A statement by its id. */
  statement<Given extends string>(id: Known<Given, StatementId>): Found<Given, Statement>;
  /** A figure by its id. */
  figure<Given extends string>(id: Known<Given, FigureId>): Found<Given, Figure>;
  /** Our arithmetic by its id. */
  derivation<Given extends string>(id: Known<Given, DerivationId>): Found<Given, Derivation>;
  /** What is counted, by its id. */
  indicator<Given extends string>(id: Known<Given, IndicatorId>): Found<Given, Indicator>;
  /** A place, organisation, person or operation by its id. */
  entity<Given extends string>(id: Known<Given, EntityId>): Found<Given, Entity & { id: string }>;
  /** In the order of their ids; with `words`, the likeliest first. */
  figures<Counted extends string = string, Where extends string = string>(
    filter?: FigureFilter & {
      indicator?: Known<Counted, IndicatorId>;
      place?: Known<Where, PlaceId>;
      words?: string;
    },
  ): Figure[];
  /** In the order of the record. */
  statements<Said extends string = string, Counted extends string = string>(
    filter?: StatementFilter & {
      document?: Known<Said, DocumentId>;
      indicator?: Known<Counted, IndicatorId>;
    },
  ): Statement[];
  /** One indicator through time, and where nothing is known. */
  series<Counted extends string, Where extends string = string>(
    indicator: Known<Counted, IndicatorId>,
    filter?: SeriesFilter & { place?: Known<Where, PlaceId> },
  ): SeriesRows;
  /** Who passed on a statement, our arithmetic or a document's statements, and what changed. */
  lineage<Given extends string>(
    id: Known<Given, DocumentId | StatementId | DerivationId>,
  ): Found<Given, Lineage>;
  /** The figure as one sentence with its bound and its source. */
  sentence<Given extends string>(figure: Known<Given, FigureId>): string;
}

/** The bundled record, behind its reading functions. */
export const record = openRecord(data) as BundledRecord;
