/**
 * A series as a table: a row for each figure, a row for each statement in conflict with it right below,
 * and a row for each gap. Nothing is filled in, and running tallies stand apart.
 */
import {
  type Figure,
  formatPeriod,
  formatQuantity,
  type Reader,
  type SeriesFilter,
  type SeriesRows,
} from "@throughline/sdk/record";
import { dimensionNames, nameOf } from "../record/names.ts";
import { count } from "../terminal/count.ts";
import type { Paint } from "../terminal/paint.ts";
import { renderTable } from "../terminal/table.ts";

const TITLES = ["period", "value", "of", "where", "source", "figure"] as const;
/** A few offices have names of ten words. */
const LONGEST_NAME = 28;

type Cells = Readonly<Record<(typeof TITLES)[number], string>>;

export function renderSeries(reader: Reader, series: SeriesRows, paint: Paint): string {
  const indicator = reader.indicator(series.indicator);
  const number = series.rows.length + series.cumulative.length;
  return [
    `${paint.strong(indicator?.name ?? series.indicator)}${indicator ? ` (${indicator.measure}, in ${indicator.unit.many})` : ""}\n`,
    part(rowsOf(reader, series.rows, series), paint),
    series.cumulative.length === 0
      ? ""
      : `\n${paint.strong("running tallies, each of which contains the one before")}`,
    part(rowsOf(reader, series.cumulative, series), paint),
    `\n${paint.strong(summarise(number, series, reader))}\n`,
  ].join("");
}

export function renderJson(reader: Reader, series: SeriesRows, filter: SeriesFilter): string {
  return `${JSON.stringify({ schemaVersion: 1, record: reader.meta, filter, ...series }, null, 2)}\n`;
}

/** Columns that say the same in every row are left out, but for period, value, source and figure. */
function part(rows: readonly Cells[], paint: Paint): string {
  if (rows.length === 0) return "";
  const titles = TITLES.filter(
    (title) => !["of", "where"].includes(title) || rows.some((row) => row[title] !== ""),
  );
  const columns = titles.map((title) => ({ title }));
  return `\n${renderTable({ columns, rows: rows.map((row) => titles.map((title) => row[title])) }, paint)}`;
}

function rowsOf(reader: Reader, figures: readonly Figure[], { gaps }: SeriesRows): Cells[] {
  return figures.flatMap((figure) => [
    figureCells(reader, figure),
    ...figure.conflicts.flatMap((id) => conflictCells(reader, id)),
    ...gaps.filter(({ after }) => after === figure.id).map(({ before }) => gapCells(before)),
  ]);
}

function figureCells(reader: Reader, figure: Figure): Cells {
  const scope = dimensionNames(reader, figure).map(({ value }) => value);
  return {
    period: figure.period === null ? "no period" : formatPeriod(figure.period),
    value: formatQuantity(figure.quantity),
    of: [
      ...scope,
      ...(figure.modality === "actual" ? [] : [figure.modality]),
      ...(figure.status === "superseded" ? ["superseded"] : []),
    ].join(", "),
    where: figure.place === null ? "" : nameOf(reader, figure.place),
    source: figure.status === "derived" ? "our arithmetic" : publisherOf(reader, figure.source),
    figure: figure.id,
  };
}

function conflictCells(reader: Reader, id: string): Cells[] {
  const statement = reader.statement(id);
  if (statement?.kind !== "figure") return [];
  return [
    {
      period: "  in conflict",
      value: formatQuantity(statement.quantity),
      of: "",
      where: "",
      source: publisherOf(reader, id),
      figure: id,
    },
  ];
}

function gapCells(before: string): Cells {
  return {
    period: "  gap",
    value: "nothing recorded",
    of: "",
    where: "",
    source: "",
    figure: `until ${before}`,
  };
}

/** Cut where it is long: the figure's own page has the whole name. */
function publisherOf(reader: Reader, statement: string): string {
  const document = reader.document(reader.statement(statement)?.document ?? "");
  const name = document === null ? "" : nameOf(reader, document.publisher);
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…`;
}

function summarise(number: number, { gaps, rows, cumulative }: SeriesRows, { meta }: Reader): string {
  const conflicts = [...rows, ...cumulative].reduce((sum, figure) => sum + figure.conflicts.length, 0);
  return [
    count(number, "figure", "figures"),
    count(gaps.length, "gap", "gaps"),
    count(conflicts, "conflict", "conflicts"),
    `record ${meta.version}`,
  ].join(" · ");
}
