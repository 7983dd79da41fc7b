/**
 * The documents of the record on shelves: one for each series, one for each publisher with several
 * documents, and one for the publishers with few.
 */
import type { Document } from "@throughline/core/schema";
import { entityName, publisherName } from "../record/names.ts";
import { record } from "../record/record.ts";

export interface Shelf {
  id: string;
  name: string;
  /** Newest first; on the last shelf by publisher. */
  documents: Document[];
}

/** So many documents outside a series give a publisher a shelf. */
const SEVERAL = 4;

export function shelves(): Shelf[] {
  const all = record.documents();
  const series = groupBy(all, ({ series }) => series?.id);
  const publishers = groupBy(all, (document) => (document.series ? undefined : document.publisher));
  const own = [...publishers].filter(([, documents]) => documents.length >= SEVERAL);
  const few = [...publishers].filter(([, documents]) => documents.length < SEVERAL);
  return [
    ...bySize([...series].map(([id, list]) => shelf(id, record.data.series[id]?.name ?? id, list))),
    ...bySize(own.map(([id, list]) => shelf(id, entityName(id), list))),
    {
      id: "others",
      name: "Other publishers",
      documents: few.flatMap(([, list]) => list).sort(byPublisher),
    },
  ].filter(({ documents }) => documents.length > 0);
}

function groupBy(documents: readonly Document[], keyOf: (document: Document) => string | undefined) {
  const groups = new Map<string, Document[]>();
  for (const document of documents) {
    const key = keyOf(document);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), document]);
  }
  return groups;
}

function shelf(id: string, name: string, documents: readonly Document[]): Shelf {
  const date = ({ period, published }: Document) => period?.end ?? published ?? "";
  return {
    id,
    name,
    documents: documents.toSorted((a, b) => date(b).localeCompare(date(a)) || (a.id < b.id ? -1 : 1)),
  };
}

function bySize(list: readonly Shelf[]): Shelf[] {
  return list.toSorted((a, b) => b.documents.length - a.documents.length || (a.id < b.id ? -1 : 1));
}

function byPublisher(a: Document, b: Document): number {
  return publisherName(a).localeCompare(publisherName(b), "en") || (a.id < b.id ? -1 : 1);
}
