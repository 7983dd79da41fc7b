/** What the twin of each kind of page holds: the thing itself and all that its page shows with it. */
import { totalsOf } from "@throughline/core";
import type { Document, Drift, Figure, Statement, Total } from "@throughline/core/schema";
import { derivingFrom } from "../document/deriving.ts";
import { editionOf, figuresOf, passersOn } from "../document/reports.ts";
import { neighboursOf } from "../figure/neighbours.ts";
import { sentenceOf } from "../figure/sentence.ts";
import { isStatement, tellStory } from "../lineage/story.ts";
import { figureLink } from "../record/paths.ts";
import { record } from "../record/record.ts";

export function figureShape(figure: Figure) {
  const ids = [
    figure.source,
    ...figure.corroborations,
    ...figure.conflicts,
    ...figure.others,
    ...figure.retellings,
  ];
  const statements = statementsOf(ids);
  return {
    figure,
    sentence: sentenceOf(figure.id),
    indicator: record.indicator(figure.indicator),
    statements,
    derivations: [figure.source, ...figure.derivations].flatMap((id) => record.derivation(id) ?? []),
    totals: totalsIn(statements),
    drift: driftOf(statements),
    documents: documentsOf(statements),
    neighbours: neighboursOf(figure).map(({ id }) => id),
  };
}

export function documentShape(document: Document) {
  const statements = statementsOf(document.statements);
  return {
    document,
    statements,
    totals: totalsIn(statements),
    drift: driftOf(statements),
    derivedBy: derivingFrom(document).map(({ id }) => id),
  };
}

export function reportShape(report: Document) {
  return {
    report,
    edition: editionOf(report).map(({ id }) => id),
    figures: [...figuresOf(report).values()].flat(),
    passedOnBy: passersOn(report).map(({ id }) => id),
  };
}

export function lineageShape(document: Document) {
  const { columns, threads } = tellStory(document);
  return {
    document: document.id,
    columns: columns.map((documents) => documents.map(({ id }) => id)),
    threads: threads.map((steps) => steps.map(({ column, said, drift }) => ({ column, id: said.id, drift }))),
    statements: statementsOf(
      threads.flatMap((steps) => steps.filter(({ said }) => isStatement(said)).map(({ said }) => said.id)),
    ),
  };
}

export function nameShape(id: string) {
  const entity = record.entity(id);
  const figures = entity?.type === "place" ? record.figures({ place: id }) : [];
  return {
    entity,
    figures: figures.map((figure) => figure.id),
    documents: record.documents({ publisher: id }).map((document) => document.id),
  };
}

/** One line for each figure, for lists. */
export function figureEntry(figure: Figure) {
  const { id, indicator, quantity, period, place, dimensions, measure, modality, status, standing } = figure;
  return {
    id,
    page: figureLink(id),
    sentence: sentenceOf(id),
    ...{ indicator, quantity, period, place, dimensions, measure, modality, status, standing },
  };
}

function statementsOf(ids: readonly string[]): Statement[] {
  return [...new Set(ids)].flatMap((id) => record.statement(id) ?? []);
}

/** The sums that any of them is the whole or a part of. */
function totalsIn(statements: readonly Statement[]): Total[] {
  return [...new Set(statements.flatMap(({ id }) => totalsOf(record, id)))];
}

function driftOf(statements: readonly Statement[]): Drift[] {
  return statements.flatMap(({ id }) => record.data.drift[id] ?? []);
}

function documentsOf(statements: readonly Statement[]): Document[] {
  return [...new Set(statements.map(({ document }) => document))].flatMap((id) => record.document(id) ?? []);
}
