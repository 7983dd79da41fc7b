/**
 * What a few documents of the record state, as a source of figures: theirs alone, whatever their standing.
 *
 * For holding a text against the very documents that it retells. The record as a whole would answer with
 * what anybody says; here a copy or a paraphrase speaks for itself, because it is what the text came from.
 */
import type { Reader } from "@throughline/core";
import type {
  Derivation,
  FigureStatement,
  Quantity,
  QuotationStatement,
  Statement,
} from "@throughline/core/schema";
import { recordSource } from "./record.ts";
import type { FigureSource, SourceFigure, SourceQuotation, SourceValue } from "./source.ts";

/** More retellings than any story has. */
const LONGEST = 16;

/** `documents` are ids that the record has. Sums of ours count where all that they add up is theirs. */
export function statementsSource(record: Reader, documents: readonly string[]): FigureSource {
  const statements = documents.flatMap((id) => statementsOf(record, id));
  const known = new Set(statements.map(({ id }) => id));
  const sums = Object.values(record.data.derivations).filter(({ of }) => of.every((id) => known.has(id)));
  const figures = statements.filter((statement) => statement.kind === "figure");
  const byIndicator = new Map<string, SourceFigure[]>();
  for (const figure of figuresOf(record, figures, sums)) {
    byIndicator.set(figure.indicator, [...(byIndicator.get(figure.indicator) ?? []), figure]);
  }
  const quotations = statements.filter((statement) => statement.kind === "quotation");
  const own = quotations.map(({ id, quotation }) => ({ statement: id, words: quotation, alters: null }));
  return {
    ...recordSource(record),
    quotations: [...own, ...alteredOf(record, new Map(quotations.map((one) => [one.id, one])))],
    figuresOf: (indicator) => byIndicator.get(indicator) ?? [],
  };
}

/** Alterations of their quotations that the record knows: one that meets us again has the same source. */
function alteredOf(record: Reader, own: ReadonlyMap<string, QuotationStatement>): SourceQuotation[] {
  const statements = Object.values(record.data.statements);
  return statements.flatMap((statement) => {
    if (statement.kind !== "quotation" || own.has(statement.id)) return [];
    const from = ownSourceOf(record, statement, own);
    if (from === null) return [];
    const alters = { statement: from.id, words: from.quotation };
    return [{ statement: statement.id, words: statement.quotation, alters }];
  });
}

/** Null where none of them is at the end of its retellings, or its words came all the way. */
function ownSourceOf(
  { data }: Reader,
  statement: Statement,
  own: ReadonlyMap<string, QuotationStatement>,
): QuotationStatement | null {
  let isAltered = false;
  let next: Statement | undefined = statement;
  for (let steps = 0; steps < LONGEST && next?.retells != null; steps++) {
    isAltered ||= data.drift[next.id]?.differences.some(({ code }) => code === "quotation-altered") === true;
    const from = own.get(next.retells.of);
    if (from !== undefined) return isAltered ? from : null;
    next = data.statements[next.retells.of];
  }
  return null;
}

function statementsOf(record: Reader, document: string): Statement[] {
  return record.document(document)?.statements.flatMap((id) => record.statement(id) ?? []) ?? [];
}

function figuresOf(record: Reader, stated: FigureStatement[], sums: Derivation[]): SourceFigure[] {
  const figures = new Map<string, SourceFigure & { values: SourceValue[] }>();
  for (const one of [...stated, ...sums]) {
    if (!hasNumber(one.quantity)) continue;
    const { figure: id, indicator, place, period, dimensions, modality, measure } = one;
    const scope = { id, indicator, place, period, dimensions, modality, measure };
    const figure = figures.get(id) ?? { ...scope, values: [], contested: false, superseded: null };
    figures.set(id, figure);
    figure.values.push(valueIn(record, one));
  }
  return [...figures.values()];
}

function valueIn(record: Reader, one: FigureStatement | Derivation): SourceValue {
  const { quantity } = one;
  if ("rule" in one)
    return { quantity, statement: null, shownBy: one.of[0] ?? null, standing: null, actors: [] };
  const standing = record.document(one.document)?.standing.is ?? null;
  const actors = Object.values(one.actors).flatMap((party) => party.id ?? []);
  return { quantity, statement: one.id, shownBy: one.id, standing, actors };
}

function hasNumber({ bound }: Quantity): boolean {
  return bound !== "not-available" && bound !== "unspecified";
}
