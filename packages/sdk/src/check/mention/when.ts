/**
 * Which of the periods around a figure is its own.
 *
 * Dates go before "the quarter". A date at the end of "captured 64 and killed four from September to
 * November" holds for both numbers; one behind a comparison ("up from 12 in July") does not.
 */
import { numberOf } from "../text/known-words.ts";
import { Kind, Mark, type Tokens } from "../text/tokens.ts";
import { wordSet } from "../text/words.ts";
import {
  framed,
  headOf,
  isWithin,
  type Near,
  nearest,
  type Standpoint,
  sentencesBefore,
  topicsBefore,
} from "./near.ts";
import { shareYear } from "./other-end.ts";
import type { PeriodMention } from "./period-mention.ts";
import { isEvent } from "./periods.ts";
import { respectiveTime } from "./respective.ts";
import type { Reading, SentenceReading } from "./sentence.ts";
import { moved } from "./shift.ts";

const [SINCE, FROM] = [numberOf("since"), numberOf("from")];

const sayings = wordSet("said says saying announced reported told disclosed revealed stated noted wrote");

export function readWhen(at: Standpoint): Near<PeriodMention> | null {
  const found = readNearest(at);
  if (found === null) return null;
  const value = withOtherEnd(asBeginning(found.value, at), at);
  const isItsOwn = found.near === "own" && value.from >= at.figure.to;
  return !isItsOwn && isFormer(at) ? formerOf(value) : { ...found, value };
}

const changes = wordSet("up down rose risen fell fallen grew grown dropped");

/** "They fell from 285 to 189", "up from 285": the number that was before. */
function isFormer({ reading, sentence, order, figure }: Standpoint): boolean {
  const { tokens } = reading.text;
  if (tokens.foldedAt(figure.from - 1) !== "from") return false;
  const next = sentence.figures[order + 1];
  const isChange = next?.from === figure.to + 1 && tokens.foldedAt(figure.to) === "to";
  return isChange || changes.at(tokens, figure.from - 2) === true;
}

/** The year, the quarter or the month before, which nobody says: it can confirm and no more. */
function formerOf(value: PeriodMention): Near<PeriodMention> {
  const unit = value.end === null ? value.start?.unit : undefined;
  const isUnit = unit === "year" || unit === "quarter" || unit === "month" || unit === "half";
  const before = isUnit ? moved(value, { by: -1, unit, isWhole: true }, null) : null;
  return { value: before === null ? value : { ...value, ...before, told: true }, near: "paragraph" };
}

/** So many words stand at most between "since" and the day: "since it all began on Oct. 17". */
const LONGEST_BEGINNING = 8;
const beginnings = wordSet("beginning outset began begun started start broke erupted");

/** A day on which something began, behind "since", opens the time up to now. */
function asBeginning(found: PeriodMention, { reading }: Standpoint): PeriodMention {
  const { tokens } = reading.text;
  if (found.end !== null || found.asOf || found.start === null) return found;
  let began = false;
  for (let at = found.from - 1; at >= Math.max(0, found.from - LONGEST_BEGINNING); at--) {
    if (tokens.kindAt(at) !== Kind.letter) return found;
    began ||= beginnings.at(tokens, at) === true;
    const isLed = tokens.wordAt(at) === SINCE || (began && tokens.wordAt(at) === FROM);
    if (isLed) return began ? { ...found, end: "open" } : found;
  }
  return found;
}

/** "As of Jan. 9, 2024, ... 127 attacks since Oct. 17": one names the first day, the other the last. */
function withOtherEnd(found: PeriodMention, { sentence }: Standpoint): PeriodMention {
  const isSince = ({ end, start }: PeriodMention) => end === "open" && start !== null;
  const isAsOf = ({ asOf, isEnd, start }: PeriodMention) => (asOf || isEnd === true) && start !== null;
  if (!isSince(found) && !isAsOf(found)) return found;
  const others = sentence.periods.filter(isSince(found) ? isAsOf : isSince);
  const [other] = others;
  if (other === undefined || others.length > 1) return found;
  const [since, asOf] = isSince(found) ? [found, other] : [other, found];
  if (since.start === null || asOf.start === null) return found;
  const [start, end] = shareYear(since.start, asOf.start);
  return { ...found, start, end, asOf: false, parts: [since, asOf] };
}

function readNearest(at: Standpoint): Near<PeriodMention> | null {
  const { reading, sentence, segment, figure } = at;
  const shared = respectiveTime(at);
  if (shared !== null) return shared;
  const times = sentence.periods.filter((period) => isTime(reading, period));
  const own = nearest(
    times.filter((period) => isWithin(period, segment)),
    figure,
  );
  if (own !== null && own.relative === null) return { value: own, near: nearOf(own, at) };
  const head = at.frame.cell === null && own === null ? sharedHead(at, times) : null;
  return head ?? fromLayout(at, times) ?? fromSentence(at, times, own) ?? fromBefore(at);
}

/** A date at the head of the sentence itself goes before what leads in. */
function sharedHead(at: Standpoint, times: readonly PeriodMention[]): Near<PeriodMention> | null {
  const head = headOf(
    times.filter(({ relative }) => relative === null),
    at,
  );
  return head !== null && isShared(head, at) ? { value: head, near: "sentence" } : null;
}

