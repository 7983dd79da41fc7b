/**
 * The figures of an indicator, sorted into lines that may be read across time.
 *
 * A line has one measure, one place and one modality: a stock is never set beside a flow, nor a running
 * tally beside a quarter. What exactly was counted is said in each row, because sources that keep one tally
 * call its target now forces, now bases. Within a line nothing is summed, filled or joined.
 */
import type { Figure } from "@throughline/core/schema";
import { measures, modalities } from "../record/labels.ts";
import { dimensionName, entityName } from "../record/names.ts";
import { record } from "../record/record.ts";

export interface Line {
  key: string;
  measure: Figure["measure"];
  modality: Figure["modality"];
  place: string | null;
  figures: Figure[];
  /** Figures after which days follow that no figure covers. */
  gapsAfter: Set<string>;
}

const order = ["flow", "stock", "cumulative"] as const satisfies readonly Figure["measure"][];

/** By measure, the longest line of each first; figures in the order of time. */
export function linesOf(indicator: string): Line[] {
  const { rows, cumulative, gaps } = record.series(indicator);
  const lines = new Map<string, Line>();
  for (const figure of [...rows, ...cumulative]) {
    const { measure, modality, place } = figure;
    const key = lineKey(figure);
    const line = lines.get(key) ?? { key, measure, modality, place, figures: [], gapsAfter: new Set() };
    line.figures.push(figure);
    if (gaps.some(({ after }) => after === figure.id)) line.gapsAfter.add(figure.id);
    lines.set(key, line);
  }
  return [...lines.values()].sort(
    (a, b) => order.indexOf(a.measure) - order.indexOf(b.measure) || b.figures.length - a.figures.length,
  );
}

export function lineKey({ measure, modality, place }: Pick<Line, "measure" | "modality" | "place">): string {
  return [measure, modality, place ?? "anywhere"].join(" ");
}

/** What sets a line apart from the others of its measure: "Iraq and Syria", "Syria, ordered". */
export function lineName({ place, modality }: Line): string {
  const where = place === null ? "No place given" : entityName(place);
  return modality === "actual" ? where : `${where}, ${modalities[modality].name.toLowerCase()}`;
}

/** What exactly a figure counts, within its line: "U.S. bases". */
export function scopeName({ indicator, dimensions }: Figure): string {
  return Object.entries(dimensions)
    .map(([name, value]) => dimensionName(indicator, name, value))
    .join(", ");
}

export function measureName(measure: Figure["measure"]): string {
  return measures[measure].name;
}
