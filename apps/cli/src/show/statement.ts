/** A statement's page: what one document says, in which words, told by whom, and where it went from there. */
import { type AttributionLink, type Reader, type Statement, totalsOf } from "@throughline/sdk/record";
import { dimensionNames, documentName, nameOf, partyName, periodName } from "../record/names.ts";
import { type Layout, type Row, renderRows } from "../terminal/rows.ts";
import { caveatRows } from "./caveats.ts";
import { differencesOf, renderRetellings } from "./drift.ts";
import { headline, items, section } from "./section.ts";
import { renderTotals } from "./totals.ts";
import { said, wordsOf } from "./witness.ts";

export function renderStatement(reader: Reader, statement: Statement, layout: Layout): string {
  const lineage = reader.lineage(statement.id);
  return [
    headline(said(reader, statement), layout),
    renderRows(rowsOf(reader, statement), { ...layout, indent: 2 }),
    section(
      "against what it passes on",
      items(differencesOf(reader, statement, lineage?.drift ?? null), layout),
      layout,
    ),
    section("parts and total", renderTotals(reader, totalsOf(reader, statement.id), layout), layout),
    section("passed on by", renderRetellings(reader, lineage?.retellings ?? [], layout), layout),
  ].join("");
}

function rowsOf(reader: Reader, statement: Statement): Row[] {
  const { evidence, retells, document } = statement;
  return [
    ["statement", statement.id],
    ["kind", statement.kind],
    ["document", `${documentName(reader, document)} (${document})`],
    ["words", wordsOf(statement)],
    [
      "verified",
      `${evidence.verified === "full-text" ? "in the full text" : "in an excerpt"}, ${evidence.on}`,
    ],
    ["held as", statement.modality === "actual" ? null : statement.modality],
    ["place", statement.place && `${nameOf(reader, statement.place)} (${statement.place})`],
    ["period", periodName(statement.period)],
    ...figureRows(reader, statement),
    ...Object.entries(statement.actors).map(([role, who]): Row => [role, partyName(reader, who)]),
    ["told by", statement.attribution.map((link) => tellingOf(reader, link)).join("; ")],
    [
      "passes on",
      retells && `${retells.of}${retells.inferred === null ? "" : ` (our inference: ${retells.inferred})`}`,
    ],
    ...statement.supersedes.map(({ of, because }): Row => ["replaces", `${of} (${because})`]),
    ...caveatRows(statement),
  ];
}

function figureRows(reader: Reader, statement: Statement): Row[] {
  if (statement.kind === "event") return statement.places.map((id): Row => ["at", nameOf(reader, id)]);
  if (statement.kind !== "figure") return [];
  return [
    ...dimensionNames(reader, statement).map(({ id, value }): Row => [id, value]),
    ["indicator", statement.indicator],
    ["figure", statement.figure],
  ];
}

/** "CENTCOM said", "CJTF-OIR told the IG". */
function tellingOf(reader: Reader, { who, verb, to }: AttributionLink): string {
  return [partyName(reader, who), verb, to === null ? "" : partyName(reader, to)].filter(Boolean).join(" ");
}
