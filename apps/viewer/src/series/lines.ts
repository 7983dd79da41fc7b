/**
 * The figures of an indicator, sorted into lines that may be read across time.
 *
 * A line has one measure, one place and one modality: a stock is never set beside a flow, nor a running
 * tally beside a quarter. Of what exactly is counted, a line holds values that lie within one another, and
 * says in each row which: sources that keep one tally call its target now forces, now bases. What lies
 * apart (one office's cases and another's) has lines apart. Within a line nothing is summed, filled or joined.
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
  /** The widest value of each dimension; the figures have these or narrower ones. */
  dimensions: Figure["dimensions"];
  figures: Figure[];
  /** Figures after which days follow that no figure covers. */
  gapsAfter: Set<string>;
}

const order = ["flow", "stock", "cumulative"] as const satisfies readonly Figure["measure"][];

const known = new Map<string, readonly Line[]>();

/** By measure, the longest line of each first; figures in the order of time. Sorted once for each indicator. */
export function linesOf(indicator: string): readonly Line[] {
  const lines = known.get(indicator) ?? sortIntoLines(indicator);
  known.set(indicator, lines);
  return lines;
}

function sortIntoLines(indicator: string): Line[] {
  const { rows, cumulative, gaps } = record.series(indicator);
  const lines = new Map<string, Line>();
  for (const figure of [...rows, ...cumulative]) {
    const { measure, modality, place } = figure;
    const key = lineKey(figure);
    const dimensions = widestOf(figure);
    const line: Line = lines.get(key) ?? {
      ...{ key, measure, modality, place, dimensions, figures: [], gapsAfter: new Set() },
    };
    line.figures.push(figure);
    if (gaps.some(({ after }) => after === figure.id)) line.gapsAfter.add(figure.id);
    lines.set(key, line);
  }
  return [...lines.values()].sort(
    (a, b) => order.indexOf(a.measure) - order.indexOf(b.measure) || b.figures.length - a.figures.length,
  );
}

export function lineKey(figure: Figure): string {
  const { measure, modality, place } = figure;
  const widest = Object.entries(widestOf(figure)).map((pair) => pair.join("="));
  return [measure, modality, place ?? "anywhere", ...widest.sort()].join(" ");
}

/** Each dimension's value, or the widest that it lies within. */
function widestOf({ indicator, dimensions }: Figure): Figure["dimensions"] {
  return Object.fromEntries(
    Object.entries(dimensions).map(([name, value]) => [name, widest(indicator, name, value)]),
  );
}

function widest(indicator: string, dimension: string, value: string): string {
  const [outer] = record.indicator(indicator)?.dimensions[dimension]?.values[value]?.within ?? [];
  return outer === undefined ? value : widest(indicator, dimension, outer);
}

/** What sets a line apart from the others of its measure: "Iraq and Syria", "Syria, ordered", "the whole of SIGAR". */
export function lineName({ place, modality, figures, dimensions }: Line): string {
  const where = place === null ? null : entityName(place);
  const held = modality === "actual" ? null : modalities[modality].name.toLowerCase();
  const [first] = figures;
  const what = first === undefined ? "" : scopeName({ ...first, dimensions });
  const isMixed = figures.some((figure) => scopeName(figure) !== what);
  const scope = what === "" ? null : isMixed ? `${what} or part of it` : what;
  return [where, scope, held].filter((part) => part !== null).join(", ") || "no place given";
}

/** What exactly a figure counts, within its line: "U.S. bases". */
export function scopeName({ indicator, dimensions }: Pick<Figure, "indicator" | "dimensions">): string {
  return Object.entries(dimensions)
    .map(([name, value]) => dimensionName(indicator, name, value))
    .join(", ");
}

export function measureName(measure: Figure["measure"]): string {
  return measures[measure].name;
}
