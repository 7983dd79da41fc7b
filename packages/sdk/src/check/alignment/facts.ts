/**
 * The time and the place of a text that fit a figure best, its own stretch's first.
 *
 * What the figure's own stretch says binds. What is carried over from further away may be meant for something
 * else: it counts in part, and what does not fit there speaks against nothing.
 */

import type { SourceFigure } from "../candidate/source.ts";
import { kept, Latest } from "../kept.ts";
import type { Context } from "../mention/context.ts";
import { yearAt } from "../mention/digits.ts";
import type { Nearness } from "../mention/near.ts";
import type { PeriodMention } from "../mention/period-mention.ts";
import type { PlaceHit } from "../mention/places.ts";
import type { Segment } from "../mention/segments.ts";
import type { SentenceReading } from "../mention/sentence.ts";
import { Kind } from "../text/tokens.ts";
import type { Ground } from "./align.ts";
import { carriersOf } from "./carried.ts";
import { relatePeriod } from "./period.ts";
import { relatePlace } from "./place.ts";
import {
  CARRIED,
  FIT_OF_PERIOD,
  FIT_OF_PLACE,
  LEAST_MOVED,
  type PeriodRelation,
  type PlaceRelation,
} from "./weights.ts";
import { isOpenEnded, placesOf, type Time, timesOf } from "./when-where.ts";

/** Something said, and what its nearness makes of its worth. */
interface Said<T> {
  value: T;
  near: Nearness;
  fact: number;
}

export interface Facts {
  periods: readonly Said<PeriodMention>[];
  places: readonly Said<PlaceHit>[];
}

const facts = new Latest(readFacts);

/** All times and places that stand where they may be lent to the figure; the same for every candidate. */
export function factsAround(context: Context): Facts {
  return facts.of(context);
}

function readFacts(context: Context): Facts {
  const { reading } = context;
  const periods = new Sayings<PeriodMention>();
  const places = new Sayings<PlaceHit>();
  for (const carrier of carriersOf(context)) {
    const { near, fact } = carrier;
    const dated = reading.within(carrier, (sentence) => sentence.periods);
    for (const value of dated) periods.add({ value, near, fact });
    if (dated.length === 0) for (const value of yearsOf(context, carrier)) periods.add({ value, near, fact });
    for (const value of reading.within(carrier, (sentence) => sentence.places))
      places.add({ value, near, fact });
  }
  // What is "since" a day is said of one number.
  for (const value of lastBefore(context, (sentence) => sentence.periods))
    if (value.end !== "open") periods.add({ value, near: "document", fact: CARRIED.told.fact });
  for (const value of lastBefore(context, (sentence) => sentence.places))
    places.add({ value, near: "document", fact: CARRIED.told.fact });
  return { periods: periods.said, places: places.said };
}

/** So many sentences before its paragraph a time or a place still stands, where none was named since. */
const SCENE_REACH = 12;

/** What the text was last at, before the paragraph of the figure; nothing where the paragraph has named another. */
function lastBefore<T extends Segment>(
  { reading, sentence, readings, frame }: Context,
  pick: (sentence: SentenceReading) => readonly T[],
): readonly T[] {
  // What leads into a list holds for each of its items, and none for the next.
  const { tokens } = reading.text;
  if (frame.ranges.some(({ near, to }) => near === "sentence" && tokens.textOf(to - 1) !== "?")) return [];
  if (readings.every((said) => "value" in said && said.value < LEAST_MOVED)) return [];
  for (let index = sentence.index; index > sentence.index - SCENE_REACH && index >= 0; index--) {
    const before = reading.sentence(index);
    const named = pick(before);
    if (named.length > 0) return before.paragraph === sentence.paragraph ? [] : named;
  }
  return [];
}

/** What stands in several stretches is said where it is worth the most; first where it is worth the same. */
class Sayings<T> {
  readonly said: Said<T>[] = [];
  readonly #worth = new Map<T, number>();

