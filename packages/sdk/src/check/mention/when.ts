/**
 * Which of the periods around a figure is its own.
 *
 * Dates go before "the quarter". A date at the end of "captured 64 and killed four from September to
 * November" holds for both numbers; one behind a comparison ("up from 12 in July") does not.
 */
import { Kind } from "../text/tokens.ts";
import { wordSet } from "../text/words.ts";
import { framed, headOf, isWithin, type Near, nearest, type Standpoint, sentencesBefore } from "./near.ts";
import { type PeriodMention, shareYear } from "./periods.ts";
import type { Reading } from "./sentence.ts";

const sayings = wordSet("said says saying announced reported told disclosed revealed stated noted wrote");

export function readWhen(at: Standpoint): Near<PeriodMention> | null {
  const found = readNearest(at);
  return found === null ? null : { ...found, value: withOtherEnd(found.value, at) };
}

/** "As of Jan. 9, 2024, ... 127 attacks since Oct. 17": one names the first day, the other the last. */
function withOtherEnd(found: PeriodMention, { sentence }: Standpoint): PeriodMention {
  const isSince = ({ end, start }: PeriodMention) => end === "open" && start !== null;
  const isAsOf = ({ asOf, start }: PeriodMention) => asOf && start !== null;
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
  const times = sentence.periods.filter((period) => isTime(reading, period));
  const own = nearest(
    times.filter((period) => isWithin(period, segment)),
    figure,
  );
  if (own !== null && own.relative === null) return { value: own, near: nearOf(own, at) };
  const led = framed(at, "sentence", ({ periods }) => periods.filter((period) => isTime(reading, period)));
  if (led !== null) return { value: led, near: "sentence" };
  const dates = times.filter(({ relative }) => relative === null);
  const head = headOf(dates, at);
  const dated = head !== null && isShared(head, at) ? head : nearest(dates, figure);
  if (dated !== null && (own === null || isShared(dated, at))) {
    return { value: dated, near: isShared(dated, at) ? "sentence" : "neighbour" };
  }
  if (own !== null) return { value: own, near: "own" };
  const other = nearest(times, figure);
  if (other !== null) return { value: other, near: isShared(other, at) ? "sentence" : "neighbour" };
  return fromBefore(at);
}

/** A date of saying can confirm and no more. */
function nearOf(own: PeriodMention, at: Standpoint): Near<PeriodMention>["near"] {
  return own.to <= at.figure.from && isOfSaying(own, at) ? "neighbour" : "own";
}

function fromBefore(at: Standpoint): Near<PeriodMention> | null {
  for (const before of sentencesBefore(at)) {
    const last = before.periods.findLast((period) => isTime(at.reading, period));
    if (last !== undefined) return { value: last, near: "paragraph" };
  }
  const title = framed(at, "paragraph", ({ periods }) =>
    periods.filter((period) => isTime(at.reading, period)),
  );
  return title === null ? null : { value: title, near: "paragraph" };
}

/** At the head of the sentence, or behind its last figure where nothing but "and" stands between. */
function isShared(period: PeriodMention, at: Standpoint): boolean {
  const { reading, sentence, order } = at;
  if (period === headOf([period], at)) return !isOfSaying(period, at);
  const last = sentence.figures.at(-1);
  if (last === undefined || period.from < last.to) return false;
  return sentence.segments.slice(order + 1).every(({ from }) => reading.text.tokens.foldedAt(from) === "and");
}

/** "In October, the command said that ..." dates the saying; "In October, it said, ..." does not. */
function isOfSaying({ to }: PeriodMention, { reading, figure }: Standpoint): boolean {
  const { tokens } = reading.text;
  for (let at = to; at < figure.from; at++) {
    if (sayings.at(tokens, at) === true && tokens.kindAt(at + 1) !== Kind.comma) return true;
  }
  return false;
}

/** "The Oct. 7 attack" dates an event that is told of, not the count. */
function isTime({ text: { tokens } }: Reading, { start, end, asOf, from }: PeriodMention): boolean {
  if (start?.unit !== "day" || end !== null || asOf) return true;
  const before = tokens.foldedAt(from - 1);
  return before !== "the" && before !== "s";
}
