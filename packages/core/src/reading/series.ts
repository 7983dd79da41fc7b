/**
 * One indicator through time: what is recorded, and where nothing is.
 *
 * Running tallies are kept apart from flows, because each contains the one before. Nothing is filled
 * in, and a row whose number is not available stays a row.
 */
import { comparePeriods } from "../period/index.ts";
import type { Figure } from "../schema/record.ts";
import { groupBy } from "./groups.ts";
import { inTimeOrder } from "./time-order.ts";

/** Days between two consecutive figures of one place, dimensions and modality that no figure covers. */
export interface Gap {
  /** Ids of the figures before and after. */
  after: string;
  before: string;
}

/** One indicator through time. */
export interface SeriesRows {
  indicator: string;
  /** Stocks and flows, in the order of time. */
  rows: Figure[];
  /** Running tallies, in the order of time. */
  cumulative: Figure[];
  /** For flows: a stock is known on its days only, and has no gaps. */
  gaps: Gap[];
}

/** Which figures of the indicator. */
export interface SeriesFilter {
  /** Exactly this place: a series does not mix a country with its cities. */
  place?: string;
  /** Every value named here must be the figure's. */
  dimensions?: Readonly<Record<string, string>>;
}

export function toSeries(indicator: string, figures: readonly Figure[], filter: SeriesFilter): SeriesRows {
  const chosen = inTimeOrder(figures.filter((figure) => isChosen(figure, indicator, filter)));
  const rows = chosen.filter(({ measure }) => measure !== "cumulative");
  const lines = groupBy(
    rows.filter(({ measure }) => measure === "flow"),
    ({ place, modality, dimensions }) => [
      JSON.stringify([place, modality, Object.entries(dimensions).sort()]),
    ],
  );
  const cumulative = chosen.filter(({ measure }) => measure === "cumulative");
  return { indicator, rows, cumulative, gaps: [...lines.values()].flatMap(gapsIn) };
}

function isChosen(figure: Figure, indicator: string, { place, dimensions = {} }: SeriesFilter): boolean {
  return (
    figure.indicator === indicator &&
    (place === undefined || figure.place === place) &&
    Object.entries(dimensions).every(([name, value]) => figure.dimensions[name] === value)
  );
}

/** `line` is in the order of time; a longer period may reach over several shorter ones. */
function gapsIn(line: readonly Figure[]): Gap[] {
  const gaps: Gap[] = [];
  let reached: Figure | null = null;
  for (const figure of line) {
    const { period } = figure;
    if (period === null) continue;
    if (reached?.period && comparePeriods(reached.period, period) === "apart") {
      const isCovered = line.some(
        (other) => other !== figure && other.period && bridges(other.period, reached?.period ?? null, period),
      );
      if (!isCovered) gaps.push({ after: reached.id, before: figure.id });
    }
    reached = figure;
  }
  return gaps;
}

function bridges(
  other: NonNullable<Figure["period"]>,
  before: Figure["period"],
  after: NonNullable<Figure["period"]>,
): boolean {
  return (
    before !== null && comparePeriods(other, before) !== "apart" && comparePeriods(other, after) !== "apart"
  );
}
