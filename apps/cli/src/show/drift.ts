/** What changed on the way from one statement to the one that passes it on. */
import type { Drift, Reader, Retold, Statement } from "@throughline/sdk/record";
import { visible } from "../terminal/cells.ts";
import type { Layout } from "../terminal/rows.ts";
import { wrap } from "../terminal/wrap.ts";
import { renderWitness } from "./witness.ts";

/** A tree of retellings, each with what it changed, deeper ones further in. */
export function renderRetellings(
  reader: Reader,
  retold: readonly Retold[],
  layout: Layout,
  depth = 0,
): string {
  return retold
    .map(({ statement, drift, retellings }) => {
      const changes = differencesOf(reader, statement, drift).map((text) => driftLine(text, layout, depth));
      const below = renderRetellings(reader, retellings, layout, depth + 1);
      return `${renderWitness(reader, statement, layout, depth)}${changes.join("")}${below}`;
    })
    .join("");
}

/** "bound dropped: at least 134 → exactly 134"; said to be kept where nothing changed. */
export function differencesOf(reader: Reader, statement: Statement, drift: Drift | null): string[] {
  if (drift === null) return [];
  if (drift.differences.length === 0) return ["kept as it was"];
  const named = (value: string | null) => (value === null ? "(not said)" : termOf(reader, statement, value));
  return drift.differences.map(({ code, from, to, because }) => {
    const change = from === null && to === null ? "" : `: ${named(from)} → ${named(to)}`;
    return `${code.replaceAll("-", " ")}${change}${because === null ? "" : ` (${because})`}`;
  });
}

/** The name behind an id of an entity or of a dimension's value; anything else stands for itself. */
function termOf(reader: Reader, statement: Statement, value: string): string {
  const entity = reader.entity(value);
  if (entity !== null) return entity.name;
  const indicator = statement.kind === "figure" ? reader.indicator(statement.indicator) : null;
  const values = Object.values(indicator?.dimensions ?? {}).flatMap(
    (dimension) => dimension.values[value] ?? [],
  );
  return values[0]?.name ?? value;
}

function driftLine(text: string, { width, paint }: Layout, depth: number): string {
  const first = " ".repeat(4 + 4 * depth);
  return `${paint.warning(wrap(visible(text), { width, first, rest: `${first}  ` }))}\n`;
}
