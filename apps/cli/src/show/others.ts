/** The pages of a derivation and of a report series, and of ids that no longer name one thing. */
import type { Derivation, Reader, Series } from "@throughline/sdk/record";
import { amountOf, nameOf, periodName } from "../record/names.ts";
import { type Layout, type Row, renderRows } from "../terminal/rows.ts";
import { renderCoverage } from "./coverage.ts";
import { renderRetellings } from "./drift.ts";
import { headline, items, section } from "./section.ts";

export function renderDerivation(reader: Reader, derivation: Derivation, layout: Layout): string {
  const rows: Row[] = [
    ["derivation", derivation.id],
    ["rule", derivation.rule.replaceAll("-", " ")],
    ...derivation.of.map((id): Row => ["of", id]),
    ["because", derivation.because],
    ["place", derivation.place && nameOf(reader, derivation.place)],
    ["period", periodName(derivation.period)],
    ["figure", derivation.figure],
  ];
  const amount = amountOf(reader, derivation.indicator, derivation.quantity);
  return [
    headline(`${amount}, our own arithmetic; no document states it`, layout),
    renderRows(rows, { ...layout, indent: 2 }),
    section(
      "passed on by",
      renderRetellings(reader, reader.lineage(derivation.id)?.retellings ?? [], layout),
      layout,
    ),
  ].join("");
}

export function renderReportSeries(reader: Reader, series: Series & { id: string }, layout: Layout): string {
  const rows: Row[] = [
    ["report series", series.id],
    ["publisher", nameOf(reader, series.publisher)],
    ["on", series.operation === undefined ? null : nameOf(reader, series.operation)],
    ["cadence", series.cadence],
    ["fiscal year", `begins in month ${series.fiscalYearStarts}`],
    ["numbering", series.numbering ?? null],
    ["note", series.note ?? null],
  ];
  const documents = reader.documents({ series: series.id }).map(({ id, title }) => `${id}: ${title}`);
  return [
    headline(series.name, layout),
    renderRows(rows, { ...layout, indent: 2 }),
    section("which periods the record has", renderCoverage(reader, series.id, layout), layout),
    section("documents", items(documents, layout), layout),
  ].join("");
}
