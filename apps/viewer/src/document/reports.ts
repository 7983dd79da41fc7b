/**
 * The reports of the record, newest period first, and what other documents made of them.
 *
 * An edition is a report with its publisher's own pages about it: the same series, the same period. What
 * the landing page states is the report's figure too.
 */
import type { Document, Figure } from "@throughline/core/schema";
import { record } from "../record/record.ts";

export function reports(): Document[] {
  return record.documents({ kind: "report" }).toSorted((a, b) => (periodEnd(b) < periodEnd(a) ? -1 : 1));
}

function periodEnd({ period, published }: Document): string {
  return period?.end ?? published ?? "";
}

/** The report first, then its publisher's pages about it. */
export function editionOf(report: Document): Document[] {
  const { series } = report;
  if (series === undefined) return [report];
  const pages = record
    .documents({ series: series.id })
    .filter(({ id, period }) => id !== report.id && period?.edtf === report.period?.edtf);
  return [report, ...pages];
}

/** The figures that an edition states, by indicator, in the documents' own order. */
export function figuresOf(report: Document): Map<string, Figure[]> {
  const statements = editionOf(report).flatMap((document) => document.statements);
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

/** Documents outside the edition that derive from any part of it, directly. */
export function passersOn(report: Document): Document[] {
  const edition = editionOf(report).map(({ id }) => id);
  return record
    .documents()
    .filter(
      ({ id, derivedFrom }) =>
        !edition.includes(id) && derivedFrom.some((from) => edition.includes(from.document)),
    );
}
