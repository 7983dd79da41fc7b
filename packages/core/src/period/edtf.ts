/**
 * Reads EDTF (ISO 8601-2, as profiled by the Library of Congress): which days a date or interval means.
 *
 * It reads level 0 dates and intervals, level 1 seasons (21 to 24), qualifiers (`?`, `~`, `%`) and
 * open or unknown ends, and the quarters of level 2 (33 to 36): what reports need to say. It
 * refuses impossible dates, reversed intervals, and the parts of EDTF that name no days (`156X`,
 * `Y17E8`), rather than guess what they mean here.
 */
import { daysInMonth, isDay, isoDay, shiftMonth } from "./calendar.ts";

/** How exactly a source states a date, coarsest last. */
export const PRECISIONS = ["day", "month", "season", "quarter", "year"] as const;

/**
 * A date or interval and the days it covers: inclusive, `YYYY-MM-DD`. `start` or `end` is null where
 * that side is open (`..`) or unknown (empty). `precision` is that of the coarser end.
 */
export interface ResolvedPeriod {
  edtf: string;
  start: string | null;
  end: string | null;
  precision: (typeof PRECISIONS)[number];
  approximate: boolean;
}

type Precision = ResolvedPeriod["precision"];
type Span = Omit<ResolvedPeriod, "edtf">;

/** An open or unknown end: no days, and as precise as whatever stands at the other end. */
const UNBOUNDED: Span = { start: null, end: null, precision: "day", approximate: false };

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%])?$/;

/** A record says the same few hundred periods over and over; more than this many are no longer a few. */
const MOST_KNOWN = 4096;
const known = new Map<string, ResolvedPeriod | null>();

/** The days that an EDTF date or interval covers, or null where it is not one. Frozen. */
export function parseEdtf(text: string): ResolvedPeriod | null {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const period = readPeriod(text);
  known.set(text, period && Object.freeze(period));
  return period;
}

function readPeriod(text: string): ResolvedPeriod | null {
  const slash = text.indexOf("/");
  if (slash === -1) {
    const span = readDate(text);
    return span && { edtf: text, ...span };
  }
  return readInterval(text, text.slice(0, slash), text.slice(slash + 1));
}

function coarser(a: Precision, b: Precision): Precision {
  return PRECISIONS.indexOf(a) > PRECISIONS.indexOf(b) ? a : b;
}

function readInterval(edtf: string, left: string, right: string): ResolvedPeriod | null {
  const from = readEnd(left);
  const to = readEnd(right);
  if (from === null || to === null) return null;
  const { start } = from;
  const { end } = to;
  if (start === null && end === null) return null;
  if (start !== null && end !== null && start > end) return null;
  const precision = coarser(from.precision, to.precision);
  return { edtf, start, end, precision, approximate: from.approximate || to.approximate };
}

function readEnd(text: string): Span | null {
  return text === "" || text === ".." ? UNBOUNDED : readDate(text);
}

function readDate(text: string): Span | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const [, year = "", month, day, qualifier] = match;
  const span = day === undefined ? readCoarse(Number(year), month) : readDay(year, month, day);
  return span && { ...span, approximate: qualifier !== undefined };
}

function readDay(year: string, month: string | undefined, day: string): Omit<Span, "approximate"> | null {
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  if (!isDay(date)) return null;
  return { start: isoDay(date), end: isoDay(date), precision: "day" };
}

function readCoarse(year: number, division: string | undefined): Omit<Span, "approximate"> | null {
  if (division === undefined) return months(year, 1, 12, "year");
  const number = Number(division);
  if (number >= 1 && number <= 12) return months(year, number, 1, "month");
  // Meteorological seasons of the north; winter begins in December of the year it is named for.
  if (number >= 21 && number <= 24) return months(year, (number - 20) * 3, 3, "season");
  if (number >= 33 && number <= 36) return months(year, (number - 33) * 3 + 1, 3, "quarter");
  return null;
}

/** A run of whole months; null where it leaves the four-digit years. */
function months(year: number, month: number, count: number, precision: Precision) {
  const last = shiftMonth(year, month, count - 1);
  if (last.year > 9999) return null;
  const end = { ...last, day: daysInMonth(last.year, last.month) };
  return { start: isoDay({ year, month, day: 1 }), end: isoDay(end), precision };
}
