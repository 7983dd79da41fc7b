/** Blocks of lines side by side, with a rule between them. */
import { padEnd } from "../terminal/cells.ts";
import type { Paint } from "../terminal/paint.ts";

/** A line that fits its column, and what it is for the eye. */
export interface Line {
  readonly text: string;
  readonly stroke: keyof Paint | null;
}

/** `width` is that of one column, in cells. */
export function renderColumns(columns: readonly (readonly Line[])[], width: number, paint: Paint): string {
  const height = Math.max(0, ...columns.map(({ length }) => length));
  const rows = Array.from({ length: height }, (_, row) => {
    const cells = columns.map((lines) => cellOf(lines[row], width, paint));
    return cells.join(` ${paint.faint("│")} `).trimEnd();
  });
  return rows.join("\n");
}

function cellOf(line: Line | undefined, width: number, paint: Paint): string {
  const text = padEnd(line?.text ?? "", width);
  return line === undefined || line.stroke === null ? text : paint[line.stroke](text);
}
