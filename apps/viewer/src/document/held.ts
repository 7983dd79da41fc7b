/** How the record holds one period of a series, in the words and glyphs of every page that shows it. */
import type { Held, Slot } from "@throughline/core";
import { documentLink, reportLink } from "../record/paths.ts";

const held: Record<Held, { name: string; glyph: string }> = {
  read: { name: "Report", glyph: "●" },
  page: { name: "A page about it", glyph: "◐" },
  unread: { name: "Known, not read", glyph: "○" },
  missing: { name: "Not known", glyph: "–" },
};

const extents = { "full-text": "in full", excerpt: "in excerpt" } as const;

/** "Report, in full". */
export function heldName({ held: state, document }: Slot): string {
  return state === "read" && document
    ? `${held.read.name}, ${extents[document.read.extent]}`
    : held[state].name;
}

export const heldGlyph = ({ held: state }: Slot): string => held[state].glyph;

/** The page of what is held; null where nothing is known. */
export function heldLink({ document }: Slot): string | null {
  return document && (document.kind === "report" ? reportLink(document.id) : documentLink(document.id));
}
