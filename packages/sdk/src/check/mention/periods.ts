/**
 * Periods in a text: points, ranges of points, "since", "as of", and words that lean on another date.
 *
 * Each is found once, left to right, the longest reading first. What is claimed here is no figure.
 */
import { numberOf } from "../text/known-words.ts";
import { Kind, Mark, type Tokens } from "../text/tokens.ts";
import { Openers, WordTable, wordSet } from "../text/words.ts";
import { plainNumber, yearAt } from "./digits.ts";
import { readEndedSpan } from "./ended-span.ts";
import { feastOpeners } from "./feasts.ts";
import { readLedPoint, readSecond, shareYear, skipArticle, softeners, yearRangeEnd } from "./other-end.ts";
import { readPart } from "./part-words.ts";
import { blank, type PeriodMention, type Relative } from "./period-mention.ts";
import type { Point } from "./point.ts";
import { dayWords, isTimeLead, months, type PointRead, rangeLinks, readPoint, readYear } from "./points.ts";
import { quarterOpeners } from "./quarters.ts";

const [HALF, OF, REPORTING, THIS, YEAR] = [
  numberOf("half"),
  numberOf("of"),
  numberOf("reporting"),
  numberOf("this"),
  numberOf("year"),
];

const rangeLeads = wordSet("from between");
/** "For all of 2015", "the rest of 2015". */
const wholes = wordSet("all rest most half end beginning start course whole much part remainder");
/** "By December 2024", "the half-year to March 2025": the day up to which something was counted. */
const ends = wordSet("through until by");
const spans = wordSet("year months quarter half period");
const unitWords = wordSet("month quarter year week period");

const relativeLeads = new WordTable<"this" | "last" | "the">([
  ["this", "this"],
  ["current", "this"],
  ["last", "last"],
  ["previous", "last"],
  ["past", "last"],
  ["the", "the"],
  ["same", "the"],
]);

/** The words that lead into a point: "since October". */
const leads = WordTable.union(rangeLeads, ends, wordSet("since as to"));
/** The words that a point, or a year as it is spoken, begins with. */
const pointOpeners = WordTable.union(
  months,
  quarterOpeners,
  feastOpeners,
  dayWords,
  wordSet("twenty nineteen"),
);

/** The words that a period begins with, but for digits: whatever reads another one must be named here. */
const openers = new Openers(
  leads.numbers(),
  pointOpeners.numbers(),
  relativeLeads.numbers(),
  wordSet("quarter half three six nine twelve").numbers(),
);

/** One look for most tokens, of which few begin a period. */
export function mayBegin(tokens: Tokens, at: number): boolean {
  return openers.has(tokens, at) || mayBeDigits(tokens, at);
}

/** A day, a month or a year has one, two or four digits. */
function mayBeDigits(tokens: Tokens, at: number): boolean {
  if (tokens.kindAt(at) !== Kind.digit) return false;
  const digits = tokens.endOf(at) - tokens.startOf(at);
  return digits <= 2 || digits === 4;
}

export function findPeriods(tokens: Tokens): PeriodMention[] {
  const found: PeriodMention[] = [];
  for (let at = 0; at < tokens.count; ) {
    const period = mayBegin(tokens, at) ? readPeriod(tokens, at) : null;
    if (period === null) {
      at++;
      continue;
    }
    const whole = withYearTold(tokens, period);
    const part = readPart(tokens, whole);
    const told = part === null ? whole : { ...whole, part };
    found.push(isEnd(tokens, whole) ? { ...told, isEnd: true } : told);
    at = whole.to;
  }
  return found;
}

/** "February of last year", "the second half of this year", "last June", "this March". */
function withYearTold(tokens: Tokens, period: PeriodMention): PeriodMention {
  const { start, end, relative, to, from } = period;
  const last = end === null || end === "open" ? start : end;
  if (relative !== null || last === null || last.year !== null) return period;
  const word = tokens.foldedAt(to + 1);
  const isTold = tokens.wordAt(to) === OF && tokens.wordAt(to + 2) === YEAR;
  if (isTold && (word === "last" || word === "this")) return { ...period, to: to + 3, ofYear: word };
  return tokens.wordAt(from - 1) === THIS && last.unit === "month" ? { ...period, ofYear: "this" } : period;
}

