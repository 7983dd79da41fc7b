/**
 * A figure's source as CSL-JSON 1.0, the form that Zotero, Pandoc and citeproc read.
 *
 * https://docs.citationstyles.org/en/stable/specification.html; types by what each kind of document is.
 */
import { parseEdtf } from "../period/index.ts";
import type { Document, RecordData } from "../schema/record.ts";

/** A date as CSL has it: year, month, day, as far as known. */
export interface CslDate {
  "date-parts": [number[]];
}

export interface CslItem {
  id: string;
  type: "report" | "webpage" | "article" | "article-newspaper" | "post";
  title: string;
  publisher: string;
  author?: { literal: string }[];
  issued?: CslDate;
  accessed: CslDate;
  URL?: string;
  language: string;
  note?: string;
}

const TYPES: Readonly<Record<Document["kind"], CslItem["type"]>> = {
  report: "report",
  "landing-page": "webpage",
  release: "article",
  briefing: "article",
  article: "article-newspaper",
  post: "post",
};

/** `note` carries what the document is cited for. */
export function cslItem(names: Pick<RecordData, "entities">, document: Document, note?: string): CslItem {
  return {
    id: document.id,
    type: TYPES[document.kind],
    title: document.title,
    publisher: publisherName(names, document),
    ...(document.authors.length > 0 && { author: document.authors.map((literal) => ({ literal })) }),
    ...(document.published !== null && { issued: dateParts(document.published) }),
    accessed: dateParts(document.read.on),
    ...(document.url !== undefined && { URL: document.url }),
    language: document.language,
    ...(note !== undefined && { note }),
  };
}

export function publisherName(names: Pick<RecordData, "entities">, document: Document): string {
  return names.entities[document.publisher]?.name ?? document.publisher;
}

/** As precise as the date is: an EDTF month gives a year and a month. */
function dateParts(edtf: string): CslDate {
  const precision = parseEdtf(edtf)?.precision;
  const known = precision === "day" ? 3 : precision === "month" ? 2 : 1;
  const parts = (parseEdtf(edtf)?.start ?? edtf).split("-").map(Number);
  return { "date-parts": [parts.slice(0, known)] };
}
