/**
 * A whole phrase about a period: one point, or two and what ties them, or one and an open side.
 *
 * What one end leaves out it takes from the other: "29 to 31 January 2024" has one month and one year,
 * "November to January 2024" begins in 2023. A phrase that is not wholly a period is null.
 */
import { Cursor } from "../phrase/cursor.ts";
import { approximations, periodPrepositions } from "./lexicon.ts";
import { type Point, readPoint } from "./point.ts";
import { tokenize } from "./tokens.ts";

/**
 * `first` to `last`, which are the same point where only one is said. An open period has only its
 * `first` (`since`) or only its `last` (`until`). A `list` is one period only if its two parts abut.
 */
export interface SpokenPeriod {
  form: "span" | "list" | "since" | "until";
  first: Point;
  last: Point;
  isApproximate: boolean;
}

type Lead = "as of" | "since" | "until" | "between" | "from" | "none";

const UNTIL = new Set(["until", "till", "through", "thru"]);
const ONWARD = new Set(["on", "onward", "onwards"]);

export function readSpokenPeriod(text: string): SpokenPeriod | null {
  const cursor = new Cursor(tokenize(text));
  const lead = readLead(cursor);
  const isApproximate = cursor.takeAny(approximations);
  const first = readPoint(cursor);
  const rest = first && readRest(cursor, lead, first);
  while (cursor.take(","));
  if (first === null || rest === null || !cursor.isAtEnd) return null;
  const [from, to] = shareMonth(first, rest.last);
  return { form: rest.form, isApproximate, ...shareYear(from, to) };
}

function readLead(cursor: Cursor): Lead {
  if (cursor.take("as", "of")) return "as of";
  if (cursor.take("up", "to") || cursor.takeAny(UNTIL)) return "until";
  if (cursor.takeAny(periodPrepositions)) cursor.take("the", "period");
  return (["since", "between", "from"] as const).find((word) => cursor.take(word)) ?? "none";
}

/** What follows the first point, as far as the word before it allows. */
function readRest(cursor: Cursor, lead: Lead, first: Point): Pick<SpokenPeriod, "form" | "last"> | null {
  if (lead === "since" || lead === "until") return { form: lead, last: first };
  if (lead === "as of") return { form: "span", last: first };
  const tie = readTie(cursor);
  const last = tie && readPoint(cursor);
  if (last !== null) return tied(lead, tie, last);
  if (tie !== null || lead === "between") return null;
  if (cursor.takeAny(ONWARD)) return { form: "since", last: first };
  return lead === "from" ? null : { form: "span", last: first };
}

function readTie(cursor: Cursor): "and" | "to" | null {
  if (cursor.take("and")) return "and";
  return cursor.take("to") || cursor.take("-") || cursor.takeAny(UNTIL) ? "to" : null;
}

function tied(lead: Lead, tie: "and" | "to" | null, last: Point): Pick<SpokenPeriod, "form" | "last"> | null {
  if (lead === "between") return tie === "and" ? { form: "span", last } : null;
  if (tie === "to") return { form: "span", last };
  return lead === "none" ? { form: "list", last } : null;
}

function shareMonth(first: Point, last: Point): [Point, Point] {
  if (first.unit !== "day" || last.unit !== "day") return [first, last];
  return [
    { ...first, month: first.month ?? last.month },
    { ...last, month: last.month ?? first.month },
  ];
}

function shareYear(first: Point, last: Point): { first: Point; last: Point } {
  const isTurned = placeInYear(first) > placeInYear(last);
  if (first.year === null && last.year !== null) {
    return { first: { ...first, year: last.year - (isTurned ? 1 : 0) }, last };
  }
  if (first.year !== null && last.year === null) {
    return { first, last: { ...last, year: first.year + (isTurned ? 1 : 0) } };
  }
  return { first, last };
}

/** Where in its year a point lies; only the order of two such places means anything. */
function placeInYear(point: Point): number {
  if (point.unit === "named") return 0;
  return (point.month ?? 0) * 100 + (point.unit === "day" ? point.day : 0);
}
