/** An indicator's page: what is counted, by which rule, what it may not be compared with, and its figures. */
import type { Indicator, Reader } from "@throughline/sdk/record";
import { count } from "../terminal/count.ts";
import { type Layout, type Row, renderRows } from "../terminal/rows.ts";
import { headline, items, section } from "./section.ts";

export function renderIndicator(reader: Reader, indicator: Indicator, layout: Layout): string {
  const figures = reader.figures({ indicator: indicator.id });
  return [
    headline(indicator.name, layout),
    renderRows(rowsOf(reader, indicator), { ...layout, indent: 2 }),
    ...Object.values(indicator.dimensions).map(({ name, values }) =>
      section(
        name,
        items(
          Object.entries(values).map(([id, value]) => `${value.name} (${id})`),
          layout,
        ),
        layout,
      ),
    ),
    section(
      count(figures.length, "figure", "figures"),
      items(
        figures.map(({ id }) => id),
        layout,
      ),
      layout,
    ),
    `\nin order of time: throughline series ${indicator.id}\n`,
  ].join("");
}

function rowsOf(reader: Reader, indicator: Indicator): Row[] {
  const { terms } = indicator;
  return [
    ["indicator", indicator.id],
    ["definition", indicator.definition],
    ...indicator.definedBy.map(
      ({ document, evidence }): Row => ["as defined by", `"${evidence.words}" (${document})`],
    ),
    ["unit", `${indicator.unit.many} (${indicator.unit.kind})`],
    ["measure", indicator.measure],
    ["place meant", indicator.scope === undefined ? null : `${indicator.scope}, where a text names none`],
    ...indicator.comparable.map(({ with: other, note }): Row => ["comparable with", `${other}: ${note}`]),
    ...indicator.notComparable.map(
      ({ with: other, because }): Row => ["not comparable", `${other}: ${because}`],
    ),
    ["recognised by", [...terms.counted, ...terms.verbs].join(", ")],
    ["note", indicator.note ?? null],
    ["stated by", count(documentsOf(reader, indicator.id), "document", "documents")],
  ];
}

function documentsOf(reader: Reader, indicator: string): number {
  return new Set(reader.statements({ indicator }).map(({ document }) => document)).size;
}
