/**
 * What a document seems to state, as statements for a person to review: `proposeStatements`.
 *
 * The same reading as the checker's: numbers, what they count, when and where. Nothing is made up: an
 * indicator and a place are ids of the record or absent, a time is one that the document names. Whatever
 * stands further from the number than its own sentence is a doubt, said with its code.
 */
import type { Reader } from "@throughline/core";
import { toPeriod } from "@throughline/core/period";
import type { Modality, Quantity } from "@throughline/core/schema";
import { pointerAt } from "./check/against/pointer.ts";
import { readClock } from "./check/alignment/clock.ts";
import { type Clock, resolve } from "./check/alignment/period.ts";
import type { IndicatorMatch } from "./check/candidate/candidate.ts";
import { matchIndicators } from "./check/candidate/indicators.ts";
import { recordSource } from "./check/candidate/record.ts";
import { type Context, readContext } from "./check/mention/context.ts";
import { isForeign, readForeign } from "./check/mention/foreign.ts";
import type { FigureMention } from "./check/mention/mention.ts";
import { isWithin } from "./check/mention/near.ts";
import { Reading } from "./check/mention/sentence.ts";
import { compileLexicon } from "./check/mention/vocabulary.ts";
import { readText } from "./check/text/text.ts";

/** Why a person has to look twice. Permanent once released. */
export type DoubtCode =
  | "indicator-unsure"
  | "period-missing"
  | "period-elsewhere"
  | "period-of-another"
  | "place-elsewhere"
  | "place-of-another"
  | "part-of-another"
  | "told-of-the-past"
  | "another-country";

/** Why a number was seen and nothing is proposed for it. */
export type LeftCode = "counts-nothing-known" | "another-operation";

/** Offsets are UTF-16 code units of the text, end exclusive. */
export interface Proposal {
  readonly span: { readonly start: number; readonly end: number };
  readonly quantity: Quantity;
  /** An id of the record; null where it is unsure, and then `nearest` has up to three. */
  readonly indicator: string | null;
  readonly nearest: readonly string[];
  /** In EDTF; null where the document names none. */
  readonly period: { readonly edtf: string; readonly kind: "interval" | "as-of" } | null;
  /** Null where none is named, and where it stands with another number of the sentence: then see `placeBeside`. */
  readonly place: string | null;
  /** The place that stands with another number of the sentence, and may hold for this one too. */
  readonly placeBeside: string | null;
  readonly modality: Modality;
  /** At most twelve words of the document, unbroken, and where they stand. */
  readonly evidence: { readonly words: string; readonly start: number; readonly end: number };
  readonly doubts: readonly DoubtCode[];
}

/** A number for which nothing is proposed, with why. */
export interface LeftOut {
  readonly span: { readonly start: number; readonly end: number };
  readonly exact: string;
  readonly why: LeftCode;
}

/** Whose indicators and places are proposed, and for which time the document reports. */
export interface ProposalOptions {
  /** Whose indicators and names are proposed. */
  record: Reader;
  /** The period that the document reports on, in EDTF, where it is known. */
  reporting?: string;
}

/** In the order of the text. Throws `not-edtf` for a reporting period that is none. */
export function proposeStatements(
  text: string,
  { record, reporting }: ProposalOptions,
): { proposals: Proposal[]; left: LeftOut[] } {
  // The words of a lexicon must be known before a text is read.
  const lexicon = compileLexicon(recordSource(record));
  const reading = new Reading(readText(text), lexicon);
  const read = readClock(reading, null);
  const clock = reporting === undefined ? read : { ...read, reporting: toPeriod(reporting, "interval") };
  const foreign = readForeign(reading);
  const proposals: Proposal[] = [];
  const left: LeftOut[] = [];
  for (const figure of reading.figures) {
    const context = readContext(reading, figure);
    const elsewhere = isForeign(foreign, context.sentence);
    const { start, end } = figure;
    const known = indicatorOf({ reading, figure, context });
    if (elsewhere !== "operation" && known !== null) {
      const isStock = known.id !== null && record.data.indicators[known.id]?.measure === "stock";
      proposals.push(proposalOf({ figure, context, clock, known, isStock, isForeign: elsewhere !== null }));
    } else {
      const why = elsewhere === "operation" ? "another-operation" : "counts-nothing-known";
      left.push({ span: { start, end }, exact: text.slice(start, end), why });
    }
  }
  return { proposals, left };
}

