/** Where a figure's value is from: a statement in a document, or our own arithmetic. */
import type { Document, Figure, Statement } from "@throughline/core/schema";
import { publisherName } from "./names.ts";
import { record } from "./record.ts";

export interface Source {
  statement: Statement | null;
  document: Document | null;
  /** The publisher's name; "Throughline" where no document states the value. */
  publisher: string;
}

export function sourceOf(figure: Figure): Source {
  const statement = record.statement(figure.source);
  const document = statement && record.document(statement.document);
  return { statement, document, publisher: document ? publisherName(document) : "Throughline" };
}
