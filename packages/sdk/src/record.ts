/**
 * The record that this package is bundled with, opened once, with its ids known to the compiler.
 */

import type { Document, Figure, Indicator, Statement } from "@throughline/core";
import { openRecord, type Reader } from "@throughline/core";
import {
  type DocumentId,
  record as data,
  type FigureId,
  type IndicatorId,
  type StatementId,
} from "@throughline/core/record";

/**
 * A reader of the bundled record: an id that is in it gives its thing, never null; any other string may
 * give null. A misspelt literal still compiles, and its type says that nothing may come back.
 */
export interface BundledRecord extends Reader {
  document(id: DocumentId): Document;
  document(id: string): Document | null;
  statement(id: StatementId): Statement;
  statement(id: string): Statement | null;
  figure(id: FigureId): Figure;
  figure(id: string): Figure | null;
  indicator(id: IndicatorId): Indicator;
  indicator(id: string): Indicator | null;
}

/** The bundled record, behind its reading functions. */
export const record = openRecord(data) as BundledRecord;
