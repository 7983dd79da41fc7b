/**
 * The verdict on a figure: what its best alignment shows, a tie, or that the source knows nothing of it.
 */
import { daysOf } from "@throughline/core/period";
import type { DifferenceCode, Period, Quantity } from "@throughline/core/schema";
import type { Outcome } from "../alignment/align.ts";
import type { Alignment } from "../alignment/alignment.ts";
import { type Clock, resolve } from "../alignment/period.ts";
import { isOther } from "../alignment/value.ts";
import { weigh } from "../alignment/weigh.ts";
import { STALE_DAYS } from "../alignment/weights.ts";
import type { IndicatorMatch } from "../candidate/candidate.ts";
import type { FigureSource, SourceFigure } from "../candidate/source.ts";
import type { Context } from "../mention/context.ts";
import type { FigureMention } from "../mention/mention.ts";
import { wordSet } from "../text/words.ts";
import type { Reading, Verdict } from "./finding.ts";
import type { Judgement } from "./judgement.ts";
import { MILD, severityOf } from "./severity.ts";

export interface FigureCase {
  figure: FigureMention;
  context: Context;
  matches: readonly IndicatorMatch[];
  outcome: Outcome | null;
  source: FigureSource;
  clock: Clock;
}

export function judgeFigure(at: FigureCase): Judgement {
  const { figure, outcome } = at;
  const { start, end, quantity } = figure;
  const base = { span: { start, end }, exact: quantity.printed ?? "", kind: "figure" as const };
  if (outcome === null) {
    return { ...base, ...silence("not-in-record"), said: readingOf(at, null) };
  }
  const { best, rivals, runnerUp } = outcome;
  const why = () => ({ best: weigh(best), runnerUp: runnerUp && weigh(runnerUp) });
  const said = readingOf(at, best);
  if (rivals.length > 0) {
    return {
      ...base,
      ...silence("cannot-tell"),
      said,
      why,
      rivals: [best.candidate, ...rivals].map((candidate) => candidate.figure.id),
    };
  }
  const differences = [...best.differences, ...statusCodes(best, at)];
  const differs = differences.some((code) => !MILD.has(code));
  const { candidate, value } = best;
  return {
    ...base,
    verdict: differs ? "differs" : "agrees",
    differences,
    severity: severityOf(differences),
    said,
    recorded: recordedOf(best),
    figure: candidate.figure.id,
    statement: value.statement,
    evidence: value.shownBy === null ? null : at.source.evidence(value.shownBy),
    why,
    rivals: [],
  };
}

function silence(verdict: Verdict) {
  return {
    verdict,
    differences: [],
    severity: "note" as const,
    recorded: null,
    figure: null,
    statement: null,
    evidence: null,
    rivals: [],
  };
}

/** What the record knows of the figure beyond its value: that sources disagree, or that it was corrected. */
function statusCodes(alignment: Alignment, { clock, context }: FigureCase): DifferenceCode[] {
  const {
    candidate: { figure },
    relations,
    period,
  } = alignment;
  const codes: DifferenceCode[] = [];
  if (figure.contested && !isOther(relations.value)) codes.push("contested");
  const { superseded } = figure;
  // "This winter" began long ago: what stands in the text is of the day on which it appeared.
  const { value: said } = period;
  const when = said === null || said.precision === "season" ? clock.published : said.start;
  const isCurrent =
    superseded?.on != null && when !== null && when >= superseded.on && !isTold(superseded, context);
  if (isCurrent && !isOther(relations.value)) codes.push("superseded");
  if (isUndated(alignment, clock, context)) codes.push("period-dropped");
  return codes;
}

/** Whether a text that names no time at all tells of a count, long after its days, as if it were of now. */
function isUndated(
  { candidate: { figure }, relations, differences }: Alignment,
  clock: Clock,
  context: Context,
): boolean {
  const end = figure.period?.end ?? null;
  if (relations.period !== "unstated" || figure.measure === "stock" || differences.length > 0) return false;
  if (end === null || clock.published === null || context.reading.periods.length > 0) return false;
  return (daysOf({ start: end, end: clock.published }) ?? 0) > STALE_DAYS;
}

/** Whether the text tells of the correction itself: as of a thing of the past, or by naming the newer number. */
function isTold(
  { quantity }: NonNullable<SourceFigure["superseded"]>,
  { bygone, reading, segment }: Context,
): boolean {
  if (bygone || quantity === null || !("value" in quantity)) return bygone;
  return reading.hasNumber(quantity.value) && !isOfNow(reading, segment);
}

const nows = wordSet("still now currently today remain remains");

/** "Still has 900 troops there": no history, whatever number stands elsewhere. */
function isOfNow({ text: { tokens } }: Context["reading"], { from, to }: Context["segment"]): boolean {
  for (let at = from; at < to; at++) if (nows.at(tokens, at) === true) return true;
  return false;
}

function readingOf({ figure, context, matches, clock }: FigureCase, best: Alignment | null): Reading {
  const indicator = best?.told ?? matches[0]?.indicator.id ?? null;
  return {
    quantity: figure.quantity,
    indicator,
    period: best?.period.value ?? periodOf(context, clock),
    place: context.place?.value.place ?? null,
    dimensions: best?.dimensions ?? {},
    modality: context.modality?.value ?? null,
    actors: actorsOf(context),
    words: null,
  };
}

function periodOf({ period }: Context, clock: Clock): Period | null {
  const days = period === null ? null : resolve(period.value, null, clock);
  return days && { ...days, kind: period?.value.asOf === true ? "as-of" : "interval", reporting: false };
}

function actorsOf({ sentence, segment }: Context): string[] {
  const own = sentence.names.filter(
    ({ value, from }) =>
      value.type !== "place" && value.how === "right" && from >= segment.from && from < segment.to,
  );
  return [...new Set(own.map(({ value }) => value.entity))];
}

function recordedOf({ candidate: { figure }, value }: Alignment): Reading {
  return {
    quantity: value.quantity satisfies Quantity,
    indicator: figure.indicator,
    period: figure.period,
    place: figure.place,
    dimensions: { ...figure.dimensions },
    modality: figure.modality,
    actors: [...value.actors],
    words: null,
  };
}
