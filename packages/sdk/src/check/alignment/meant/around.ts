/**
 * The times and places that a text says around a number, by how far away they stand.
 *
 * Rings, not sentences: a heading counts like the sentence before, a turn of a talk like a paragraph.
 */
import { kept, Latest } from "../../kept.ts";
import type { Context } from "../../mention/context.ts";
import { yearAt } from "../../mention/digits.ts";
import type { PeriodMention } from "../../mention/period-mention.ts";
import type { PlaceHit } from "../../mention/places.ts";
import type { Segment } from "../../mention/segments.ts";
import type { SentenceReading } from "../../mention/sentence.ts";
import { Kind } from "../../text/tokens.ts";
import { type Carrier, carriersOf } from "../carried.ts";

/** 0 the number's own stretch, 1 its sentence, 2 the sentence before, 3 the paragraph, 4 what was told last, 5 the text. */
export type Ring = 0 | 1 | 2 | 3 | 4 | 5;

/** Further than everything. */
export const NOWHERE = 9;
/** The last ring in which what is said still tells of the number. */
export const NEARBY = 3;

export interface Around {
  periods: readonly { value: PeriodMention; ring: Ring }[];
  places: readonly { value: PlaceHit; ring: Ring }[];
}

const around = new Latest(readAround);

export function saidAround(context: Context): Around {
  return around.of(context);
}

function readAround(context: Context): Around {
  const { reading } = context;
  const periods = new Map<PeriodMention, Ring>();
  const places = new Map<PlaceHit, Ring>();
  for (const [order, carrier] of carriersOf(context).entries()) {
    const ring = ringOf(carrier, order);
    const dated = reading.within(carrier, (sentence) => sentence.periods);
    for (const value of dated.length > 0 ? dated : yearsOf(context, carrier))
      kept(periods, value, () => ring);
    for (const value of reading.within(carrier, (sentence) => sentence.places))
      kept(places, value, () => ring);
  }
  // What is "since" a day is said of one number.
  for (const value of lastBefore(context, (sentence) => sentence.periods))
    if (value.end !== "open") kept(periods, value, () => LAST);
  for (const value of lastBefore(context, (sentence) => sentence.places)) kept(places, value, () => LAST);
  return { periods: listed(periods), places: listed(places) };
}

const LAST: Ring = 4;
/** So many sentences before its paragraph a time or a place still stands, where none was named since. */
const SCENE_REACH = 12;

/** What the text was last at, before the paragraph of the figure; nothing where the paragraph has named another. */
function lastBefore<T extends Segment>(
  { reading, sentence, frame }: Context,
  pick: (sentence: SentenceReading) => readonly T[],
): readonly T[] {
  // What leads into a list holds for each of its items, and none for the next.
  const { tokens } = reading.text;
  if (frame.ranges.some(({ near, to }) => near === "sentence" && tokens.textOf(to - 1) !== "?")) return [];
  for (let index = sentence.index; index > sentence.index - SCENE_REACH && index >= 0; index--) {
    const before = reading.sentence(index);
    const named = pick(before);
    if (named.length > 0) return before.paragraph === sentence.paragraph ? [] : named;
  }
  return [];
}

/** A line that is only a year: the heading of a block. */
function yearsOf({ text: { tokens } }: Context, { from, to }: Segment): PeriodMention[] {
  let first = from;
  while (first < to && tokens.kindAt(first) !== Kind.digit) first++;
  const year = yearAt(tokens, first);
  if (year === null || first > from + 2 || to > first + 2) return [];
  return [
    {
      from: first,
      to: first + 1,
      start: { unit: "year", year, fiscal: false },
      end: null,
      asOf: false,
      relative: null,
    },
  ];
}

function listed<T>(rings: ReadonlyMap<T, Ring>): { value: T; ring: Ring }[] {
  return [...rings].map(([value, ring]) => ({ value, ring }));
}

/** The nearest comes first, and of what stands further away a topic counts less. */
function ringOf({ near, topic }: Carrier, order: number): Ring {
  if (order === 0) return 0;
  if (near === "sentence" || near === "neighbour") return 1;
  return topic >= BEFORE ? 2 : 3;
}

/** What a topic of the sentence before is worth. */
const BEFORE = 0.5;
