/**
 * A figure of a text laid against those of a document.
 *
 * What the document states anywhere, the text may say: an agreement goes before every alarm. Another number
 * is held against the text only where subject, time and place are the same and neither says more of what is
 * counted; a moved one only where one thing moved. Everything else is not in the document.
 */
import type { DifferenceCode, Period } from "@throughline/core/schema";
import type { Relations } from "../alignment/alignment.ts";
import { relateModality } from "../alignment/modality.ts";
import { type Clock, type PeriodReading, relatePeriod, resolve } from "../alignment/period.ts";
import { relatePlace } from "../alignment/place.ts";
import { isOther, relateValue, type ValueReading } from "../alignment/value.ts";
import { MODALITY, PERIOD, PLACE, SUBJECT, TIE, VALUE } from "../alignment/weights.ts";
import type { SourceValue } from "../candidate/source.ts";
import { MILD } from "../finding/severity.ts";
import type { Context } from "../mention/context.ts";
import type { FigureMention } from "../mention/mention.ts";
import { type Counted, relateCounted } from "./counted.ts";
import type { DocumentFigure, DocumentSource } from "./document.ts";
import { mayStand } from "./gate.ts";
import { isDuration } from "./measures.ts";
import { fitOf, type Subject, subjectOf } from "./words.ts";

export interface Asked {
  figure: FigureMention;
  context: Context;
  subject: Subject;
  /** The record's indicators that the words fit. */
  indicators: readonly string[];
  clock: Clock;
}

/** A figure of the text laid against one of the document. */
export interface Laid {
  stated: DocumentFigure;
  value: SourceValue;
  weaker: boolean;
  counted: Counted;
  /** The share of their words that the two have in common. */
  fit: number;
  relations: Relations;
  score: number;
  differences: DifferenceCode[];
  /** The text's own time, resolved with the document's help where it names no year. */
  period: Period | null;
}

export interface LaidOutcome {
  best: Laid;
  /** Those that the text may as well mean and that say something else. */
  rivals: Laid[];
  /** What came next, whatever it would say. */
  runnerUp: Laid | null;
}

export function alignWithDocument(asked: Omit<Asked, "subject">, source: DocumentSource): LaidOutcome | null {
  const whole: Asked = { ...asked, subject: subjectOf(asked.figure, asked.context) };
  const taken = numbersBeside(whole);
  const laid = source.figures
    .flatMap((stated) => layOne(stated, whole, source) ?? [])
    .filter((one) => !isOther(one.relations.value) || !isTaken(one.stated, taken));
  const standing = laid.filter((one) => mayStand(one, whole)).sort(byScore);
  const best = standing.find(isHarmless) ?? standing[0];
  if (best === undefined || (isOther(best.relations.value) && laid.some(isSameNumber))) return null;
  const runnerUp = standing.find((other) => other !== best) ?? null;
  if (isHarmless(best)) return { best, rivals: [], runnerUp };
  const rivals = standing.filter(
    (other) => other !== best && best.score - other.score < TIE && isRival(best, other),
  );
  return { best, rivals, runnerUp };
}

function layOne(stated: DocumentFigure, asked: Asked, source: DocumentSource): Laid | null {
  const counted = relateCounted(asked, stated);
  if (counted === null) return null;
  const value = relateValue(asked.context.readings, stated);
  if (value === null) return null;
  const openEnded = asked.context.readings.some(({ bound }) => bound === "at-least" || bound === "more-than");
  const time = timeOf(stated, asked, openEnded);
  const place = placeOf(stated, asked, { source, openEnded });
  if (place === null) return null;
  const relations: Relations = {
    period: time.relation,
    place,
    dimension: counted === "measure" ? "other" : "equal",
    modality: relateModality(asked.context, stated.modality),
    value: value.relation,
  };
  return toLaid({ stated, counted, value, time, relations }, asked);
}

