/**
 * The year of a time that leans on the one told last: "June of that year", "that August", "the following March".
 */
import { numberOf } from "../text/known-words.ts";
import type { Tokens } from "../text/tokens.ts";
import { wordSet } from "../text/words.ts";
import type { PeriodMention } from "./period-mention.ts";
import { type Point, withYear } from "./point.ts";
import { besides } from "./shift.ts";

export interface YearsTold {
  /** The time told last; null before the first. */
  period: PeriodMention | null;
  /** The year told last, be it by another period. */
  year: number | null;
  /** By month, the year with which it was named last. */
  months: ReadonlyMap<number, number>;
}

const [IN, OF, THAT, THE, YEAR] = [
  numberOf("in"),
  numberOf("of"),
  numberOf("that"),
  numberOf("the"),
  numberOf("year"),
];

const pointers = wordSet("that same following next previous preceding");
const YEARS: Readonly<Record<string, number>> = { following: 1, next: 1, previous: -1, preceding: -1 };

/** "June of that year", "that June", "the following March", "August of the year after that". */
export function withYearOf(tokens: Tokens, own: PeriodMention, near: YearsTold | null): PeriodMention {
  const { start, end } = own;
  if (near === null || start === null || hasYear(own)) return own;
  const suffix = readOfYear(tokens, own.to);
  if (suffix !== null && near.year !== null) return inYear(own, near.year + suffix.by, suffix.to);
  const lead = tokens.foldedAt(leadOf(tokens, own));
  if (lead === "that" || lead === "same") {
    const year = yearOf(start, near);
    return year === null ? own : inYear(own, year, own.to);
  }
  const by = YEARS[lead];
  if (by === undefined || near.period === null || tokens.wordAt(own.from - 2) !== THE) return own;
  const point = besides(near.period, start, by > 0 ? 1 : -1);
  return point === null || end !== null ? own : { ...own, start: point, told: true };
}

function hasYear({ start, end, ofYear }: PeriodMention): boolean {
  if (start?.year != null || ofYear !== undefined) return true;
  return end !== null && end !== "open" && end.year !== null;
}

/** The year with which the month was named last, else the year told last. */
function yearOf(start: Point, { months, year }: YearsTold): number | null {
  return (start.unit === "month" ? months.get(start.month) : undefined) ?? year;
}

/** The token before the point: in "since that August" it belongs to the time. */
function leadOf(tokens: Tokens, { from, to }: PeriodMention): number {
  return from + 2 <= to && pointers.at(tokens, from + 1) === true ? from + 1 : from - 1;
}

function inYear(own: PeriodMention, year: number, to: number): PeriodMention {
  const { start, end } = own;
  return {
    ...own,
    to,
    start: start === null ? null : withYear(start, year),
    end: end === null || end === "open" ? end : withYear(end, year),
  };
}

/** "of that year", "of the following year", "of the year after that", "the year before". */
function readOfYear(tokens: Tokens, from: number): { by: number; to: number } | null {
  let at = tokens.wordAt(from) === OF || tokens.wordAt(from) === IN ? from + 1 : from;
  const isLed = at > from;
  const isDefinite = tokens.wordAt(at) === THE;
  if (isDefinite) at++;
  const word = tokens.foldedAt(at);
  if (isLed && pointers.at(tokens, at) === true && tokens.wordAt(at + 1) === YEAR)
    return { by: YEARS[word] ?? 0, to: at + 2 };
  if (!isDefinite || word !== "year") return null;
  const behind = tokens.foldedAt(at + 1);
  if (behind !== "after" && behind !== "before") return null;
  return { by: behind === "after" ? 1 : -1, to: tokens.wordAt(at + 2) === THAT ? at + 3 : at + 2 };
}
