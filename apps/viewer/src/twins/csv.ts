/**
 * Figures as CSV (RFC 4180): the bound, the value and both ends in columns of their own, so that a
 * spreadsheet that drops a sign cannot turn "at least 134" into 134.
 *
 * A missing number is an empty cell with its reason beside it, never zero. Cells that a spreadsheet would
 * run as a formula are escaped, because some of the words are other people's.
 */
import { toInterval } from "@throughline/core/quantity";
import type { Figure, Quantity } from "@throughline/core/schema";
import Papa from "papaparse";
import { sentenceOf } from "../figure/sentence.ts";
import { sourceOf } from "../record/sources.ts";

export function figuresCsv(figures: readonly Figure[]): string {
  return `${Papa.unparse(figures.map(rowOf), { escapeFormulae: true, newline: "\r\n" })}\r\n`;
}

function rowOf(figure: Figure): Record<string, string | number> {
  const { statement, document, publisher } = sourceOf(figure);
  return {
    id: figure.id,
    indicator: figure.indicator,
    ...quantityColumns(figure.quantity),
    period: figure.period?.edtf ?? "",
    period_kind: figure.period?.kind ?? "",
    period_start: figure.period?.start ?? "",
    period_end: figure.period?.end ?? "",
    place: figure.place ?? "",
    dimensions: Object.entries(figure.dimensions)
      .map(([name, value]) => `${name}=${value}`)
      .join(";"),
    measure: figure.measure,
    modality: figure.modality,
    status: figure.status,
    standing: figure.standing ?? "",
    publisher,
    document: document?.id ?? "",
    source: figure.source,
    words: statement?.evidence.words ?? "",
    page: statement?.evidence.page ?? "",
    url: document?.url ?? "",
    sentence: sentenceOf(figure.id),
  };
}

/** `low` and `high` are the ends of what the claim allows; empty where it is open. */
function quantityColumns(quantity: Quantity): Record<string, string | number> {
  const interval = toInterval(quantity);
  return {
    bound: quantity.bound,
    value: "value" in quantity ? quantity.value : "",
    low: finite(interval?.low),
    high: finite(interval?.high),
    why_missing: "why" in quantity ? quantity.why : "",
    printed: quantity.printed ?? "",
  };
}

function finite(end: number | undefined): number | "" {
  return end !== undefined && Number.isFinite(end) ? end : "";
}
