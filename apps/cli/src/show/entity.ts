/** The page of a place, organisation, person or operation: its names, right and wrong, and what is said of it. */
import type { Entity, Reader } from "@throughline/sdk/record";
import { nameOf } from "../record/names.ts";
import { count } from "../terminal/count.ts";
import { type Layout, type Row, renderRows } from "../terminal/rows.ts";
import { headline, items, section } from "./section.ts";

export function renderEntity(reader: Reader, entity: Entity & { id: string }, layout: Layout): string {
  const figures = entity.type === "place" ? reader.figures({ place: entity.id }) : [];
  const documents = reader.documents({ publisher: entity.id });
  return [
    headline(entity.name, layout),
    renderRows(rowsOf(reader, entity), { ...layout, indent: 2 }),
    section(
      count(figures.length, "figure", "figures"),
      items(
        figures.map(({ id }) => id),
        layout,
      ),
      layout,
    ),
    section(
      count(documents.length, "document", "documents"),
      items(
        documents.map(({ id, title }) => `${id}: ${title}`),
        layout,
      ),
      layout,
    ),
  ].join("");
}

function rowsOf(reader: Reader, entity: Entity & { id: string }): Row[] {
  const wrong = (forms: Entity["misspellings"]) =>
    forms
      .map(({ form, seenIn }) => (seenIn === undefined ? `"${form}"` : `"${form}" (${seenIn})`))
      .join(", ");
  const named = (ids: readonly string[]) => ids.map((id) => nameOf(reader, id)).join(", ");
  return [
    [entity.type, entity.id],
    ...particulars(entity, named),
    ["also called", entity.aliases.join(", ")],
    ["once called", entity.former.join(", ")],
    ["misspelt", wrong(entity.misspellings)],
    ["garbled", wrong(entity.garblings)],
    ["note", entity.note ?? null],
  ];
}

function particulars(entity: Entity, named: (ids: readonly string[]) => string): Row[] {
  switch (entity.type) {
    case "place":
      return [
        ["kind", entity.kind],
        ["within", named(entity.within)],
        ["made of", named(entity.parts)],
      ];
    case "organisation":
      return [
        ["kind", entity.kind.replaceAll("-", " ")],
        ["part of", named(entity.within)],
      ];
    case "person":
      return [["role", entity.role ?? null]];
    case "operation":
      return [["led by", named(entity.by)]];
    default:
      return entity satisfies never;
  }
}
