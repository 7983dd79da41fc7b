/**
 * The four ways to cite a figure: a sentence, APA 7, BibTeX, CSL-JSON.
 *
 * Each carries the claim with its bound, and the record's version, because a figure can be corrected
 * after it was cited.
 */

import { ThroughlineError } from "../error.ts";
import { formatPeriod, parseEdtf } from "../period/index.ts";
import { formatQuantity } from "../quantity/index.ts";
import type { Reader } from "../reading/open.ts";
import type { Derivation, Document, Figure, RecordData } from "../schema/record.ts";
import { type CslItem, cslItem, publisherName } from "./csl.ts";
import { headline } from "./headline.ts";
import { isDerived, sourcesOf } from "./source.ts";

export const citationStyles = ["sentence", "apa", "bibtex", "csl"] as const;

export type CitationStyle = (typeof citationStyles)[number];

/** What citing needs of a reader. */
export type Citing = Pick<Reader, "data" | "figure">;

/** "At least 134 attacks ..., October to December 2023 (USAID Office of Inspector General, 9 February 2024)." */
export function figureSentence({ data: record }: Pick<Citing, "data">, figure: Figure): string {
  const sources = sourcesOf(record, figure).map((document) => sourceWords(record, document));
  const remarks = [`${whoseWords(record, figure)}${sources.join("; ")}`, ...caveats(record, figure)];
  return `${headline(record, figure)} (${remarks.join("; ")}).`;
}

/** The citation of a figure, found through redirects; `csl` is a JSON array of items. Throws `unknown-id`. */
export function citeFigure(reader: Citing, id: string, { style }: { style: CitationStyle }): string {
  const figure = reader.figure(id);
  const { data: record } = reader;
  if (figure === null) {
    throw new ThroughlineError("unknown-id", `unknown figure \`${id}\``, {
      hint: "look for one with `find`",
    });
  }
  switch (style) {
    case "sentence":
      return `${figureSentence(reader, figure)} ${edition(record)}`;
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

const ARITHMETIC: Readonly<Record<Derivation["rule"], string>> = {
  "sum-over-periods": "our sum of figures from ",
  "sum-over-places": "our sum of figures from ",
  difference: "our difference of figures from ",
};

/** Our arithmetic is said to be ours, in the same breath as its sources. */
function whoseWords({ derivations }: RecordData, { source }: Figure): string {
  const rule = derivations[source]?.rule;
  return rule === undefined ? "" : ARITHMETIC[rule];
}

/** What a reader of the sentence must not miss: that others disagree, or that its source took it back. */
function caveats(record: RecordData, { conflicts, supersededBy }: Figure): string[] {
  const others = conflicts.flatMap((id) => {
    const statement = record.statements[id];
    const document = record.documents[statement?.document ?? ""];
    if (statement?.kind !== "figure" || document === undefined) return [];
    return [`${formatQuantity(statement.quantity)} according to ${publisherName(record, document)}`];
  });
  const contested = others.length === 0 ? [] : [`contested: ${others.join(", ")}`];
  return supersededBy === null ? contested : [...contested, "since superseded"];
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
