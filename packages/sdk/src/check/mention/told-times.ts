/**
 * The periods of a text with those that lean on the time told last: "in that month", "two years later", "in the
 * third", "June of that year". Each is found once, in the order of the text, and becomes a period like any other.
 *
 * What is told further away than a few sentences lends nothing.
 */
import type { Text } from "../text/text.ts";
import { Kind, type Tokens } from "../text/tokens.ts";
import { Openers, wordSet } from "../text/words.ts";
import type { DayTold } from "./day-told.ts";
import type { PeriodMention } from "./period-mention.ts";
import { isEvent } from "./periods.ts";
import type { Point } from "./point.ts";
import { type Reference, readReference, referenceOpeners } from "./reference.ts";
import { moved, type Shift, yearTold } from "./shift.ts";
import { withYearOf } from "./told-year.ts";

/** So many sentences on, a time is still the one told last. */
const REACH = 6;

interface Told {
  /** Null before the first. */
  period: PeriodMention | null;
  /** The month or the day told last, which is no beginning: what "the 19th" is of. */
  month: Point | null;
  /** The year told last, be it by another period. */
  year: number | null;
  /** By month, the year with which it was named last: "that August". */
  months: Map<number, number>;
  /** The fiscal year told last: a quarter without a year may be one of it. */
  fiscal: number | null;
  sentence: number;
}

const nothing = (): Told => ({
  period: null,
  month: null,
  year: null,
  months: new Map(),
  fiscal: null,
  sentence: 0,
});

const openers = new Openers(referenceOpeners.numbers());

export function withToldTimes(text: Text, periods: readonly PeriodMention[]): PeriodMention[] {
  const { tokens, sentenceOf } = text;
  const found: PeriodMention[] = [];
  let told = nothing();
  const times = new Times(tokens, periods);
  for (let at = times.nextFrom(0); at < tokens.count; ) {
    const own = times.ownAt(at);
    const period = readTold(tokens, at, { told, own, sentenceOf });
    at = times.nextFrom(period?.to ?? at + 1);
    if (period === null) continue;
    found.push(lent(period, told));
    addMonth(told.months, period.start);
    if (isScene(text, period)) told = behind(told, period, sentenceOf[period.from] ?? 0);
  }
  return found;
}

/** Where times may begin: at a period, or at a word that may lean on one. Asked in the order of the text. */
class Times {
  readonly #tokens: Tokens;
  readonly #periods: readonly PeriodMention[];
  #next = 0;
  #opening = -1;

  constructor(tokens: Tokens, periods: readonly PeriodMention[]) {
    this.#tokens = tokens;
    this.#periods = periods;
  }

