/**
 * What the words for time in a text lean on: its date of publication, and the quarter that it reports on.
 *
 * The reporting quarter is the first span of three months, with a year, that the text names; else the one
 * that ends on a day as of which it counts, where it speaks of a quarter at all. A text that says nowhere
 * when it appeared was written around the time that it speaks of.
 */
import { daysOf, parseEdtf, type ResolvedPeriod } from "@throughline/core/period";
import type { PeriodMention } from "../mention/period-mention.ts";
import type { Reading } from "../mention/sentence.ts";
import { Kind, Mark, type Tokens } from "../text/tokens.ts";
import { wordSet } from "../text/words.ts";
import { type Clock, isQuarterLong, mostRecent, resolve } from "./period.ts";
import { AROUND_DAYS } from "./weights.ts";

/** A dateline stands among the first tokens: behind a title of a line or two. */
const OPENING = 60;
const leads = wordSet("published updated posted dated date on");

export function readClock(reading: Reading, given: string | null): Clock {
  const { periods } = reading;
  const published = given ?? datelineOf(reading);
  const bare: Clock = { published, reporting: null, around: null };
  const reporting = quarterNamed(periods, bare) ?? quarterEnded(periods, bare);
  return { published, reporting, around: reporting ?? spanOf(periods, bare) };
}

/** A day with its year that opens the text, by itself or behind a city: "*12 February 2024.*", "WASHINGTON, Feb. 9, 2024 —". */
function datelineOf({ text: { tokens, sentences }, periods }: Reading): string | null {
  const first = periods.find(({ from }) => from < OPENING);
  if (first === undefined || first.start?.unit !== "day" || first.end !== null || first.asOf) return null;
  const days = resolve(first, null, { published: null, reporting: null, around: null });
  if (days === null || !isAlone(tokens, first)) return null;
  const isLed = sentences.some(
    ({ from, to }) => from <= first.from && first.from < to && isLead(tokens, from, first),
  );
  return isLed ? days.end : null;
}

/** Nothing stands behind it that it could be the time of. */
function isAlone(tokens: Tokens, { to }: PeriodMention): boolean {
  const kind = tokens.kindAt(to);
  const isEnd = kind === Kind.dot || kind === Kind.dash || kind === Kind.colon;
  return (
    isEnd ||
    to >= tokens.count ||
    /[\n\r*_]/.test(tokens.source.slice(tokens.endOf(to - 1), tokens.startOf(to)))
  );
}

/** Between the sentence's first word and the date stand only capitals, a city's comma, or "published". */
function isLead(tokens: Tokens, from: number, { from: to }: PeriodMention): boolean {
  for (let at = from; at < to; at++) {
    if (tokens.kindAt(at) !== Kind.letter) continue;
    if (!tokens.has(at, Mark.allCapitals) && !leads.at(tokens, at)) return false;
  }
  return true;
}

/** What the dated periods of a text cover together, where that is not too long for one time. */
function spanOf(periods: readonly PeriodMention[], bare: Clock): Clock["around"] {
  let span: Span | null = null;
  for (const mention of periods) {
    const days = mention.relative === null ? resolve(mention, null, bare) : null;
    if (days === null || days.start === null) continue;
    span = joined(span, { start: days.start, end: days.end ?? days.start });
    if (span === null) return null;
  }
  return span;
}

interface Span {
  start: string;
  end: string;
}

/** Both of them and what lies between; null where that is too long. */
function joined(span: Span | null, other: Span): Span | null {
  if (span !== null && span.start <= other.start && other.end <= span.end) return span;
  const days = span === null ? [other.start, other.end] : [span.start, span.end, other.start, other.end];
  days.sort();
  const whole = { start: days[0] ?? other.start, end: days.at(-1) ?? other.end };
  return (daysOf(whole) ?? Number.POSITIVE_INFINITY) <= AROUND_DAYS ? whole : null;
}

/** The first span of a quarter; else of half a year, in a text that speaks of its reporting period. */
function quarterNamed(periods: readonly PeriodMention[], bare: Clock): ResolvedPeriod | null {
  const isReported = periods.some(({ relative }) => relative === "reporting");
  let half: ResolvedPeriod | null = null;
  for (const mention of periods) {
    if (mention.relative !== null || isSingleDay(mention)) continue;
    const days = resolve(mention, null, bare) ?? (bare.published === null ? null : mostRecent(mention, bare));
    // A season is as long, and nobody reports on it.
    if (days !== null && days.precision !== "season" && isQuarterLong(days)) return days;
    if (half === null && isReported && days !== null && isHalfLong(days)) half = days;
  }
  return half;
}

/** Most times of a text are: none of them needs its days to be known to be no quarter. */
function isSingleDay({ start, end }: PeriodMention): boolean {
  return start?.unit === "day" && end === null;
}

/** Half a year has 181 to 184 days. */
function isHalfLong(period: ResolvedPeriod): boolean {
  const days = daysOf(period);
  return days !== null && days >= 181 && days <= 184;
}

/** "As of December 31, 2023" in a text that speaks of "the quarter". */
function quarterEnded(periods: readonly PeriodMention[], bare: Clock): ResolvedPeriod | null {
  if (!periods.some(({ relative }) => relative === "reporting")) return null;
  for (const mention of periods) {
    const end = mention.asOf ? (resolve(mention, null, bare)?.end ?? null) : null;
    const quarter = end === null ? null : quarterEndingOn(end);
    if (quarter !== null) return quarter;
  }
  return null;
}

function quarterEndingOn(day: string): ResolvedPeriod | null {
  const quarters = [33, 34, 35, 36].map((number) => parseEdtf(`${day.slice(0, 4)}-${number}`));
  return quarters.find((quarter) => quarter?.end === day) ?? null;
}
