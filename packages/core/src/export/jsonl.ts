/** JSON Lines: one figure on each line, whole, with everything that is said of it and by whom. */
import type { Document, Figure, RecordData } from "../schema/record.ts";
import { ROLES } from "./roles.ts";

/** A line at a time, each with its line break. */
export function* recordJsonLines(record: RecordData): Generator<string> {
  for (const figure of Object.values(record.figures)) yield `${JSON.stringify(lineOf(figure, record))}\n`;
}

function lineOf(figure: Figure, record: RecordData) {
  const { id, indicator, place, corroborations, conflicts, others, retellings, ...rest } = figure;
  const said = [
    { role: "source", id: figure.source },
    ...ROLES.flatMap(([list, role]) => figure[list].map((statement) => ({ role, id: statement }))),
  ];
  return {
    figure: id,
    indicator: { id: indicator, name: record.indicators[indicator]?.name ?? null },
    place: place === null ? null : { id: place, name: record.entities[place]?.name ?? place },
    ...rest,
    statements: said.flatMap(({ role, id: statement }) => told(statement, role, record)),
    record: record.meta,
  };
}

/** None for our own arithmetic, which `source` and `derivations` name. */
function told(id: string, role: string, { statements, documents, drift, entities }: RecordData) {
  const statement = statements[id];
  if (statement === undefined) return [];
  const { document, figure: _, ...rest } = { figure: null, ...statement };
  return [
    {
      role,
      ...rest,
      differences: drift[id]?.differences ?? [],
      document: sourceOf(documents[document], entities),
    },
  ];
}

function sourceOf(document: Document | undefined, entities: RecordData["entities"]) {
  if (document === undefined) return null;
  const { id, title, publisher, kind, url = null, published, standing } = document;
  return {
    id,
    title,
    publisher: { id: publisher, name: entities[publisher]?.name ?? publisher },
    kind,
    url,
    published,
    standing,
  };
}