/** "by the end of". */
const LONGEST_SOFTENER = 5;
/** "By the 7th of last month". */
function isDay(tokens: Tokens, at: number): boolean {
  return plainNumber(tokens, at, 2) !== null || dayEndings.at(tokens, at) === true;
}

const dayEndings = wordSet("st nd rd th");
const endLeads = wordSet("by to until till through");

function isEnd(tokens: Tokens, { from, start, end, relative }: PeriodMention): boolean {
  if ((start === null && relative === null) || end !== null) return false;
  let before = from - 1;
  while (from - before < LONGEST_SOFTENER && (softeners.at(tokens, before) === true || isDay(tokens, before)))
    before--;
  return (
    endLeads.at(tokens, before) === true || endLeads.at(tokens, from) === true || isByEvent(tokens, from)
  );
}

const [BY, IN] = [numberOf("by"), numberOf("in")];
/** So many words stand at most between "by" and the time of what it names. */
const LONGEST_EVENT = 5;

/** "By the anniversary in August 2015", "by the time it closed in March". */
function isByEvent(tokens: Tokens, from: number): boolean {
  if (tokens.wordAt(from - 1) !== IN) return false;
  for (let at = from - 2; at >= from - 2 - LONGEST_EVENT; at--) {
    if (tokens.kindAt(at) !== Kind.letter) return false;
    if (tokens.wordAt(at) === BY) return tokens.foldedAt(at + 1) === "the";
  }
  return false;
}

/** "The Oct. 7 attack" dates an event that is told of, and no count. */
export function isEvent(tokens: Tokens, { start, end, asOf, from }: PeriodMention): boolean {
  if (start?.unit !== "day" || end !== null || asOf) return false;
  const before = tokens.foldedAt(from - 1);
  return before === "the" || before === "s";
}

/** The period that begins at a token, if one does. */
export function readPeriod(tokens: Tokens, at: number): PeriodMention | null {
  const kind = tokens.kindAt(at);
  if (kind === Kind.digit) return readRange(tokens, at) ?? readEndedSpan(tokens, at, false);
  if (kind !== Kind.letter) return null;
  if (leads.at(tokens, at) === true) return readLed(tokens, at);
  const range = pointOpeners.at(tokens, at) === true ? readRange(tokens, at) : null;
  if (range !== null) return range;
  const isLed = relativeLeads.at(tokens, at) !== undefined;
  const span = readEndedSpan(tokens, at, isLed);
  return span !== null || !isLed ? span : readRelative(tokens, at);
}

const [SINCE, AS, TO, BETWEEN] = [numberOf("since"), numberOf("as"), numberOf("to"), numberOf("between")];

/** "since October", "as of Dec. 31", "through June", "from 2014 to 2025", "between October and December". */
function readLed(tokens: Tokens, at: number): PeriodMention | null {
  const word = tokens.wordAt(at);
  if (word === SINCE) {
    const read = readLedPoint(tokens, skipArticle(tokens, at + 1));
    return read && { ...blank(at, read.to), start: read.point, end: "open" };
  }
  if (word === AS && tokens.wordAt(at + 1) === OF) {
    const read = readLedPoint(tokens, skipArticle(tokens, at + 2));
    return read && { ...blank(at, read.to), start: read.point, asOf: true };
  }
  if (ends.at(tokens, at) === true || (word === TO && spans.at(tokens, at - 1) === true)) {
    const read = readLedPoint(tokens, skipArticle(tokens, at + 1));
    return read && { ...blank(at, read.to), start: read.point, asOf: true };
  }
  if (rangeLeads.at(tokens, at) !== true) return null;
  const first = readLedPoint(tokens, skipArticle(tokens, at + 1));
  if (first === null) return null;
  const range = readRangeFrom(tokens, at, first, word === BETWEEN);
  // "From October 18 to last Friday": the other end was not read.
  const isOpen = rangeLinks.at(tokens, range.to) === true || isSetOff(tokens, at, range);
  return range.end === null && isOpen ? { ...range, end: "open" } : range;
}

/** "When she counted, from October 17, it was 55": a day by itself, from which on it was counted. */
function isSetOff(tokens: Tokens, at: number, { start, to }: PeriodMention): boolean {
  if (start?.unit !== "day" || tokens.foldedAt(at) !== "from") return false;
  return (
    tokens.foldedAt(to) === "on" || (tokens.kindAt(at - 1) === Kind.comma && tokens.kindAt(to) === Kind.comma)
  );
}

