/**
 * Which reports of a series the record has, period by period, and which not.
 *
 * A slot is a quarter, or a half of the fiscal year where a series appears twice a year. A document is in
 * the slot whose middle its own period covers, so that one report on two quarters fills both. The slots go
 * from the first that is known to the last; what lies outside is not said to be missing.
 */
import type { Document } from "../schema/record.ts";
import type { Reader } from "./open.ts";

/** Read: the report itself. Page: only what its publisher says about it. Unread: it is known, no more. */
export type Held = "read" | "page" | "unread" | "missing";

/** One period of a series, and what the record has of it. */
export interface Slot {
  /** Which of the row's columns, from 0. */
  column: number;
  held: Held;
  /** What leads on: the report, else a page about it; null where nothing is known. */
  document: Document | null;
  /** How many statements of it the record has. */
  statements: number;
}

/** A series as rows of years. */
export interface Coverage {
  columns: readonly string[];
  /** Newest first; a row that begins or ends the series may have fewer slots. */
  rows: { name: string; slots: Slot[] }[];
}

/** A document on more than this is a summary of many reports. */
const LONGEST = 300;
const DAY = 86_400_000;

interface Shape {
  columns: readonly string[];
  months: number;
  /** The month, from 0, in which a row begins; from October on, it is the year before. */
  starts: number;
  rowName(year: number): string;
}

const quarterly: Shape = {
  columns: ["January to March", "April to June", "July to September", "October to December"],
  months: 3,
  starts: 0,
  rowName: (year) => `${year}`,
};

const semiannual: Shape = {
  columns: ["October to March", "April to September"],
  months: 6,
  starts: -3,
  rowName: (year) => `Fiscal ${year}`,
};

/** The slots of one series; none where no report of it has a period. */
export function coverageOf(record: Pick<Reader, "data" | "documents">, series: string): Coverage {
  const shape = record.data.series[series]?.cadence === "semiannual" ? semiannual : quarterly;
  const documents = record.documents({ series }).filter(isOnOnePeriod);
  const years = documents.flatMap(({ period }) => [period?.start, period?.end]).flatMap(yearOf);
  const rows = span(Math.min(...years), Math.max(...years) + 1).map((year) => ({
    name: shape.rowName(year),
    slots: slotsOf(year, shape, documents),
  }));
  return { columns: shape.columns, rows: trim(rows).toReversed() };
}

function isOnOnePeriod({ period }: Document): boolean {
  if (!period?.start || !period.end) return false;
  return Date.parse(period.end) - Date.parse(period.start) < LONGEST * DAY;
}

function yearOf(date: string | null | undefined): number[] {
  return date ? [Number(date.slice(0, 4))] : [];
}

function span(from: number, to: number): number[] {
  return Number.isFinite(from) ? Array.from({ length: to - from + 1 }, (_, index) => from + index) : [];
}

function slotsOf(year: number, { columns, months, starts }: Shape, documents: readonly Document[]): Slot[] {
  return columns.map((_, column) => {
    const first = Date.UTC(year, starts + column * months);
    const middle = (first + Date.UTC(year, starts + (column + 1) * months)) / 2;
    return slotOf(
      column,
      documents.filter((document) => covers(document, middle)),
    );
  });
}

function covers({ period }: Document, moment: number): boolean {
  return (
    !!period?.start &&
    !!period.end &&
    Date.parse(period.start) <= moment &&
    moment <= Date.parse(period.end) + DAY
  );
}

function slotOf(column: number, documents: readonly Document[]): Slot {
  const byStatements = documents.toSorted((a, b) => b.statements.length - a.statements.length);
  const report = byStatements.find(({ kind }) => kind === "report") ?? null;
  const [most = null] = byStatements;
  const statements = documents.reduce((sum, document) => sum + document.statements.length, 0);
  return { column, held: heldOf(report, statements, most), document: report ?? most, statements };
}

function heldOf(report: Document | null, statements: number, any: Document | null): Held {
  if (report !== null && report.statements.length > 0) return "read";
  if (statements > 0) return "page";
  return any === null ? "missing" : "unread";
}

/** Without the missing slots before the first that is known and after the last. */
function trim(rows: Coverage["rows"]): Coverage["rows"] {
  const all = rows.flatMap(({ slots }) => slots);
  const known = all.flatMap(({ held }, index) => (held === "missing" ? [] : [index]));
  const kept = new Set(all.slice(known[0] ?? 0, (known.at(-1) ?? -1) + 1));
  return rows
    .map(({ name, slots }) => ({ name, slots: slots.filter((slot) => kept.has(slot)) }))
    .filter(({ slots }) => slots.length > 0);
}

/** How many slots are held in each way. */
export function countHeld({ rows }: Coverage): Record<Held, number> {
  const counts: Record<Held, number> = { read: 0, page: 0, unread: 0, missing: 0 };
  for (const { held } of rows.flatMap(({ slots }) => slots)) counts[held] += 1;
  return counts;
}
