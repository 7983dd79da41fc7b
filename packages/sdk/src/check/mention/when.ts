/**
 * Which of the periods around a figure is its own.
 *
 * Dates go before "the quarter". A date at the end of "captured 64 and killed four from September to
 * November" holds for both numbers; one behind a comparison ("up from 12 in July") does not.
 */
import { isTopic, isWithin, type Near, nearest, type Standpoint, sentencesBefore } from "./near.ts";
import type { PeriodMention } from "./periods.ts";
import type { Reading } from "./sentence.ts";

export function readWhen(at: Standpoint): Near<PeriodMention> | null {
  const { reading, sentence, segment, figure } = at;
  const times = sentence.periods.filter((period) => isTime(reading, period));
  const own = nearest(
    times.filter((period) => isWithin(period, segment)),
    figure,
  );
  if (own !== null && own.relative === null) return { value: own, near: "own" };
  const dated = nearest(
    times.filter(({ relative }) => relative === null),
    figure,
  );
  if (dated !== null && (own === null || isShared(dated, at))) {
    return { value: dated, near: isShared(dated, at) ? "sentence" : "neighbour" };
  }
  if (own !== null) return { value: own, near: "own" };
  const other = nearest(times, figure);
  if (other !== null) return { value: other, near: isShared(other, at) ? "sentence" : "neighbour" };
  return fromBefore(at);
}

function fromBefore(at: Standpoint): Near<PeriodMention> | null {
  for (const before of sentencesBefore(at)) {
    const last = before.periods.findLast((period) => isTime(at.reading, period));
    if (last !== undefined) return { value: last, near: "paragraph" };
  }
  return null;
}

/** At the head of the sentence, or behind its last figure where nothing but "and" stands between. */
function isShared(period: PeriodMention, { reading, sentence, order }: Standpoint): boolean {
  if (isTopic(period, sentence)) return true;
  const last = sentence.figures.at(-1);
  if (last === undefined || period.from < last.to) return false;
  return sentence.segments.slice(order + 1).every(({ from }) => reading.text.tokens.foldedAt(from) === "and");
}

/** "The Oct. 7 attack" dates an event that is told of, not the count. */
function isTime({ text: { tokens } }: Reading, { start, end, asOf, from }: PeriodMention): boolean {
  if (start?.unit !== "day" || end !== null || asOf) return true;
  const before = tokens.foldedAt(from - 1);
  return before !== "the" && before !== "s";
}