interface Known {
  readonly id: string | null;
  readonly nearest: readonly string[];
}

interface Asked {
  readonly reading: Reading;
  readonly figure: FigureMention;
  readonly context: Context;
}

const NEAREST = 3;

/** Sure where one indicator's words fit clearly best; null where no word near the number is any indicator's. */
function indicatorOf(asked: Asked): Known | null {
  const matches = matchIndicators(asked);
  const [best, next] = matches;
  if (best !== undefined && isClear(best, next)) return { id: best.indicator.id, nearest: [] };
  const near = [...new Set([...matches.map(({ indicator }) => indicator.id), ...namedNear(asked)])];
  return near.length === 0 ? null : { id: null, nearest: near.slice(0, NEAREST) };
}

function isClear(best: IndicatorMatch, next: IndicatorMatch | undefined): boolean {
  return next === undefined || next.weak || best.strength - next.strength > 0.5;
}

/** Indicators whose counted nouns stand in the number's own stretch of the sentence. */
function namedNear({ context: { sentence, segment }, figure }: Asked): string[] {
  if (figure.unit !== "count") return [];
  return sentence.terms.flatMap(({ value, from, to }) =>
    value.role === "counted" && from >= segment.from && to <= segment.to ? [value.indicator] : [],
  );
}

interface Case {
  readonly figure: FigureMention;
  readonly context: Context;
  readonly clock: Clock;
  readonly known: Known;
  /** Whether what is counted is a level, which holds on a day. */
  readonly isStock: boolean;
  readonly isForeign: boolean;
}

function proposalOf(at: Case): Proposal {
  const { figure, context, clock, known, isStock } = at;
  const { start, end } = figure;
  const period = periodOf(context, { clock, isStock });
  const { modality } = context;
  const place = context.place?.value.place ?? null;
  const isBeside = context.place?.near === "neighbour";
  return {
    span: { start, end },
    quantity: printedIn(context.text.source.slice(start, end), figure.quantity),
    indicator: known.id,
    nearest: known.nearest,
    period,
    place: isBeside ? null : place,
    placeBeside: isBeside ? place : null,
    modality: modality !== null && isOwn(modality) ? modality.value : "actual",
    evidence: pointerAt(context.text, { start, end }),
    doubts: doubtsOf(at, period),
  };
}

/** What stands in the text, as it stands there. */
function printedIn(exact: string, quantity: Quantity): Quantity {
  return { ...quantity, printed: exact };
}

function periodOf(
  { period }: Context,
  { clock, isStock }: { clock: Clock; isStock: boolean },
): Proposal["period"] {
  const days = period === null ? null : resolve(period.value, null, clock);
  if (days === null) return null;
  const isDay = isStock && days.start === days.end;
  return { edtf: days.edtf, kind: period?.value.asOf || isDay ? "as-of" : "interval" };
}

function isOwn({ near }: { near: string }): boolean {
  return near === "own" || near === "sentence";
}

/** Whether it stands behind another number of the sentence, of which it may be said alone. */
function isOfAnother(
  { value, near }: NonNullable<Context["period"]>,
  { sentence, segment }: Context,
): boolean {
  if (!isOwn({ near }) || isWithin(value, segment)) return false;
  return sentence.segments.some((other, at) => {
    const number = sentence.figures[at];
    return isWithin(value, other) && number !== undefined && value.from >= number.to;
  });
}

function doubtsOf({ context, known, isForeign: isAbroad }: Case, period: Proposal["period"]): DoubtCode[] {
  const { place, partial, bygone } = context;
  const doubts: [DoubtCode, boolean][] = [
    ["indicator-unsure", known.id === null],
    ["period-missing", period === null],
    ["period-elsewhere", period !== null && context.period !== null && !isOwn(context.period)],
    ["period-of-another", period !== null && context.period !== null && isOfAnother(context.period, context)],
    ["place-elsewhere", place !== null && !isOwn(place) && place.near !== "neighbour"],
    ["place-of-another", place?.near === "neighbour"],
    ["part-of-another", partial],
    ["told-of-the-past", bygone],
    ["another-country", isAbroad],
  ];
  return doubts.flatMap(([code, holds]) => (holds ? [code] : []));
}
