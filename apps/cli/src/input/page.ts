/** Which page of a document an offset of its text stands on, as a person names it. */
import { pageAt, pageName } from "@throughline/ingest/layer";
import type { Text } from "./read.ts";

/** "12", as printed where that is known; null where the text has no pages. */
export function pageOf({ layer }: Pick<Text, "layer">, offset: number): string | null {
  if (layer === undefined || layer.pages.length < 2) return null;
  const page = pageAt(layer, offset);
  return page === null ? null : pageName(page);
}

/** "report.pdf:14:23", and "report.pdf:14:23, p. 12" where there are pages. */
export function placeOf(text: Pick<Text, "layer" | "path">, at: Place): string {
  const page = pageOf(text, at.span.start);
  return `${text.path}:${at.line}:${at.column}${page === null ? "" : `, p. ${page}`}`;
}

interface Place {
  readonly span: { readonly start: number };
  readonly line: number;
  readonly column: number;
}
