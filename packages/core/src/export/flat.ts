/** The figures with their sources, in one table that needs no other: for a spreadsheet. */
import { formatPeriod } from "../period/index.ts";
import type { Document, Figure, RecordData, Statement } from "../schema/record.ts";
import { periodColumns, quantityColumns } from "./claim.ts";
import { type Cell, type Column, type Table, tableOf, text, within } from "./table.ts";

/** A figure, and what its value is from; null for our arithmetic, which no document says. */
interface Told {
  figure: Figure;
  statement: Statement | null;
  document: Document | null;
}

export function flatFigures(record: RecordData): Table {
  const head = {
    name: "figures",
    about: "every figure with its value, how strongly it is claimed, and who says so in which words",
    key: ["figure"],
  };
  return tableOf(head, columnsOf(record), () =>
    Object.values(record.figures).map((figure) => tellOf(figure, record)),
  );
}

function tellOf(figure: Figure, { statements, documents }: RecordData): Told {
  const statement = statements[figure.source] ?? null;
  return { figure, statement, document: documents[statement?.document ?? ""] ?? null };
}

function columnsOf({ indicators, entities }: RecordData): Column<Told>[] {
  const nameOf = (id: string | null | undefined) => (id ? (entities[id]?.name ?? id) : null);
  return [
    text("figure", "its permanent id", ({ figure }) => figure.id),
    text("indicator", "what is counted", ({ figure }) => figure.indicator),
    text(
      "indicator_name",
      "what is counted, in words",
      ({ figure }) => indicators[figure.indicator]?.name ?? null,
    ),
    text("unit", "in what it is counted", ({ figure }) => indicators[figure.indicator]?.unit.many ?? null),
    text(
      "measure",
      "stock: present at a time; flow: in a period; cumulative: since a day",
      ({ figure }) => figure.measure,
    ),
    text(
      "modality",
      "actual, or how else the number is held: planned, ordered, claimed, estimated, alleged",
      ({ figure }) => figure.modality,
    ),
    text(
      "dimensions",
      "what it is narrowed to, as `name=value` with `;` between",
      ({ figure }) =>
        Object.entries(figure.dimensions)
          .map(([name, value]) => `${name}=${value}`)
          .join(";") || null,
    ),
    text("place", "where", ({ figure }) => figure.place),
    text("place_name", "where, in words", ({ figure }) => nameOf(figure.place)),
    ...within(periodColumns, ({ figure }: Told) => figure.period),
    text("period_name", "the time, in words", ({ figure }) => figure.period && formatPeriod(figure.period)),
    ...within(quantityColumns, ({ figure }: Told) => figure.quantity),
    text(
      "status",
      "single, corroborated, contested, superseded or derived (our arithmetic)",
      ({ figure }) => figure.status,
    ),
    text("superseded_by", "the figure that replaced it", ({ figure }) => figure.supersededBy?.figure ?? null),
    ...(["corroborations", "conflicts", "retellings"] as const).map((name) => counted(name)),
    text("source", "the statement that the value is from, or our derivation", ({ figure }) => figure.source),
    text(
      "standing",
      "how close its document is to the act of counting: primary, official, press, copy or paraphrase",
      ({ figure }) => figure.standing,
    ),
    text(
      "words",
      "the words of the document, at most twelve",
      ({ statement }) => statement?.evidence.words ?? null,
    ),
    text("page", "the page, as it is labelled", ({ statement }) => statement?.evidence.page ?? null),
    text("document", "the document's permanent id", ({ document }) => document?.id ?? null),
    text("publisher", "who published it", ({ document }) => nameOf(document?.publisher)),
    text("title", "its title", ({ document }) => document?.title ?? null),
    text("published", "when, as an EDTF date", ({ document }) => document?.published ?? null),
    text("url", "where it is", ({ document }) => document?.url ?? null),
  ];
}

function counted(name: "corroborations" | "conflicts" | "retellings"): Column<Told> {
  const about = `how many statements are ${name} of it`;
  return { name, type: "integer", about, of: ({ figure }): Cell => figure[name].length };
}
