/**
 * The reports of the record, newest period first, and what other documents made of them.
 *
 * An edition is a report with its publisher's own pages about it: the same series, the same period. What
 * the landing page states is the report's figure too.
 */
import type { Document, Figure } from "@throughline/core/schema";
import { record } from "../record/record.ts";
import { derivingFrom } from "./deriving.ts";

const all: readonly Document[] = record
  .documents({ kind: "report" })
  .toSorted((a, b) => periodEnd(b).localeCompare(periodEnd(a)) || (a.id < b.id ? -1 : 1));

/** By series and period, because every list of reports asks for the edition of each. */
const editions = new Map<string, Document[]>();
for (const document of record.documents()) {
  const key = editionKey(document);
  if (key !== null) editions.set(key, [...(editions.get(key) ?? []), document]);
}

export function reports(): readonly Document[] {
  return all;
}

function editionKey({ series, period }: Document): string | null {
  return series === undefined ? null : `${series.id} ${period?.edtf}`;
}

function periodEnd({ period, published }: Document): string {
  return period?.end ?? published ?? "";
}

/** The report first, then its publisher's pages about it. */
export function editionOf(report: Document): Document[] {
  const key = editionKey(report);
  const pages = key === null ? [] : (editions.get(key) ?? []).filter(({ id }) => id !== report.id);
  return [report, ...pages];
}

const stated = new Map<string, ReadonlyMap<string, readonly Figure[]>>();

/** The figures that an edition states, by indicator, in the documents' own order. */
export function figuresOf(report: Document): ReadonlyMap<string, readonly Figure[]> {
  const figures = stated.get(report.id) ?? figuresIn(editionOf(report));
  stated.set(report.id, figures);
  return figures;
}

/** The figures that these documents state, by indicator, in their own order. */
function figuresIn(documents: readonly Document[]): Map<string, Figure[]> {
  const statements = documents.flatMap((document) => document.statements);
  const groups = new Map<string, Figure[]>();
  const seen = new Set<string>();
  for (const id of statements) {
    const statement = record.statement(id);
    const figure = statement?.kind === "figure" ? record.figure(statement.figure) : null;
    if (figure === null || seen.has(figure.id)) continue;
    seen.add(figure.id);
    groups.set(figure.indicator, [...(groups.get(figure.indicator) ?? []), figure]);
  }
  return groups;
}

/** Documents outside the edition that derive from any part of it, directly; in the order of the record. */
export function passersOn(report: Document): Document[] {
  const edition = editionOf(report);
  const inside = new Set(edition.map(({ id }) => id));
  const outside = edition.flatMap(derivingFrom).filter(({ id }) => !inside.has(id));
  return [...new Set(outside)].sort((a, b) => (a.id < b.id ? -1 : 1));
}
