/**
 * Times that lean on the one told last: "in that month", "the same quarter", "the next month", "a year earlier".
 */
import type { Tokens } from "../text/tokens.ts";
import { wordSet } from "../text/words.ts";
import type { PeriodMention } from "./periods.ts";
import type { Point } from "./point.ts";
import type { Segment } from "./segments.ts";

const pointers = wordSet("that those same these");
const units = wordSet("month months quarter half year time period span week weeks half-year days season");

/** A word before the unit and one behind it; empty where it does not matter. */
const shifts: readonly (readonly [before: string, behind: string, by: 1 | -1])[] = [
  ["next", "", 1],
  ["following", "", 1],
  ["preceding", "", -1],
  ["the", "before", -1],
  ["the", "after", 1],
  ["a", "before", -1],
  ["a", "earlier", -1],
  ["a", "later", 1],
];

export interface Shift {
  by: 0 | 1 | -1;
  unit: string;
}

/** How far a stretch moves the time told before; 0 for the very same; null where it points to none. */
export function readShift(tokens: Tokens, { from, to }: Segment): Shift | null {
  for (let at = from; at < to; at++) {
    const shift = units.at(tokens, at + 1) === true ? shiftAt(tokens, at) : null;
    if (shift !== null) return shift;
  }
  return null;
}

function shiftAt(tokens: Tokens, at: number): Shift | null {
  const unit = tokens.foldedAt(at + 1);
  if (pointers.at(tokens, at) === true) return { by: 0, unit };
  const [word, behind] = [tokens.foldedAt(at), tokens.foldedAt(at + 2)];
  const shift = shifts.find((each) => each[0] === word && (each[1] === "" || each[1] === behind));
  return shift === undefined ? null : { by: shift[2], unit };
}

/** The time told before, moved; null where it is no single month, quarter or year. */
export function shifted(told: PeriodMention, { by, unit }: Shift): PeriodMention | null {
  if (by === 0) return told;
  const { start, end } = told;
  if (start === null || end === "open") return null;
  const moved = shiftPoint(start, by, unit);
  const last = end === null ? null : shiftPoint(end, by, unit);
  return moved === null || (end !== null && last === null) ? null : { ...told, start: moved, end: last };
}

function shiftPoint(point: Point, by: number, unit: string): Point | null {
  if (unit === "year") return point.year === null ? null : { ...point, year: point.year + by };
  if (unit === "month" && point.unit === "month") {
    const { at, turned } = around(point.month, by, 12);
    return { ...point, month: at, year: turn(point.year, turned) };
  }
  if (unit !== "quarter" || point.unit !== "quarter") return null;
  const { at, turned } = around(point.quarter, by, 4);
  return at === 1 || at === 2 || at === 3 || at === 4
    ? { ...point, quarter: at, year: turn(point.year, turned) }
    : null;
}

function around(value: number, by: number, count: number): { at: number; turned: number } {
  const next = value + by;
  if (next > count) return { at: next - count, turned: 1 };
  return next < 1 ? { at: next + count, turned: -1 } : { at: next, turned: 0 };
}

function turn(year: number | null, by: number): number | null {
  return year === null ? null : year + by;
}
