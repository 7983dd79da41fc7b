/**
 * Totals that a text tells without a time: "over its life", "so far", or nothing at all. What was counted for years
 * and ended shortly before the text appeared is what it means, where no later total had been counted.
 */
import { daysOf } from "@throughline/core/period";
import { figureIndex } from "../candidate/figure-index.ts";
import type { FigureSource, SourceFigure } from "../candidate/source.ts";
import type { Clock } from "./period.ts";
import { TOTAL_DAYS, TOTAL_NEWS_DAYS } from "./weights.ts";

export function isTotalToDate(figure: SourceFigure, { published }: Clock, source: FigureSource): boolean {
  const { start = null, end = null } = figure.period ?? {};
  if (figure.measure === "stock" || published === null || end === null || end > published) return false;
  const isLong = start === null || (daysOf({ start, end }) ?? 0) >= TOTAL_DAYS;
  if (!isLong || (daysOf({ start: end, end: published }) ?? TOTAL_NEWS_DAYS + 1) > TOTAL_NEWS_DAYS)
    return false;
  const later = figureIndex(source, figure.indicator).kinOf(figure);
  return !later.some(({ period }) => {
    return period?.end != null && period.start === start && period.end > end && period.end <= published;
  });
}
