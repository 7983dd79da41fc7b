/** The documents as they stand on their shelves, page by page. */
import type { Document } from "@throughline/core/schema";
import { toPages } from "../paged/pages.ts";
import { type Shelf, shelves } from "./shelves.ts";

/** So many documents are on a page. */
const EACH = 80;
/** A shelf shows its newest; the publisher's page has all. The last one is of publishers with few, and has no other place. */
const MOST = 12;

/** A shelf, or the part of it that one page has. */
export interface Board {
  shelf: Shelf;
  documents: Document[];
  /** It began on the page before. */
  isContinued: boolean;
}

export function boards(): Board[][] {
  const standing = shelves().flatMap((shelf) =>
    shelf.documents
      .slice(0, shelf.id === "others" ? undefined : MOST)
      .map((document, at) => ({ shelf, document, at })),
  );
  return toPages(standing, EACH).map((page) => {
    const onPage = new Map<Shelf, typeof page>();
    for (const one of page) onPage.set(one.shelf, [...(onPage.get(one.shelf) ?? []), one]);
    return [...onPage].map(([shelf, list]) => ({
      shelf,
      documents: list.map(({ document }) => document),
      isContinued: (list[0]?.at ?? 0) > 0,
    }));
  });
}
