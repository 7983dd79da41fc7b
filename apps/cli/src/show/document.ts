/** A document's page: what it is, how near to the counting, what it is made from, and all that it says. */
import type { Document, Reader } from "@throughline/sdk/record";
import { nameOf, periodName } from "../record/names.ts";
import { count } from "../terminal/count.ts";
import { type Layout, type Row, renderRows } from "../terminal/rows.ts";
import { slotsAround } from "./coverage.ts";
import { lackLines } from "./lacks.ts";
import { headline, items, section } from "./section.ts";
import { said } from "./witness.ts";

export function renderDocument(reader: Reader, document: Document, layout: Layout): string {
  const statements = document.statements.flatMap((id) => reader.statement(id) ?? []);
  return [
    headline(document.title, layout),
    renderRows(rowsOf(reader, document), { ...layout, indent: 2 }),
    section(
      count(statements.length, "statement", "statements"),
      items(
        statements.map(
          (statement) => `${said(reader, statement)}  [${statement.id.slice(document.id.length)}]`,
        ),
        layout,
      ),
      layout,
    ),
    section("not in it, or not read", items(lackLines(document), layout), layout),
    section("its series, period by period", items(slotsAround(reader, document), layout), layout),
    section("faults of its text", items(document.marks.map(markLine), layout), layout),
  ].join("");
}

function rowsOf(reader: Reader, document: Document): Row[] {
  const { fingerprint, terms, read, series } = document;
  return [
    ["document", document.id],
    ["publisher", `${nameOf(reader, document.publisher)} (${document.publisher})`],
    ["by", document.authors.join(", ")],
    ["kind", document.kind.replaceAll("-", " ")],
    ["published", document.published ?? "it shows no date"],
    ["standing", `${document.standing.is}: ${document.standing.because}`],
    ["period", periodName(document.period)],
    [
      "series",
      series === undefined
        ? null
        : `${series.id}${series.number === undefined ? "" : `, no. ${series.number}`}`,
    ],
    ["revised", document.revised && `${document.revised.on} by its publisher: ${document.revised.because}`],
    ["url", document.url ?? null],
    ["read", `${read.extent === "full-text" ? "in full" : "in part"}, ${read.on}`],
    ["sha256", fingerprint === undefined ? null : `${fingerprint.sha256} (${fingerprint.length} characters)`],
    ["licence", terms === undefined ? null : [terms.licence, ...terms.asks].join("; ")],
    ["dropped", terms?.dropped.join("; ") ?? null],
    ...document.derivedFrom.map(
      ({ document: of, how, inferred }): Row => [
        how.replaceAll("-", " "),
        `${of}${inferred === undefined ? "" : ` (our inference: ${inferred})`}`,
      ],
    ),
    ["note", document.note ?? null],
  ];
}

function markLine({ code, words, entity }: Document["marks"][number]): string {
  return `${code.replaceAll("-", " ")}: "${words}"${entity === undefined ? "" : ` for ${entity}`}`;
}
