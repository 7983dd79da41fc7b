/** The stories of the record, those furthest from their sources first, page by page. */
import type { Document } from "@throughline/core/schema";
import { toPages } from "../paged/pages.ts";
import { record } from "../record/record.ts";
import { retellingDocuments } from "./story.ts";

/** So many are on a page. */
const EACH = 80;

export interface Told {
  document: Document;
  /** How many of its statements pass something on, and how many of those changed on the way. */
  retold: number;
  changed: number;
}

const order = ["paraphrase", "copy", "press", "official", "primary"];

export function storyPages(): Told[][] {
  const all = retellingDocuments().map(toldIn);
  const rank = ({ document }: Told) => order.indexOf(document.standing.is);
  return toPages(
    all.toSorted((a, b) => rank(a) - rank(b) || b.changed - a.changed),
    EACH,
  );
}

function toldIn(document: Document): Told {
  const retold = document.statements.filter((id) => record.statement(id)?.retells);
  const changed = retold.filter((id) => (record.data.drift[id]?.differences.length ?? 0) > 0);
  return { document, retold: retold.length, changed: changed.length };
}
