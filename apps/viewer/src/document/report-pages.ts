/**
 * The reports page by page: each series with the table of its periods and what was read of it, then the reports of no
 * series.
 */
import type { Document } from "@throughline/core/schema";
import { pageLink, toPages } from "../paged/pages.ts";
import { link } from "../record/paths.ts";
import { record } from "../record/record.ts";
import { coverageOfSeries } from "./coverage.ts";
import { figuresOf, reports } from "./reports.ts";

/** So many entries, or rows of years, are on a page. */
const EACH = 100;

/** A series, or the part of it that one page has. */
export interface Section {
  /** Null for the reports of no series. */
  series: { id: string; name: string } | null;
  /** The table of its periods is here; it stands once. */
  isFirst: boolean;
  reports: Document[];
}

interface Piece {
  series: Section["series"];
  isFirst: boolean;
  report: Document | null;
}

let known: Section[][] | undefined;

export function reportPages(): Section[][] {
  known ??= toPages(pieces(), EACH, weightOf).map(gather);
  return known;
}

/** Where a series stands among the reports. */
export function seriesLink(id: string): string {
  const at = reportPages().findIndex((page) =>
    page.some(({ series, isFirst }) => isFirst && series?.id === id),
  );
  return `${pageLink(link("reports/"), Math.max(1, at + 1))}#${id}`;
}

/** The largest series first; each begins with a piece that has its table and no report. */
function pieces(): Piece[] {
  const all = reports();
  const groups = Object.values(record.data.series)
    .map((series) => ({
      series,
      documents: record.documents({ series: series.id }).length,
      read: all.filter((report) => report.series?.id === series.id && figuresOf(report).size > 0),
    }))
    .filter(({ documents }) => documents > 0)
    .toSorted((a, b) => b.documents - a.documents || (a.series.id < b.series.id ? -1 : 1));
  const others = all.filter(({ series }) => series === undefined);
  return [
    ...groups.flatMap(({ series, read }): Piece[] => [
      { series, isFirst: true, report: null },
      ...read.map((report) => ({ series, isFirst: false, report })),
    ]),
    ...others.map((report) => ({ series: null, isFirst: false, report })),
  ];
}

/** A year of four quarters takes as much as two entries. */
function weightOf({ series, isFirst }: Piece): number {
  return isFirst && series !== null ? coverageOfSeries(series.id).rows.length * 2 : 1;
}

function gather(page: readonly Piece[]): Section[] {
  const keys = [...new Set(page.map(({ series }) => series))];
  return keys.map((series) => {
    const own = page.filter((piece) => piece.series === series);
    return {
      series,
      isFirst: own.some(({ isFirst }) => isFirst),
      reports: own.flatMap(({ report }) => report ?? []),
    };
  });
}
