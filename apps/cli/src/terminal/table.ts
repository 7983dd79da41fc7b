/** Columns that line up by cells. The last one may run over; it is never cut, for it mostly holds an id. */
import { padEnd, visible, widthOf } from "./cells.ts";
import type { Paint } from "./paint.ts";

export interface Table {
  readonly columns: readonly { readonly title: string; readonly isNumber?: boolean }[];
  readonly rows: readonly (readonly string[])[];
}

/** Titles, then rows, each with its line break and two spaces between columns. */
export function renderTable({ columns, rows }: Table, paint: Paint): string {
  const widths = columns.map(({ title }, index) =>
    Math.max(widthOf(title), ...rows.map((row) => widthOf(visible(row[index] ?? "")))),
  );
  const line = (cells: readonly string[]) =>
    columns
      .map(({ isNumber }, index) => align(visible(cells[index] ?? ""), widths[index] ?? 0, isNumber ?? false))
      .join("  ")
      .trimEnd();
  const titles = paint.faint(line(columns.map(({ title }) => title)));
  return [titles, ...rows.map(line)].map((text) => `${text}\n`).join("");
}

function align(text: string, width: number, isRight: boolean): string {
  return isRight ? " ".repeat(Math.max(0, width - widthOf(text))) + text : padEnd(text, width);
}
