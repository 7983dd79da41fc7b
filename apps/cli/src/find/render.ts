/** Figures as a list: each its sentence, its id, and whether anybody disagrees. */
import type { Figure, FigureFilter, Reader } from "@throughline/sdk/record";
import { visible } from "../terminal/cells.ts";
import { count } from "../terminal/count.ts";
import type { Layout } from "../terminal/rows.ts";
import { wrap } from "../terminal/wrap.ts";

/** A screen or two; who wants them all asks for less, or for JSON. */
const MOST_SHOWN = 20;

export function renderFigures(reader: Reader, figures: readonly Figure[], layout: Layout): string {
  const shown = figures.slice(0, MOST_SHOWN).map((figure) => renderFigure(reader, figure, layout));
  return `${shown.join("")}${layout.paint.strong(summarise(figures.length, reader))}\n`;
}

export function renderJson(
  reader: Reader,
  query: FigureFilter & { words: string },
  figures: readonly Figure[],
): string {
  const found = figures.map((figure) => ({ ...figure, sentence: reader.sentence(figure.id) }));
  return `${JSON.stringify({ schemaVersion: 1, record: reader.meta, query, figures: found }, null, 2)}\n`;
}

function renderFigure(reader: Reader, figure: Figure, { width, paint }: Layout): string {
  const sentence = wrap(visible(reader.sentence(figure.id)), { width });
  const notes = [
    figure.status === "single" ? "" : figure.status,
    figure.conflicts.length === 0 ? "" : count(figure.conflicts.length, "conflict", "conflicts"),
    figure.retellings.length === 0 ? "" : count(figure.retellings.length, "retelling", "retellings"),
  ].filter((note) => note !== "");
  return `${sentence}\n  ${[paint.note(figure.id), ...notes].join(" · ")}\n\n`;
}

function summarise(number: number, { meta }: Reader): string {
  if (number === 0)
    return `no figure found in record ${meta.version}, which does not mean that there is none`;
  const found = `${count(number, "figure", "figures")} in record ${meta.version}`;
  return number > MOST_SHOWN ? `${found}; the first ${MOST_SHOWN} are shown, \`--json\` prints all` : found;
}
