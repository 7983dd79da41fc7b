/** One statement on its way, as HTML: a cell for each step, with its words and what became of them. */
import { codes, type Passage, type Thread } from "@throughline/sdk/checker";
import { KINDS, piecesOf, placeName, type Remark, remarksOn, stepName, type Told, wayOf } from "../told.ts";
import { escapeHtml } from "./escape.ts";

const CLASSES: Readonly<Record<Remark["glyph"], string>> = { "≠": "differs", "=": "agrees", "?": "unsure" };

export function threadOf(thread: Thread): string {
  const isAlone = thread.passages.filter((one) => one !== null).length === 1;
  const cells = thread.passages.map((passage, index) =>
    isAlone && passage === null ? "" : cellOf({ thread, passage, index }),
  );
  return `<li>\n<h3>${titleOf(thread)}</h3>\n<ol class="${isAlone ? "alone" : "steps"}">\n${cells.join("\n")}\n</ol>\n</li>`;
}

/** Passages in a list: of each its place and its words. */
export function listOf(threads: readonly Thread[], { trace }: Told): string {
  const items = threads.map((thread) => {
    const index = thread.passages.findLastIndex((one) => one !== null);
    const passage = thread.passages[index];
    if (passage == null) return "";
    const place = placeName(passage, trace.steps[index]?.path ?? "");
    const unsure = remarksOn(passage).filter(({ glyph }) => glyph === "≠");
    return `<li><p class="place">${escapeHtml(place)}</p><p class="words">${focused(passage)}</p>${unsure.map(remarkOf).join("")}</li>`;
  });
  return `<ul class="list">\n${items.join("\n")}\n</ul>`;
}

/** "Bound dropped · at least 3,412 → 3,412". */
function titleOf(thread: Thread): string {
  const way = wayOf(thread);
  const titles = way.codes.map((code) => codes[code].title);
  const what = titles.length === 0 ? KINDS[thread.kind] : titles.join(", ");
  return escapeHtml(`${what.charAt(0).toUpperCase()}${what.slice(1)} · ${way.forms.join(" → ")}`);
}

interface Cell {
  readonly thread: Thread;
  readonly passage: Passage | null;
  readonly index: number;
}

function cellOf({ thread, passage, index }: Cell): string {
  if (passage === null) return `<li class="step"><p class="place">${stepName(index)}: not said</p></li>`;
  const place = `${stepName(index)}: ${placeName(passage, null)}`;
  const words = index === 0 ? focused(passage) : markedIn(thread, index);
  const remarks = remarksOn(passage).map(remarkOf).join("\n");
  return `<li class="step"><p class="place">${escapeHtml(place)}</p>\n<blockquote class="words">${words}</blockquote>\n${remarks}</li>`;
}

function focused({ words, focus }: Passage): string {
  const [before, inside, after] = [
    words.slice(0, focus.start),
    words.slice(focus.start, focus.end),
    words.slice(focus.end),
  ].map(escapeHtml);
  return inside === "" ? `${before}${after}` : `${before}<b>${inside}</b>${after}`;
}

/** Pieces are cut once more where what was compared begins and ends. */
function markedIn(thread: Thread, index: number): string {
  const { focus } = thread.passages[index] ?? { focus: { start: 0, end: 0 } };
  let at = 0;
  return piecesOf(thread, index)
    .map(({ text, isChanged }) => {
      const [start, end] = [at, at + text.length];
      at = end;
      const cuts = [start, clamp(focus.start, start, end), clamp(focus.end, start, end), end];
      const parts = cuts.slice(1).map((to, part) => {
        const html = escapeHtml(text.slice((cuts[part] ?? 0) - start, to - start));
        return part === 1 && html !== "" ? `<b>${html}</b>` : html;
      });
      return isChanged ? `<mark>${parts.join("")}</mark>` : parts.join("");
    })
    .join("");
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

function remarkOf({ glyph, since, held }: Remark): string {
  const links = held.differences.map((code) => `<a href="#${code}">${escapeHtml(codes[code].title)}</a>`);
  const told = [...(links.length === 0 ? [] : [links.join(", ")]), escapeHtml(held.message)].join(": ");
  const lead = since === null ? "" : `<span class="said">${since}:</span> `;
  return `<p class="remark ${CLASSES[glyph]}"><span aria-hidden="true">${glyph}</span> ${lead}${told}</p>`;
}
