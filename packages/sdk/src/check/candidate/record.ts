/**
 * The record as a source of figures: what a text may be checked against, and what may not be.
 *
 * A paraphrase is never a value to check against, because a check of that very text must not confirm
 * itself; neither is a retelling, whose root speaks. Quotations of a paraphrase serve as known
 * alterations of what they retell.
 */
import type { Reader } from "@throughline/core";
import type { Figure, Indicator, QuotationStatement, Statement } from "@throughline/core/schema";
import type { FigureSource, SourceFigure, SourceQuotation, SourceValue, Tellers } from "./source.ts";

const opened = new WeakMap<Reader, FigureSource>();

/** The source of a record; made once for each reader. */
export function recordSource(record: Reader): FigureSource {
  const known = opened.get(record) ?? open(record);
  opened.set(record, known);
  return known;
}

function open(record: Reader): FigureSource {
  const { data, meta } = record;
  const byIndicator = new Map<string, SourceFigure[]>();
  for (const figure of Object.values(data.figures)) {
    const source = sourceFigure(record, figure);
    if (source.values.length === 0) continue;
    const list = byIndicator.get(figure.indicator) ?? [];
    byIndicator.set(figure.indicator, list);
    list.push(source);
  }
  return {
    version: meta.version,
    sha256: meta.sha256,
    indicators: data.indicators,
    entities: data.entities,
    quotations: quotationsOf(record),
    figuresOf: (indicator: Indicator["id"]) => byIndicator.get(indicator) ?? [],
    evidence: (statement) => evidenceOf(record, statement),
    tellersOf: (statement) => tellersOf(record, statement),
  };
}

function sourceFigure(record: Reader, figure: Figure): SourceFigure {
  const ids = [figure.source, ...figure.corroborations, ...figure.conflicts, ...figure.others];
  const values = ids.flatMap((id) => sourceValue(record, id));
  const { supersededBy } = figure;
  return {
    id: figure.id,
    indicator: figure.indicator,
    place: figure.place,
    period: figure.period,
    dimensions: figure.dimensions,
    modality: figure.modality,
    measure: figure.measure,
    values,
    contested: figure.status === "contested",
    superseded: supersededBy && {
      figure: supersededBy.figure,
      on: publishedOf(record, supersededBy.statement),
      quantity: record.figure(supersededBy.figure)?.quantity ?? null,
    },
  };
}

function sourceValue({ data }: Reader, id: string): SourceValue[] {
  const derivation = data.derivations[id];
  if (derivation !== undefined) {
    const shownBy = derivation.of.find((each) => each in data.statements) ?? null;
    return hasNumber(derivation.quantity)
      ? [{ quantity: derivation.quantity, statement: null, shownBy, standing: null, actors: [] }]
      : [];
  }
  const statement = data.statements[id];
  if (statement?.kind !== "figure" || !hasNumber(statement.quantity)) return [];
  const standing = data.documents[statement.document]?.standing.is ?? null;
  if (standing === "paraphrase") return [];
  const actors = Object.values(statement.actors).flatMap((party) => party.id ?? []);
  return [{ quantity: statement.quantity, statement: id, shownBy: id, standing, actors }];
}

function hasNumber({ bound }: Figure["quantity"]): boolean {
  return bound !== "not-available" && bound !== "unspecified";
}

function publishedOf({ data }: Reader, statement: string): string | null {
  const document = data.statements[statement]?.document;
  return document === undefined ? null : (data.documents[document]?.published ?? null);
}

function quotationsOf({ data }: Reader): SourceQuotation[] {
  return Object.values(data.statements)
    .filter((statement) => statement.kind === "quotation")
    .flatMap((statement) => sourceQuotation(data, statement));
}

type Data = Reader["data"];

function sourceQuotation(data: Data, statement: QuotationStatement): SourceQuotation[] {
  const isParaphrase = data.documents[statement.document]?.standing.is === "paraphrase";
  const base = { statement: statement.id, words: statement.quotation };
  const isAltered =
    data.drift[statement.id]?.differences.some(({ code }) => code === "quotation-altered") === true;
  if (!isParaphrase && !isAltered) return [{ ...base, alters: null }];
  // An unaltered quotation in a paraphrase proves nothing; an altered one is worth knowing again.
  if (!isAltered) return [];
  const root = rootOf(data, statement);
  return [{ ...base, alters: { statement: root?.id ?? null, words: root?.quotation ?? null } }];
}

/** The quotation at the end of the chain of retellings. */
function rootOf(data: Data, statement: QuotationStatement): QuotationStatement | null {
  let root: QuotationStatement | null = null;
  let next: Statement | undefined = statement;
  for (let steps = 0; steps < 16 && next !== undefined; steps++) {
    next = next.retells === null ? undefined : data.statements[next.retells.of];
    if (next?.kind === "quotation") root = next;
  }
  return root;
}

function evidenceOf({ data }: Reader, id: string): ReturnType<FigureSource["evidence"]> {
  const statement = data.statements[id];
  const document = statement && data.documents[statement.document];
  if (statement === undefined || document === undefined) return null;
  return {
    document: document.id,
    publisher: document.publisher,
    url: document.url ?? null,
    page: statement.evidence.page ?? null,
    words: statement.evidence.words,
  };
}

function tellersOf({ data }: Reader, id: string): Tellers | null {
  const statement = data.statements[id];
  const document = statement && data.documents[statement.document];
  if (statement === undefined || document === undefined) return null;
  const tellers = statement.attribution.map(({ who }) => who);
  return {
    entities: tellers.flatMap((who) => who.id ?? []),
    words: tellers.flatMap((who) => who.as ?? []),
    publisher: document.publisher,
  };
}
