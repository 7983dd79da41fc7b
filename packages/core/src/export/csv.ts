/**
 * CSV as RFC 4180 has it: a line of names, CRLF after each line, quotation marks where a text needs them.
 *
 * An absent value is an empty field, and an empty text is `""`, so that the two stay apart. UTF-8, no byte order mark.
 */
import type { RecordData } from "../schema/record.ts";
import { flatFigures } from "./flat.ts";
import type { Cell, Table } from "./table.ts";

/** The record's figures, one on each line, with the document and the words that each is from. */
export function recordCsv(record: RecordData): Generator<string> {
  return csvLines(flatFigures(record));
}

/** A line at a time, each with its line break. */
export function* csvLines({ fields, rows }: Pick<Table, "fields" | "rows">): Generator<string> {
  yield line(fields.map(({ name }) => name));
  for (const row of rows()) yield line(row);
}

function line(cells: readonly Cell[]): string {
  return `${cells.map(field).join(",")}\r\n`;
}

function field(cell: Cell): string {
  if (cell === null) return "";
  const text = String(cell);
  return text === "" || /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
