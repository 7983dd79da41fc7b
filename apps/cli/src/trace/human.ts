/**
 * A story for people: each statement with its steps side by side where there is room, else one below the
 * other. What was told as it was, and what has no source, comes as a list.
 */
import type { Passage, Thread } from "@throughline/sdk/checker";
import { type Cell, cellsOf, visible, widthOf } from "../terminal/cells.ts";
import type { Layout } from "../terminal/rows.ts";
import { wrap } from "../terminal/wrap.ts";
import { type Line, renderColumns } from "./columns.ts";
import {
  codesIn,
  FATES,
  KINDS,
  piecesOf,
  placeName,
  remarksOn,
  stepName,
  summaryOf,
  type Told,
  wayOf,
} from "./told.ts";

/** Fewer cells than this make a column of single words. */
const NARROWEST_COLUMN = 30;
const GAP = 3;
/** Unless all are asked for, a list ends here. */
const MOST_LISTED = 8;
/** Words of a passage in a list. */
const FEW = 9;

export function renderTrace(told: Told, layout: Layout, isVerbose: boolean): string {
  const { threads } = told.trace;
  const whole = threads.filter(({ fate }) => isVerbose || fate === "changed");
  const listed = (["kept", "dropped", "added"] as const).map((fate) =>
    isVerbose
      ? ""
      : renderList(
          fate,
          threads.filter((thread) => thread.fate === fate),
          told,
          layout,
        ),
  );
  const blocks = whole.map((thread, index) => renderThread(thread, index + 1, layout));
  return [heads(told, layout), ...blocks, ...listed, foot(told, layout)].join("");
}

function heads({ steps }: Told, { width, paint }: Layout): string {
  const lines = steps.map(({ name }, index) => wrap(visible(name), { width, first: `${stepName(index)}  ` }));
  const legend = "Words in {braces} are not in the step before.";
  return `${paint.strong(lines.join("\n"))}\n${paint.faint(wrap(legend, { width }))}\n\n`;
}

function renderThread(thread: Thread, number: number, layout: Layout): string {
  const { width, paint } = layout;
  const { length } = thread.passages;
  const said = thread.passages.flatMap((passage, index) => (passage === null ? [] : [index]));
  const room = Math.floor((width - GAP * (length - 1)) / length);
  const body =
    room >= NARROWEST_COLUMN && said.length > 1
      ? renderColumns(
          thread.passages.map((_, index) => cellOf(thread, index, room)),
          room,
          paint,
        )
      : renderBelow(said.length > 1 ? [...thread.passages.keys()] : said, thread, layout);
  return `${paint.strong(wrap(titleOf(thread), { width, first: `${number}  ` }))}\n${body}\n\n`;
}

/** "bound-dropped · at least 3,412 → 3,412". */
function titleOf(thread: Thread): string {
  const { codes, forms } = wayOf(thread);
  const what = codes.length === 0 ? `${KINDS[thread.kind]}, ${FATES[thread.fate]}` : codes.join(", ");
  return visible(`${what} · ${forms.join(" → ")}`);
}

/** One step below the other. */
function renderBelow(indexes: readonly number[], thread: Thread, { width, paint }: Layout): string {
  const lines = indexes.flatMap((index) => cellOf(thread, index, width - 4));
  return lines.map(({ text, stroke }) => `    ${stroke === null ? text : paint[stroke](text)}`).join("\n");
}

function cellOf(thread: Thread, index: number, width: number): Line[] {
  const passage = thread.passages[index];
  const head = `${stepName(index)}: `;
  if (passage == null) return linesOf(`${head}not said`, width, "faint");
  const place = linesOf(`${head}${placeName(passage, null)}`, width, "faint");
  const words = piecesOf(thread, index).map(({ text, isChanged }) => (isChanged ? `{${text}}` : text));
  return [...place, ...linesOf(words.join(""), width, null), ...remarkLines(passage, width)];
}

function remarkLines(passage: Passage, width: number): Line[] {
  return remarksOn(passage).flatMap(({ glyph, since, held }) => {
    const { differences, message, verdict, severity } = held;
    const told = differences.length === 0 ? message : `${differences.join(", ")}: ${message}`;
    const lead = since === null ? "" : `${since}: `;
    return linesOf(`${glyph} ${lead}${told}`, width, verdict === "differs" ? severity : "faint");
  });
}

function linesOf(text: string, width: number, stroke: Line["stroke"]): Line[] {
  const lines = wrap(visible(text), { width }).split("\n");
  return lines.flatMap((line) => cut(line, width)).map((line) => ({ text: line, stroke }));
}

/** An id or a path that is wider than its column goes on in the next line. */
function cut(line: string, width: number): string[] {
  if (widthOf(line) <= width) return [line];
  const cells = cellsOf(line);
  const rows: string[] = [];
  for (let from = 0, used = 0, at = 0; at <= cells.length; at++) {
    used += cells[at]?.width ?? width;
    if (used <= width) continue;
    rows.push(textOf(cells.slice(from, at)));
    [from, used] = [at, cells[at]?.width ?? 0];
  }
  return rows;
}

function textOf(cells: readonly Cell[]): string {
  return cells.map(({ text }) => text).join("");
}

function renderList(
  fate: Thread["fate"],
  threads: readonly Thread[],
  { trace }: Told,
  { width, paint }: Layout,
): string {
  if (threads.length === 0) return "";
  const lines = threads.slice(0, MOST_LISTED).flatMap(({ passages }) => {
    const index = passages.findLastIndex((one) => one !== null);
    const passage = passages[index];
    if (passage == null) return [];
    const first = `  ${visible(placeName(passage, trace.steps[index]?.path ?? ""))}  `;
    return `${wrap(visible(`"${beginningOf(passage)}"`), { width, first, rest: "    " })}\n`;
  });
  const left = threads.length - lines.length;
  const more = left === 0 ? "" : `  and ${left} more, listed with \`--verbose\`\n`;
  return `${paint.strong(FATES[fate])}\n${lines.join("")}${more}\n`;
}

/** A few words from what was compared on. */
function beginningOf({ words, focus }: Passage): string {
  const all = words.slice(focus.start < words.length ? focus.start : 0).split(" ");
  return `${all.slice(0, FEW).join(" ")}${all.length > FEW ? " …" : ""}`;
}

function foot({ trace }: Told, { width, paint }: Layout): string {
  const codes = codesIn(trace);
  const hint =
    codes.length === 0
      ? ""
      : `${wrap(`what a name means: ${codes.map((code) => `\`throughline explain ${code}\``).join(", ")}`, { width })}\n\n`;
  return `${hint}${paint.strong(wrap(summaryOf(trace), { width }))}\n`;
}