/** A point by itself, or with another behind it. */
function readRange(tokens: Tokens, at: number): PeriodMention | null {
  const first = readPoint(tokens, at) ?? readBareYear(tokens, at);
  return first === null ? null : readRangeFrom(tokens, at, first, false);
}

/** A year with nothing around it is a year where a word of time, a name or no noun stands beside it. */
function readBareYear(tokens: Tokens, at: number): PointRead | null {
  if (yearAt(tokens, at) === null) return isTimeLead(tokens, at - 1) ? readYear(tokens, at) : null;
  if (isTimeLead(tokens, at - 1) || yearRangeEnd(tokens, at) !== null) return readYear(tokens, at);
  const before = tokens.foldedAt(at - 1);
  const next = tokens.kindAt(at + 1);
  const isLed = before === "the" || before === "s" || tokens.kindAt(at - 1) === Kind.openBracket;
  if (rangeLinks.at(tokens, at + 1) === true && yearAt(tokens, at + 2) !== null) return readYear(tokens, at);
  const isWhole = before === "of" && wholes.at(tokens, at - 2) === true;
  return isLed || isWhole || next !== Kind.letter || isAlone(tokens, at) ? readYear(tokens, at) : null;
}

/** A year that has its line to itself is a heading. */
function isAlone(tokens: Tokens, at: number): boolean {
  const isBroken = (from: number, to: number) => tokens.source.slice(from, to).includes("\n");
  const isFirst = at === 0 || isBroken(tokens.endOf(at - 1), tokens.startOf(at));
  return isFirst && isBroken(tokens.endOf(at), tokens.startOf(at + 1));
}

/** "Fiscal 2020's first half": two quarters of it. */
function readHalfOfFiscal(tokens: Tokens, from: number, { point, to }: PointRead): PeriodMention | null {
  if (point.unit !== "year" || !point.fiscal || tokens.kindAt(to) !== Kind.apostrophe) return null;
  const half = halves.at(tokens, to + 2);
  if (half === undefined || tokens.wordAt(to + 3) !== HALF) return null;
  const quarter = (number: 1 | 2 | 3 | 4): Point => ({ ...point, unit: "quarter", quarter: number });
  const [start, end] = half === 1 ? [quarter(1), quarter(2)] : [quarter(3), quarter(4)];
  return { ...blank(from, to + 4), start, end };
}

const halves = new WordTable<1 | 2>([
  ["first", 1],
  ["second", 2],
]);

function readRangeFrom(tokens: Tokens, from: number, first: PointRead, isBetween: boolean): PeriodMention {
  const half = readHalfOfFiscal(tokens, from, first);
  if (half !== null) return half;
  const second = readSecond(tokens, first, isBetween);
  if (second === null) return { ...blank(from, first.to), start: first.point };
  const isFiscal = first.point.unit === "year" && first.point.fiscal && second.point.year === null;
  const [start, end] =
    isFiscal || isOfNow(tokens, first.to, second.to)
      ? [first.point, second.point]
      : shareYear(first.point, second.point);
  return { ...blank(from, second.to), start, end };
}

/** "From August 2021 through this March", "from fiscal 2022 to that December": the second year is that of the text. */
function isOfNow(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (pointers.at(tokens, at) === true) return true;
  return false;
}

const pointers = wordSet("this that");

/** "during the quarter", "last month", "this year". */
function readRelative(tokens: Tokens, at: number): PeriodMention | null {
  const lead = relativeLeads.at(tokens, at);
  if (lead === undefined) return null;
  const isReporting = tokens.wordAt(at + 1) === REPORTING;
  const nounAt = isReporting ? at + 2 : at + 1;
  if (unitWords.at(tokens, nounAt) !== true || tokens.has(nounAt, Mark.capital)) return null;
  const noun = tokens.foldedAt(nounAt);
  const relative = relationOf(lead, noun, isReporting);
  return relative === null ? null : { ...blank(at, nounAt + 1), relative };
}

function relationOf(lead: "this" | "last" | "the", noun: string, isReporting: boolean): Relative | null {
  if (lead === "last") return noun === "month" ? "last-month" : noun === "year" ? "last-year" : "other";
  if (noun === "quarter" || (noun === "period" && (isReporting || lead === "this"))) return "reporting";
  if (lead === "the") return null;
  return noun === "month" ? "this-month" : noun === "year" ? "this-year" : "other";
}