  /** The first token from there on; the number of tokens where there is none. */
  nextFrom(from: number): number {
    while ((this.#periods[this.#next]?.from ?? from) < from) this.#next++;
    if (this.#opening < from) this.#opening = openers.nextFrom(this.#tokens, from);
    return Math.min(this.#opening, this.#periods[this.#next]?.from ?? this.#tokens.count);
  }

  /** The period that begins at the token that was given last. */
  ownAt(at: number): PeriodMention | undefined {
    const period = this.#periods[this.#next];
    return period?.from === at ? period : undefined;
  }
}

/** With the year told last, where it says none: it may be meant. */
function lent(period: PeriodMention, { year, fiscal }: Told): PeriodMention {
  const { start, end } = period;
  const hasYear =
    start === null || start.year !== null || (end !== null && end !== "open" && end.year !== null);
  if (hasYear) return period;
  const own = year === null ? period : { ...period, yearTold: year };
  return start.unit === "quarter" && fiscal !== null ? { ...own, fiscalTold: fiscal } : own;
}

function within(told: Told, sentence: number): Told | null {
  return told.period !== null && sentence - told.sentence <= REACH ? told : null;
}

/** So many tokens behind the first of its sentence a time that leans on another still sets a scene. */
const OPENING = 4;

/** Not "the Oct. 7 attack", nor an aside: "more than double the 2,244 of a year earlier". */
function isScene({ tokens, sentences, sentenceOf }: Text, period: PeriodMention): boolean {
  if (isEvent(tokens, period) || isOfCompared(tokens, period)) return false;
  const first = sentences[sentenceOf[period.from] ?? 0]?.from ?? 0;
  return period.told !== true || period.from - first <= OPENING;
}

/** So many words stand at most between a comparison and its time. */
const LONGEST_COMPARED = 5;
const numbered = wordSet("against than versus vs after from");

/** "26 attacks, against sixteen in January": the time of what it is compared with. */
function isOfCompared(tokens: Tokens, { from }: PeriodMention): boolean {
  for (let at = from - 1; at >= from - LONGEST_COMPARED; at--) {
    const kind = tokens.kindAt(at);
    if (kind !== Kind.letter && kind !== Kind.digit) return false;
    if (numbered.at(tokens, at) === true) return isNumber(tokens, at + 1);
  }
  return false;
}

function isNumber(tokens: Tokens, at: number): boolean {
  return tokens.kindAt(at) === Kind.digit || numberWords.at(tokens, at) === true;
}

const numberWords = wordSet(
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen " +
    "nineteen twenty thirty forty fifty sixty seventy eighty ninety",
);

function addMonth(months: Map<number, number>, point: Point | null): void {
  if ((point?.unit === "month" || point?.unit === "day") && point.year !== null)
    months.set(point.month, point.year);
}

function behind({ month, year, months, fiscal }: Told, period: PeriodMention, sentence: number): Told {
  return {
    period,
    month: period.end === "open" || period.relative !== null ? month : monthTold(period),
    year: yearTold(period) ?? year,
    months,
    fiscal: fiscalOf(period) ?? fiscal,
    sentence,
  };
}

function monthTold({ start, end }: PeriodMention): Point | null {
  const last = end ?? start;
  if (last === null || last === "open") return null;
  return last.unit === "day" || last.unit === "month" ? last : null;
}

function fiscalOf({ start }: PeriodMention): number | null {
  return start !== null && "fiscal" in start && start.fiscal ? start.year : null;
}

interface Around {
  told: Told;
  /** The period that begins at the token by itself. */
  own: PeriodMention | undefined;
  sentenceOf: Int32Array;
}

function readTold(tokens: Tokens, at: number, { told, own, sentenceOf }: Around): PeriodMention | null {
  const near = within(told, sentenceOf[at] ?? 0);
  const isDated = own !== undefined && own.relative === null;
  if (near === null || isDated) return own === undefined ? null : withYearOf(tokens, own, near);
  if (near.period === null) return own ?? null;
  const reference = referenceOpeners.at(tokens, at) === true ? readReference(tokens, at) : null;
  if (reference === null || sentenceOf[at] !== sentenceOf[reference.to - 1]) return own ?? null;
  if (isCompared(tokens, at, reference)) return null;
  return refer(reference, { period: near.period, month: near.month, year: near.year }, at) ?? own ?? null;
}

const comparisons = wordSet("than on from against with versus vs like as to");

/** "Up by 90% on the quarter before": the time of what it is compared with. */
function isCompared(tokens: Tokens, at: number, reference: Reference): boolean {
  if (reference.kind !== "shift" || reference.shift.by === 0) return false;
  return comparisons.at(tokens, at - 1) === true || comparisons.at(tokens, at - 2) === true;
}

interface Last {
  period: PeriodMention;
  month: Point | null;
  year: number | null;
}

function refer(reference: Reference, { period, month, year }: Last, from: number): PeriodMention | null {
  const base = {
    from,
    to: reference.to,
    start: null,
    end: null,
    asOf: false,
    relative: null,
    told: true as const,
  };
  if (reference.kind === "shift") return shifted(base, reference.shift, { period, year });
  if (reference.kind === "day") return month === null ? null : dayTold(base, month, reference);
  const { start, end } = period;
  if (start === null) return null;
  if (reference.kind === "since")
    return { ...base, start: end === null || end === "open" ? start : end, end: "open" };
  const point = inOrdinal(start, reference.ordinal);
  return point === null || end !== null ? null : { ...base, start: point };
}

function shifted(
  base: PeriodMention,
  shift: Shift,
  { period, year }: Omit<Last, "month">,
): PeriodMention | null {
  if (shift.by === 0 && period.relative !== null) return { ...base, relative: period.relative };
  const dated = moved(period, shift, year);
  return dated === null || dated.start === null ? null : { ...base, start: dated.start, end: dated.end };
}

/** "The 19th" of the month in which the time told last lies. */
function dayTold(base: PeriodMention, told: Point, { day, last, isEnd }: DayTold): PeriodMention | null {
  if (told.unit !== "day" && told.unit !== "month") return null;
  const of = (each: number): Point => ({ unit: "day", year: told.year, month: told.month, day: each });
  const end = last === null || last === "open" ? last : of(last);
  return { ...base, start: of(day), end, ...(isEnd ? { isEnd } : {}) };
}

/** The third of the quarters of which one was told last; the second of two halves. */
function inOrdinal(told: Point, ordinal: number): Point | null {
  if (told.unit === "quarter" && isQuarter(ordinal) && ordinal !== told.quarter)
    return { ...told, quarter: ordinal };
  if (told.unit !== "half" || told.half === 2) return null;
  return ordinal === 2 || ordinal === 4 ? { ...told, half: 2 } : null;
}

function isQuarter(value: number): value is 1 | 2 | 3 | 4 {
  return value >= 1 && value <= 4;
}
