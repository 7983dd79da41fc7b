/**
 * Which documents, statements and figures a reader asks for. All conditions given must hold.
 */
import { comparePeriods } from "../period/index.ts";
import type { DocumentKind, Standing } from "../schema/document.ts";
import type { Document, Figure, RecordData, Statement } from "../schema/record.ts";
import { placesAround } from "./places.ts";
import { readSpan } from "./span.ts";

/** Which documents; all conditions given hold. */
export interface DocumentFilter {
  publisher?: string;
  series?: string;
  standing?: Standing;
  kind?: DocumentKind;
}

/** Which statements; all conditions given hold. */
export interface StatementFilter {
  document?: string;
  indicator?: string;
  kind?: Statement["kind"];
}

/** Which figures; all conditions given hold. */
export interface FigureFilter {
  indicator?: string;
  /** A place, or one that contains it: figures of Erbil are figures of Iraq. */
  place?: string;
  /** EDTF, the slug of a period (`2023-q4`) or words ("October to December 2023"); it shares a day. */
  period?: string;
  /** A document that says anything of the figure: its value, a corroboration, a conflict, a retelling. */
  document?: string;
}

export function matchesDocument(document: Document, filter: DocumentFilter): boolean {
  return (
    holds(filter.publisher, document.publisher) &&
    holds(filter.series, document.series?.id) &&
    holds(filter.standing, document.standing.is) &&
    holds(filter.kind, document.kind)
  );
}

export function matchesStatement(statement: Statement, filter: StatementFilter): boolean {
  return (
    holds(filter.document, statement.document) &&
    holds(filter.indicator, statement.kind === "figure" ? statement.indicator : undefined) &&
    holds(filter.kind, statement.kind)
  );
}

/** A test to run over many figures; throws `period-unreadable` for a period that is none. */
export function figureTest(filter: FigureFilter, record: RecordData): (figure: Figure) => boolean {
  const span = filter.period === undefined ? null : readSpan(filter.period);
  const { indicator, place, document } = filter;
  return (figure) =>
    holds(indicator, figure.indicator) &&
    (place === undefined || isIn(figure.place, place, record)) &&
    (span === null || (figure.period !== null && sharesDay(figure.period, span))) &&
    (document === undefined || statementsOf(figure, record).some((id) => id.startsWith(`${document}#`)));
}

/** Every statement that speaks of a figure, the inputs of our arithmetic included. */
export function statementsOf(figure: Figure, { derivations }: RecordData): string[] {
  const said = [
    figure.source,
    ...figure.corroborations,
    ...figure.conflicts,
    ...figure.others,
    ...figure.retellings,
  ];
  const computed = [...said, ...figure.derivations].flatMap((id) => derivations[id]?.of ?? []);
  return [...said.filter((id) => derivations[id] === undefined), ...computed];
}

function holds(wanted: string | undefined, actual: string | undefined): boolean {
  return wanted === undefined || wanted === actual;
}

function isIn(place: string | null, wider: string, { entities }: RecordData): boolean {
  return place !== null && placesAround(place, entities).has(wider);
}

function sharesDay(
  a: Parameters<typeof comparePeriods>[0],
  b: Parameters<typeof comparePeriods>[1],
): boolean {
  const relation = comparePeriods(a, b);
  return relation !== "abuts" && relation !== "apart";
}
