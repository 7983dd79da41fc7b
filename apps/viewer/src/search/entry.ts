/** One thing that can be found, as the index file carries it. */
export type Kind = "figure" | "indicator" | "document" | "name";

export interface Entry {
  kind: Kind;
  /** Below the site's root: `figures/<id>/`. */
  path: string;
  title: string;
  /** A second, quieter line. */
  detail: string;
  /** Further words by which it is found: other names, the document's own words. */
  words: string;
}

/** An entry as it is shown: the words by which it was found stay in the index. */
export type Found = Omit<Entry, "words">;

/** In the order in which the filter names them. */
export const kinds = {
  figure: { one: "Figure", many: "Figures" },
  indicator: { one: "Indicator", many: "Indicators" },
  document: { one: "Document", many: "Documents" },
  name: { one: "Name", many: "Names" },
} as const satisfies Record<Kind, { one: string; many: string }>;