/** A time carried over from another sentence, of either text, can confirm and not contradict. */
function timeOf(
  stated: DocumentFigure,
  { context: { period }, clock }: Asked,
  openEnded: boolean,
): PeriodReading {
  const at = { clock, openEnded };
  const untold = relatePeriod(null, stated, at);
  if (period === null) return untold;
  const first = relatePeriod(period.value, stated, at);
  const said =
    "drift" in PERIOD[first.relation]
      ? relatePeriod(period.value, inYearOf(first.said, stated, clock), at)
      : first;
  if (!("drift" in PERIOD[said.relation])) return said;
  const isHeld = isOwn(period) && !stated.carried.period && !isDuration(stated.subject.measure);
  return isHeld ? said : { ...said, relation: untold.relation };
}

/** A time of the document that stands there without its year, in the year that the text means. */
function inYearOf(said: PeriodReading["said"], stated: DocumentFigure, clock: Clock): DocumentFigure {
  const day = said?.end ?? said?.start ?? null;
  if (stated.yearless === null || stated.period === null || day === null) return stated;
  const days = resolve(stated.yearless, Number(day.slice(0, 4)), clock);
  return days === null ? stated : { ...stated, period: { ...stated.period, ...days } };
}

/** Null where the text speaks of a place that the document knows nothing of. The same as with times. */
function placeOf(
  stated: DocumentFigure,
  { context: { place } }: Asked,
  at: { source: DocumentSource; openEnded: boolean },
): Relations["place"] | null {
  const unsaid = relatePlace(null, stated, at);
  if (place === null) return unsaid;
  const said = relatePlace(place.value, stated, at);
  if (said === null) return isOwn(place) ? null : unsaid;
  if (!("drift" in PLACE[said])) return said;
  return isOwn(place) && !stated.carried.place && !isDuration(stated.subject.measure) ? said : unsaid;
}

function isOwn({ near }: { near: string }): boolean {
  return near === "own" || near === "sentence";
}

interface Parts {
  stated: DocumentFigure;
  counted: Counted;
  value: ValueReading;
  time: PeriodReading;
  relations: Relations;
}

function toLaid({ stated, counted, value, time, relations }: Parts, { subject }: Asked): Laid {
  const fit = fitOf(subject, stated.subject);
  const { period, place, modality } = relations;
  const score =
    PERIOD[period].worth +
    PLACE[place].worth +
    MODALITY[modality].worth +
    VALUE[relations.value].worth +
    fit * SUBJECT;
  const kind = stated.period?.kind ?? "interval";
  return {
    stated,
    counted,
    fit,
    value: value.value,
    weaker: value.weaker,
    relations,
    score,
    differences: [...driftsOf(relations), ...value.differences],
    period: time.said && { ...time.said, kind, reporting: false },
  };
}

function driftsOf({ period, place, dimension, modality }: Relations): DifferenceCode[] {
  const codes: DifferenceCode[] = [];
  if ("drift" in PERIOD[period]) codes.push("period-differs");
  if (place === "moved") codes.push("place-differs");
  if (dimension === "other") codes.push("unit-differs");
  if (modality === "other") codes.push("modality-differs");
  return codes;
}

function isHarmless({ differences }: Laid): boolean {
  return differences.every((code) => MILD.has(code));
}

/** The very number of the same thing, at whatever time and place: then no other one is meant. */
function isSameNumber({ counted, relations }: Laid): boolean {
  return counted === "same" && !isOther(relations.value);
}

/** The other numbers of the text's own sentence: what is said there already is not meant a second time. */
function numbersBeside({ context, figure }: Asked): Set<number> {
  const others = context.sentence.figures.filter((other) => other !== figure);
  return new Set(others.flatMap(({ quantity }) => ("value" in quantity ? quantity.value : [])));
}

function isTaken({ values }: DocumentFigure, taken: ReadonlySet<number>): boolean {
  return values.some(({ quantity }) => "value" in quantity && taken.has(quantity.value));
}

/** Highest score first; among equals the order of the document. */
function byScore(a: Laid, b: Laid): number {
  return b.score - a.score || Number.parseInt(a.stated.id, 10) - Number.parseInt(b.stated.id, 10);
}

/** Whether two that tie would say different things of the text. */
function isRival(best: Laid, other: Laid): boolean {
  if (!best.differences.every((code) => other.differences.includes(code))) return true;
  return isOther(best.relations.value) && numberOf(best) !== numberOf(other);
}

function numberOf({ value: { quantity } }: Laid): number | null {
  return "value" in quantity ? quantity.value : null;
}
