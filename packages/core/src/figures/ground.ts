/**
 * What figures are derived from: the statements of the record, before they know their figure, and
 * the nouns around them. Types only.
 */
import type { Entity } from "../schema/entity.ts";
import type {
  AssertionStatement,
  Derivation,
  Document,
  EventStatement,
  FigureStatement,
  Indicator,
  QuotationStatement,
} from "../schema/record.ts";

/** A figure statement that has not been put with its figure yet. */
export type FigureClaim = Omit<FigureStatement, "figure">;

/** A statement of a figure, or our arithmetic in its place. */
export type Said = FigureClaim | EventStatement | AssertionStatement | QuotationStatement;

/** Our arithmetic, computed, without its figure. */
export type Computed = Omit<Derivation, "figure">;

/** What figures are derived from. */
export interface Ground {
  indicators: Readonly<Record<string, Indicator>>;
  entities: Readonly<Record<string, Entity>>;
  documents: Readonly<Record<string, Pick<Document, "standing" | "published" | "derivedFrom" | "publisher">>>;
  statements: Readonly<Record<string, Said>>;
}

/** The document of a statement's id. */
export function documentOf(statement: string): string {
  return statement.slice(0, statement.indexOf("#"));
}
