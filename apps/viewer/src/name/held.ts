/** What the record has of one name: how many figures of each indicator at a place, and a publisher's documents. */
import type { Document, RecordData } from "@throughline/core/schema";
import { pagesFor } from "../paged/pages.ts";
import { record } from "../record/record.ts";
import { MOST } from "./listed.ts";

export type Entity = RecordData["entities"][string];

/** Indicators with their number of figures at this place; none where the name is no place. */
export function countedAt(entity: Entity): [indicator: string, figures: number][] {
  const counts = new Map<string, number>();
  for (const { indicator } of entity.type === "place" ? record.figures({ place: entity.id }) : []) {
    counts.set(indicator, (counts.get(indicator) ?? 0) + 1);
  }
  return [...counts];
}

/** Newest first. */
export function publishedBy({ id }: Entity): Document[] {
  return record
    .documents({ publisher: id })
    .toSorted((a, b) => (b.published ?? "").localeCompare(a.published ?? "") || (a.id < b.id ? -1 : 1));
}

/** How many pages the name has. */
export function pagesOf(entity: Entity): number {
  return pagesFor([countedAt(entity).length, publishedBy(entity).length], MOST);
}
