/** Which periods of a report series the record has, and how: as a table, and around one document. */
import {
  type Coverage,
  countHeld,
  coverageOf,
  type Document,
  type Held,
  type Reader,
  type Slot,
} from "@throughline/sdk/record";
import { count } from "../terminal/count.ts";
import type { Layout } from "../terminal/rows.ts";
import { renderTable } from "../terminal/table.ts";

const HELD: Readonly<Record<Held, string>> = {
  read: "read",
  page: "page about it",
  unread: "not read",
  missing: "not known",
};

export function renderCoverage(reader: Reader, series: string, { paint }: Layout): string {
  const coverage = coverageOf(reader, series);
  if (coverage.rows.length === 0) return "";
  const columns = ["year", ...coverage.columns].map((title) => ({ title }));
  const rows = coverage.rows.map(({ name, slots }) => [
    name,
    ...coverage.columns.map((_, column) => cellOf(slots.find((slot) => slot.column === column))),
  ]);
  return `${indented(renderTable({ columns, rows }, paint))}  ${summaryOf(coverage)}\n`;
}

/** The period before a document's own, its own, and the one after; none for a document of no series. */
export function slotsAround(reader: Reader, { series, id, period }: Document): string[] {
  if (series === undefined || period === null) return [];
  const { columns, rows } = coverageOf(reader, series.id);
  const all = rows
    .toReversed()
    .flatMap(({ name, slots }) => slots.map((slot) => ({ name: `${columns[slot.column]} ${name}`, slot })));
  const own = all.findIndex(
    ({ slot }) => slot.document?.id === id || slot.document?.period?.edtf === period.edtf,
  );
  return own < 0
    ? []
    : all.slice(Math.max(0, own - 1), own + 2).map(({ name, slot }) => `${name}: ${slotLine(slot)}`);
}

function slotLine(slot: Slot): string {
  return slot.document === null ? cellOf(slot) : `${cellOf(slot)}  [${slot.document.id}]`;
}

function cellOf(slot: Slot | undefined): string {
  if (slot === undefined) return "";
  return slot.statements === 0
    ? HELD[slot.held]
    : `${HELD[slot.held]}, ${count(slot.statements, "statement", "statements")}`;
}

function summaryOf(coverage: Coverage): string {
  const { read, page, unread, missing } = countHeld(coverage);
  return `the report itself read for ${read}, only a page about it for ${page}, known and not read ${unread}, not known ${missing}`;
}

function indented(table: string): string {
  return table.replace(/^(?=.)/gmu, "  ");
}
