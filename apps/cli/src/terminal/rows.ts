/** Names and what they stand for, one pair to a row: the body of `show`. */
import { padEnd, visible, widthOf } from "./cells.ts";
import type { Paint } from "./paint.ts";
import { wrap } from "./wrap.ts";

/** A row whose text is null or empty is left out: absent is not the same as blank. */
export type Row = readonly [name: string, text: string | null];

export interface Layout {
  readonly width: number;
  readonly paint: Paint;
  readonly indent?: number;
}

/** The rows, each with its line break. A name that repeats the one above is shown once. */
export function renderRows(rows: readonly Row[], { width, paint, indent = 0 }: Layout): string {
  const shown = rows.filter(([, text]) => text !== null && text !== "");
  const left = Math.max(0, ...shown.map(([name]) => widthOf(name))) + 2;
  const margin = " ".repeat(indent);
  return shown
    .map(([name, text], index) => {
      const label = shown[index - 1]?.[0] === name ? "" : name;
      const first = `${margin}${padEnd(label, left)}`;
      const lines = wrap(visible(text ?? ""), { width, first });
      return `${margin}${paint.faint(padEnd(label, left))}${lines.slice(first.length)}\n`;
    })
    .join("");
}
