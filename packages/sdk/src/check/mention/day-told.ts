/**
 * Days of the month told last: "the 19th, 23 strikes", "by the sixth", "from the 16th to the 22nd".
 */
import { Kind, type Tokens } from "../text/tokens.ts";
import { wordSet } from "../text/words.ts";
import { dayAt } from "./digits.ts";
import { rangeLinks } from "./points.ts";

export interface DayTold {
  kind: "day";
  to: number;
  day: number;
  /** The other end of a span; `open` behind "since". */
  last: number | "open" | null;
  /** Whether a word before it makes it the end of something. */
  isEnd: boolean;
}

type Day = NonNullable<ReturnType<typeof dayAt>>;

const leads = wordSet("on by since until through till as from to");
const ends = wordSet("by until till through to");
/** What stands behind a day that no noun follows: "on the 19th it rose". */
const goers = wordSet(
  "a an the it they he she we was were there had has and but at in some about only over more fewer up another",
);
/** "The first, a bridge": so small an ordinal counts its own sentences unless a word of time leads it. */
const LEAST_ALONE = 4;

/** `at` is that of the article. */
export function readDayTold(tokens: Tokens, at: number): DayTold | null {
  const day = ordinalAt(tokens, at + 1);
  if (day === null) return null;
  const second = rangeLinks.at(tokens, day.to) === true ? otherEnd(tokens, day.to + 1) : null;
  if (second === null && !isSetOff(tokens, at, day)) return null;
  const isOpen = second === null && tokens.foldedAt(at - 1) === "since";
  return {
    kind: "day",
    to: second?.to ?? day.to,
    day: day.day,
    last: isOpen ? "open" : (second?.day ?? null),
    isEnd: ends.at(tokens, at - 1) === true,
  };
}

/** "19th", "nineteenth"; not "19". */
function ordinalAt(tokens: Tokens, at: number): Day | null {
  const day = dayAt(tokens, at);
  return day !== null && (tokens.kindAt(at) === Kind.letter || day.to > at + 1) ? day : null;
}

function otherEnd(tokens: Tokens, at: number): Day | null {
  return ordinalAt(tokens, tokens.foldedAt(at) === "the" ? at + 1 : at);
}

/** Whether no noun stands behind it: "the 19th bridge" counts bridges. */
function isSetOff(tokens: Tokens, at: number, { day, to }: Day): boolean {
  const isLed = leads.at(tokens, at - 1) === true;
  const isSmall = tokens.kindAt(at + 1) === Kind.letter && day < LEAST_ALONE;
  if (isLed) return tokens.kindAt(to) !== Kind.letter || goers.at(tokens, to) === true;
  return !isSmall && STOPS.has(tokens.kindAt(to));
}

const STOPS = new Set<number>([Kind.comma, Kind.colon, Kind.dot, Kind.closeBracket]);