/** A date that the sentence shares goes before "the quarter" of the figure's own stretch. */
function fromSentence(
  at: Standpoint,
  times: readonly PeriodMention[],
  own: PeriodMention | null,
): Near<PeriodMention> | null {
  const near = (period: PeriodMention) =>
    isShared(period, at) ? ("sentence" as const) : ("neighbour" as const);
  const dates = times.filter(({ relative }) => relative === null);
  const head = headOf(dates, at);
  const dated = head !== null && isShared(head, at) ? head : nearest(dates, at.figure);
  if (dated !== null && (own === null || isShared(dated, at))) return { value: dated, near: near(dated) };
  if (own !== null) return { value: own, near: "own" };
  const other = nearest(times, at.figure);
  return other === null ? null : { value: other, near: near(other) };
}

/** What leads in; of an item in several sentences, those before go before the line that leads into the list. */
function fromLayout(at: Standpoint, times: readonly PeriodMention[]): Near<PeriodMention> | null {
  const led = framed(at, "sentence", ({ periods }) => periods.filter((period) => isTime(at.reading, period)));
  if (led === null) return null;
  const told = at.frame.cell !== null || times.length > 0 ? null : fromSentences(at);
  return told ?? { value: led, near: isOfReport(led, at.reading) ? "neighbour" : "sentence" };
}

/** A date of saying can confirm and no more. */
function nearOf(own: PeriodMention, at: Standpoint): Near<PeriodMention>["near"] {
  if (isOfReport(own, at.reading)) return "neighbour";
  const isSaying = own.to <= at.figure.from ? isOfSaying(own, at) : isOfSource(own, at);
  return isSaying ? "neighbour" : "own";
}

/** So many words stand at most in a bracket before the date of what is cited. */
const LONGEST_CITED = 6;

/** "(SIGAR, April 2024)": a source and its date. */
function isOfReport({ from, to }: PeriodMention, { text }: Reading): boolean {
  const { tokens } = text;
  if (tokens.kindAt(to) !== Kind.closeBracket || tokens.kindAt(from - 1) !== Kind.comma) return false;
  let first = from - 1;
  while (from - first <= LONGEST_CITED && tokens.kindAt(first) !== Kind.openBracket) first--;
  return tokens.kindAt(first) === Kind.openBracket && tokens.has(first + 1, Mark.capital);
}

const relatives = wordSet("that which");

/** "The $11 billion that the office gave last October": a clause behind the number dates who says it. */
function isOfSource({ from }: PeriodMention, { reading, figure }: Standpoint): boolean {
  const { tokens } = reading.text;
  let isClause = false;
  for (let at = figure.to; at < from; at++) {
    isClause ||= relatives.at(tokens, at) === true;
    if (isClause && (sayings.at(tokens, at) === true || givings.at(tokens, at) === true)) return true;
  }
  return false;
}

const givings = wordSet("gave given published printed quoted cited put");

function fromSentences(at: Standpoint): Near<PeriodMention> | null {
  const last = ({ periods }: SentenceReading) =>
    periods.findLast((period) => isTime(at.reading, period)) ?? null;
  const near = firstOf(sentencesBefore(at), last);
  // "Start with October 2015 through March 2016." holds for the rest of its paragraph.
  const told = near ?? firstOf(topicsBefore(at), last);
  return told && { value: told, near: "paragraph" };
}

function firstOf<T, U>(items: readonly T[], pick: (item: T) => U | null): U | null {
  for (const item of items) {
    const found = pick(item);
    if (found !== null) return found;
  }
  return null;
}

function fromBefore(at: Standpoint): Near<PeriodMention> | null {
  const told = fromSentences(at);
  if (told !== null) return told;
  const title = framed(at, "paragraph", ({ periods }) =>
    periods.filter((period) => isTime(at.reading, period)),
  );
  return title === null ? null : { value: title, near: "paragraph" };
}

/** At the head of the sentence, or behind its last figure where nothing but "and" stands between. */
function isShared(period: PeriodMention, at: Standpoint): boolean {
  const { reading, sentence, order } = at;
  if (period === headOf([period], at)) return !isOfSaying(period, at) && !isOfArrival(period, at);
  const last = sentence.figures.at(-1);
  if (last === undefined || period.from < last.to) return false;
  return sentence.segments.slice(order + 1).every(({ from }) => reading.text.tokens.foldedAt(from) === "and");
}

/** "When the first one came in May, it brought 93": what happened then may have been counted over a longer time. */
function isOfArrival({ from, to }: PeriodMention, { reading, sentence }: Standpoint): boolean {
  const { tokens } = reading.text;
  return (
    tokens.foldedAt(sentence.from) === "when" && from > sentence.from && tokens.kindAt(to) === Kind.comma
  );
}

/** "In October, the command said that ..." dates the saying; "In October, it said, ..." does not. */
function isOfSaying({ to }: PeriodMention, { reading, figure }: Standpoint): boolean {
  const { tokens } = reading.text;
  for (let at = to; at < figure.from; at++) {
    if (sayings.at(tokens, at) === true && tokens.kindAt(at + 1) !== Kind.comma) return true;
  }
  return false;
}

function isTime({ text }: Reading, period: PeriodMention): boolean {
  return !isEvent(text.tokens, period) && !isOfRank(text.tokens, period);
}

const ranks = wordSet("first most highest lowest worst fewest least deadliest busiest largest biggest");
/** So many words stand at most between a rank and its "since". */
const LONGEST_RANK = 3;

/** "The first since February", "the most in a day since 2019": when there were others, and not these. */
function isOfRank(tokens: Tokens, { from, end }: PeriodMention): boolean {
  if (end !== "open" || tokens.foldedAt(from) !== "since") return false;
  for (let at = from - 1; at >= from - 1 - LONGEST_RANK; at--) {
    if (tokens.kindAt(at) !== Kind.letter) return false;
    if (ranks.at(tokens, at) === true) return true;
  }
  return false;
}
