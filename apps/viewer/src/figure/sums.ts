/**
 * Sums that a document prints with their parts, ready to be set side by side.
 *
 * Rows are named by what sets them apart from each other: of a sum over two countries, only the countries.
 */
import { totalsOf } from "@throughline/core";
import { formatPeriod } from "@throughline/core/period";
import type { Figure, FigureStatement, Total } from "@throughline/core/schema";
import { modalities } from "../record/labels.ts";
import { dimensionName, entityName, partyName } from "../record/names.ts";
import { record } from "../record/record.ts";
import { capitalise } from "../record/sentences.ts";

export interface Addend {
  statement: FigureStatement;
  /** "Iraq", "October 2023": only what differs within the sum. */
  name: string;
}

export interface Sum {
  total: Total;
  whole: Addend;
  parts: Addend[];
}

/** The sums that any witness of the figure is in, those where it is the whole first. */
export function sumsOf({ source, corroborations, conflicts }: Figure): Sum[] {
  const totals = [source, ...corroborations, ...conflicts].flatMap((id) => totalsOf(record, id));
  return [...new Set(totals)].flatMap((total) => sumOf(total) ?? []);
}

function sumOf(total: Total): Sum | null {
  const whole = figureStatement(total.total);
  const parts = total.of.flatMap((id) => figureStatement(id) ?? []);
  if (whole === null) return null;
  const aspects = [whole, ...parts].map(aspectsOf);
  const differing = [...(aspects[0] ?? []).keys()].filter(
    (at) => new Set(aspects.map((one) => one[at])).size > 1,
  );
  const named = (statement: FigureStatement): Addend => {
    const own = aspectsOf(statement);
    const name = differing.flatMap((at) => own[at] || []).join(", ");
    return { statement, name: capitalise(name) || `“${statement.evidence.words}”` };
  };
  return { total, whole: named(whole), parts: parts.map(named) };
}

function figureStatement(id: string): FigureStatement | null {
  const statement = record.statement(id);
  return statement?.kind === "figure" ? statement : null;
}

/** Everything by which one addend can differ from another, always in the same order. */
function aspectsOf(statement: FigureStatement): string[] {
  const { indicator, dimensions, place, period, modality, actors } = statement;
  return [
    record.indicator(indicator)?.name ?? indicator,
    Object.entries(dimensions)
      .map(([name, value]) => dimensionName(indicator, name, value))
      .join(", "),
    place === null ? "" : entityName(place),
    period === null ? "" : formatPeriod(period),
    modality === "actual" ? "" : modalities[modality].name.toLowerCase(),
    Object.values(actors).map(partyName).join(", "),
  ];
}
