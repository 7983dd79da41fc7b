/**
 * The four ways to cite a figure: a sentence, APA 7, BibTeX, CSL-JSON.
 *
 * Each carries the claim with its bound, and the record's version, because a figure can be corrected
 * after it was cited.
 */
import { formatPeriod, parseEdtf } from "../period/index.ts";
import type { Document, Figure, RecordData } from "../schema/record.ts";
import { type CslItem, cslItem, publisherName } from "./csl.ts";
import { headline } from "./headline.ts";
import { isDerived, sourcesOf } from "./source.ts";

export const citationStyles = ["sentence", "apa", "bibtex", "csl"] as const;

export type CitationStyle = (typeof citationStyles)[number];

/** "At least 134 attacks ..., October to December 2023 (USAID Office of Inspector General, 9 February 2024)." */
export function figureSentence(record: RecordData, figure: Figure): string {
  const sources = sourcesOf(record, figure).map((document) => sourceWords(record, document));
  const whose = isDerived(record, figure) ? "our arithmetic, from " : "";
  return `${headline(record, figure)} (${whose}${sources.join("; ")}).`;
}

/** The citation in one style; `csl` is a JSON array of items. */
export function citeFigure(record: RecordData, figure: Figure, style: CitationStyle): string {
  switch (style) {
    case "sentence":
      return `${figureSentence(record, figure)} ${edition(record)}`;
    case "csl":
      return JSON.stringify(items(record, figure), null, 2);
    case "bibtex":
      return items(record, figure).map(bibtexEntry).join("\n\n");
    case "apa":
      return apa(record, figure);
    default:
      return style satisfies never;
  }
}

function edition({ meta }: RecordData): string {
  return `Throughline record ${meta.version} (sha256 ${meta.sha256.slice(0, 12)}).`;
}

function sourceWords(record: RecordData, document: Document): string {
  const publisher = publisherName(record, document);
  return document.published === null ? publisher : `${publisher}, ${dateWords(document.published)}`;
}

function dateWords(edtf: string): string {
  const period = parseEdtf(edtf);
  return period === null ? edtf : formatPeriod(period);
}

function items(record: RecordData, figure: Figure): CslItem[] {
  const whose = isDerived(record, figure) ? "Derived by Throughline: " : "";
  const note = `${whose}${headline(record, figure)}. ${edition(record)}`;
  return sourcesOf(record, figure).map((document) => cslItem(record, document, note));
}

function apa(record: RecordData, figure: Figure): string {
  const references = sourcesOf(record, figure).map((document) => apaReference(record, document));
  const whose = isDerived(record, figure) ? " Derived by Throughline." : "";
  return [...references, `[${headline(record, figure)}.${whose} ${edition(record)}]`].join("\n");
}

/** Author. (Year, Month day). Title. Publisher. URL (APA 7, section 10.16, webpages and websites). */
function apaReference(record: RecordData, document: Document): string {
  const publisher = publisherName(record, document);
  const author = document.authors.length > 0 ? document.authors.join(", ") : publisher;
  const parts = [`${author}.`, `(${apaDate(document.published)}).`, `${document.title}.`];
  if (author !== publisher) parts.push(`${publisher}.`);
  if (document.url !== undefined) parts.push(document.url);
  return parts.join(" ");
}

function apaDate(edtf: string | null): string {
  const words = edtf === null ? [] : dateWords(edtf).split(" ");
  if (words.length === 3) return `${words[2]}, ${words[1]} ${words[0]}`;
  if (words.length === 2) return `${words[1]}, ${words[0]}`;
  return words[0] ?? "n.d.";
}

function bibtexEntry(item: CslItem): string {
  const [year, month, day] = item.issued?.["date-parts"][0] ?? [];
  const fields = {
    title: item.title,
    author: item.author?.map(({ literal }) => `{${literal}}`).join(" and "),
    publisher: item.publisher,
    year: year === undefined ? undefined : String(year),
    date:
      [year, month, day]
        .filter((part) => part !== undefined)
        .map(pad)
        .join("-") || undefined,
    url: item.URL,
    note: item.note,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = {${name === "url" ? value : escapeTex(value)}},`],
  );
  return [`@misc{${item.id.replace(/[^a-z0-9]+/g, "-")},`, ...lines, "}"].join("\n");
}

function pad(part: number): string {
  return String(part).padStart(2, "0");
}

const TEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Braces of our own (around a corporate author) stay; TeX's other special signs do not. */
function escapeTex(text: string): string {
  return text.replace(/[\\~^&%$#_]/g, (sign) => TEX[sign] ?? `\\${sign}`);
}