  add(each: Said<T>): void {
    if ((this.#worth.get(each.value) ?? 0) >= each.fact) return;
    this.#worth.set(each.value, each.fact);
    this.said.push(each);
  }
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

export interface Fitting<Relation> {
  relation: Relation;
  near: Nearness | null;
  /** What it is worth as evidence. */
  worth: number;
}

export interface FittingTime extends Fitting<PeriodRelation> {
  time: Time;
  /** Whether the text tells what was reached by the end of it, which is not the count of it. */
  isUpTo: boolean;
}

export function fittingTime(figure: SourceFigure, ground: Ground): FittingTime | null {
  const { context, clock } = ground;
  const { period } = context;
  const isEnd = period !== null && leadsUp(period.value);
  const times = timesOf({ figure }, ground).map((time) =>
    toFitting(time, figure, { fact: factOf(time.near), isEnd }),
  );
  const openEnded = isOpenEnded(context);
  // A date of the figure's own stretch binds, be it one of several.
  const isBound = period?.near === "own" && period.value.relative === null;
  for (const { value, near, fact } of factsAround(context).periods) {
    if (isBound && near !== "own") continue;
    const time = { ...relatePeriod(value, figure, { clock, openEnded }), near };
    times.push(toFitting(time, figure, { fact, isEnd: leadsUp(value) }));
  }
  return best(times);
}

function leadsUp({ isEnd, asOf }: PeriodMention): boolean {
  return isEnd === true || asOf;
}

function toFitting(
  time: Time,
  { period, measure }: SourceFigure,
  { fact, isEnd }: { fact: number; isEnd: boolean },
): FittingTime {
  // A count that ends on the very last day that the text names was reached by then.
  const isReached =
    isEnd && time.relation === "overlapping" && time.said?.end != null && time.said.end === period?.end;
  const relation = isReached ? "near" : time.relation;
  const isUpTo = isEnd && relation === "equal" && measure === "flow";
  return { relation, near: time.near, time, isUpTo, worth: scaled(FIT_OF_PERIOD[relation], fact) };
}

const placesFitting = new Latest(
  (_: Context): Map<string | null, Fitting<PlaceRelation> | null> => new Map(),
);

export function fittingPlace(figure: SourceFigure, ground: Ground): Fitting<PlaceRelation> | null {
  if (!isPlaceBound(ground.context)) return readFittingPlace(figure, ground);
  return kept(placesFitting.of(ground.context), figure.place, () => readFittingPlace(figure, ground));
}

/** A place of the figure's own stretch binds, and lies alike to all that is recorded of one place. */
export function isPlaceBound({ place }: Context): boolean {
  return place?.near === "own";
}

function readFittingPlace(figure: SourceFigure, ground: Ground): Fitting<PlaceRelation> | null {
  const { context, source } = ground;
  const near = context.place?.near ?? null;
  const fitting = (relation: PlaceRelation, from: Nearness | null, fact: number) => ({
    relation,
    near: from,
    worth: scaled(FIT_OF_PLACE[relation], fact),
  });
  const places: Fitting<PlaceRelation>[] = placesOf({ figure }, ground).map((relation) =>
    fitting(relation, near, LENT.has(relation) ? factOf(near) : 1),
  );
  if (near !== "own") {
    const openEnded = isOpenEnded(context);
    for (const { value, near: from, fact } of factsAround(context).places) {
      const relation = relatePlace(value, figure, { source, openEnded });
      if (relation !== null && LENT.has(relation)) places.push(fitting(relation, from, fact));
    }
  }
  return best(places);
}

/** What takes a place of the text to be found. */
const LENT: ReadonlySet<PlaceRelation> = new Set(["equal", "narrower", "wider", "moved"]);

const FACTS: Readonly<Record<Nearness, number>> = {
  own: CARRIED.own.fact,
  sentence: CARRIED.own.fact,
  neighbour: CARRIED.rest.fact,
  paragraph: CARRIED.before.fact,
  document: CARRIED.document.fact,
};

function factOf(near: Nearness | null): number {
  return near === null ? CARRIED.document.fact : FACTS[near];
}

/** What speaks against a figure does so in full. */
function scaled(worth: number, fact: number): number {
  return worth > 0 ? worth * fact : worth;
}

function best<T extends { worth: number }>(items: readonly T[]): T | null {
  let found: T | null = null;
  for (const item of items) if (found === null || item.worth > found.worth) found = item;
  return found;
}
