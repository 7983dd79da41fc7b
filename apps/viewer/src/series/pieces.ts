/**
 * The lines of an indicator in pieces, page by page, so that its page stays as long as it is however many figures it
 * has.
 *
 * The newest piece of each line comes first and is drawn with more of its past than its table lists: ten years can be
 * followed on the first page. What is older follows on further pages, each piece with a drawing of its own.
 */
import type { Figure } from "@throughline/core/schema";
import { pageLink, toPages } from "../paged/pages.ts";
import { indicatorLink } from "../record/paths.ts";
import { type Line, linesOf } from "./lines.ts";

/** So many rows of tables are on a page, a drawing counted as some. */
const EACH = 85;
/** So many rows has a piece: ten years of quarters, and some. */
const ROWS = 60;
/** So many where there is little room. */
const SHORT = 24;
/** So many claims are drawn above one another before they hide each other: ten years of months. */
const DRAWN = 120;

/** Consecutive figures of one line, in the order of time. */
export interface Piece {
  /** Null for figures that stand alone. */
  line: Line | null;
  rows: readonly Figure[];
  /** As many as the drawing can hold, up to the last of the rows. */
  drawn: readonly Figure[];
  /** "61 to 120 of 240"; null where this is the whole line. */
  extent: string | null;
}

const known = new Map<string, Piece[][]>();

/** The pages of an indicator; the first is there even where it has no figure. */
export function piecesOf(indicator: string): Piece[][] {
  const pages = known.get(indicator) ?? toPages(allPieces(linesOf(indicator)), EACH, weightOf);
  known.set(indicator, pages);
  return pages;
}

/** Where the newest figures of a line stand. */
export function lineLink(indicator: string, { key, measure }: Pick<Line, "key" | "measure">): string {
  const at = piecesOf(indicator).findIndex((page) => page.some(({ line }) => line?.key === key));
  return `${pageLink(indicatorLink(indicator), Math.max(1, at + 1))}#${measure}`;
}

/** The newest part of a line, short enough for a frame in somebody else's page. */
export function newestOf({ figures }: Line): Pick<Piece, "rows" | "drawn"> {
  return { rows: figures.slice(-SHORT), drawn: figures.slice(-ROWS) };
}

function allPieces(lines: readonly Line[]): Piece[] {
  const series = lines.filter(({ figures }) => figures.length > 1).map((line) => cut(line, line.figures));
  const alone = lines.filter(({ figures }) => figures.length === 1).flatMap(({ figures }) => figures);
  const newest = series.flatMap((pieces) => pieces.slice(0, 1));
  return [...newest, ...cut(null, alone), ...series.flatMap((pieces) => pieces.slice(1))];
}

/** The newest piece first. */
function cut(line: Line | null, figures: readonly Figure[]): Piece[] {
  const pieces: Piece[] = [];
  for (let end = figures.length; end > 0; end -= ROWS) {
    const from = Math.max(0, end - ROWS);
    const isNewest = end === figures.length;
    pieces.push({
      line,
      rows: figures.slice(from, end),
      drawn: figures.slice(isNewest ? Math.max(0, end - DRAWN) : from, end),
      extent: figures.length <= ROWS ? null : `${from + 1} to ${end} of ${figures.length}`,
    });
  }
  return pieces;
}

/** A drawn claim takes about a third of the page that a row does, and each drawing an axis. */
function weightOf({ rows, drawn }: Piece): number {
  return 1 + rows.length + Math.max(0, drawn.length - rows.length) / 3;
}
