/** The names of the record by kind, page by page; and how much of each is on its own page at a time. */
import type { RecordData } from "@throughline/core/schema";
import { toPages } from "../paged/pages.ts";
import { record } from "../record/record.ts";

/** So many names are on a page of the list. */
const EACH = 300;
/** So many indicators and so many documents are on a page of one name. */
export const MOST = 80;

type Entity = RecordData["entities"][string];

/** In the order in which the list names them. */
export const types = {
  place: "Places",
  organisation: "Organisations",
  person: "People",
  operation: "Operations",
} as const satisfies Record<Entity["type"], string>;

const order = Object.keys(types);

export function namePages(): Entity[][] {
  const all = Object.values(record.data.entities).toSorted(
    (a, b) => order.indexOf(a.type) - order.indexOf(b.type) || a.name.localeCompare(b.name, "en"),
  );
  return toPages(all, EACH);
}
