/** The indicators as two lists, page by page: by how they are counted, and by how many figures they have. */
import type { Figure, Indicator } from "@throughline/core/schema";
import { toPages } from "../paged/pages.ts";
import { record } from "../record/record.ts";

/** So many are on a page. */
const EACH = 90;

type Identified = Indicator & { id: string };

/** How many figures an indicator has, and the last of them in time. */
export interface Counted {
  indicator: Identified;
  figures: readonly Figure[];
  newest: Figure | undefined;
}

const order = ["flow", "stock", "cumulative"] as const;

/** By measure: what is counted in a period, what is there on a date, what is a tally. */
export function indicatorPages(): Identified[][] {
  const all = Object.values(record.data.indicators);
  return toPages(
    order.flatMap((measure) => all.filter((indicator) => indicator.measure === measure)),
    EACH,
  );
}

let known: Counted[][] | undefined;

/** Those with the most figures first. */
export function figurePages(): Counted[][] {
  known ??= toPages(
    Object.values(record.data.indicators)
      .map(countedOf)
      .filter(({ figures }) => figures.length > 0)
      .toSorted(
        (a, b) =>
          b.figures.length - a.figures.length || a.indicator.name.localeCompare(b.indicator.name, "en"),
      ),
    EACH,
  );
  return known;
}

function countedOf(indicator: Identified): Counted {
  const figures = record.figures({ indicator: indicator.id });
  const newest = figures
    .filter((figure) => endOf(figure) !== "")
    .toSorted((a, b) => endOf(b).localeCompare(endOf(a)))[0];
  return { indicator, figures, newest: newest ?? figures[0] };
}

function endOf({ period }: Figure): string {
  return period?.end ?? period?.start ?? "";
}

/** "2014 to 2025"; empty where no figure has a day. */
export function yearsOf(figures: readonly Figure[]): string {
  const years = figures
    .flatMap(({ period }) => [period?.start, period?.end])
    .flatMap((day) => day?.slice(0, 4) ?? [])
    .sort();
  const [first, last] = [years[0], years.at(-1)];
  return first === undefined ? "" : first === last ? `${first}` : `${first} to ${last}`;
}
