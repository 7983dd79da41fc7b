/**
 * The text layer: a document's words in reading order, and where on its pages they stand.
 *
 * One string for every format, so that whoever reads figures or looks up words needs to know nothing of
 * PDF. All offsets are UTF-16 code units of `text`, ends exclusive.
 */

export const mediaTypes = {
  pdf: "application/pdf",
  html: "text/html",
  markdown: "text/markdown",
  plain: "text/plain",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
} as const;

/** The formats that can be read, as media types. */
export type MediaType = (typeof mediaTypes)[keyof typeof mediaTypes];

/** UTF-16 offsets into the text, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A page of the document, and where its text stands. */
export interface Page extends Span {
  /** From 0, in the order of the file. */
  readonly index: number;
  /** What is printed on the page, or the label that the file gives it; null where there is none. */
  readonly label: string | null;
}

/** A heading, its level, and where it stands. */
export interface Heading extends Span {
  /** 1 is the highest. */
  readonly level: number;
}

/** A table: a line for each row, a tab between cells. */
export interface Table extends Span {
  readonly rows: number;
}

/** A footnote. It stands after the body, so that it does not cut a sentence that goes on. */
export interface Footnote extends Span {
  /** "12", "*"; null where the file shows none. */
  readonly mark: string | null;
  /** The page it is printed on, as an index. */
  readonly page: number;
}

/** Where a mark that points to a footnote was left out of the text. */
export interface FootnoteMark {
  readonly at: number;
  readonly mark: string;
}

/** The text of a document, with its pages and what it was made of. */
export interface TextLayer {
  readonly schemaVersion: 1;
  readonly mediaType: MediaType;
  /** Of the file's bytes, in hexadecimal. */
  readonly sha256: string;
  /** Of the text in UTF-8, in hexadecimal: what a document's fingerprint in the record holds. */
  readonly textSha256: string;
  /** What made the text. Another version may make another one of the same file. */
  readonly extractor: { readonly name: string; readonly version: string };
  /** As the file itself says, where it does. */
  readonly title: string | null;
  readonly pages: readonly Page[];
  readonly headings: readonly Heading[];
  readonly tables: readonly Table[];
  readonly footnotes: readonly Footnote[];
  readonly marks: readonly FootnoteMark[];
  readonly text: string;
}

/** The page that an offset stands on; null beyond the text. */
export function pageAt(layer: Pick<TextLayer, "pages" | "footnotes">, offset: number): Page | null {
  const note = layer.footnotes.find(({ start, end }) => start <= offset && offset < end);
  if (note !== undefined) return layer.pages[note.page] ?? null;
  let low = 0;
  let high = layer.pages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((layer.pages[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const page = layer.pages[low];
  return page !== undefined && page.start <= offset ? page : null;
}

/** "12", as printed where that is known; else the number of the sheet, from 1. */
export function pageName({ label, index }: Page): string {
  return label ?? String(index + 1);
}
