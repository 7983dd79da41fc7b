/**
 * When a difference may be held against a text. Precision comes first: a false alarm costs more trust
 * than a miss.
 *
 * Each rule is a reason for which a number that is not the record's may still be right.
 */
import { daysOf } from "@throughline/core/period";
import { indicatorsWith } from "../candidate/by-number.ts";
import type { IndicatorMatch } from "../candidate/candidate.ts";
import { figureIndex, timeKey } from "../candidate/figure-index.ts";
import type { SourceFigure } from "../candidate/source.ts";
import { readDoer } from "../mention/doer.ts";
import { isPlain } from "../mention/plain.ts";
import { hasUnreadTime } from "../mention/unread-time.ts";
import { wordSet } from "../text/words.ts";
import { isAbroad } from "./abroad.ts";
import { hasOtherAgent } from "./agent.ts";
import type { Ground } from "./align.ts";
import type { Alignment, Relations } from "./alignment.ts";
import { isOfWhatMayCome } from "./asserted.ts";
import { isWiderThan } from "./dimensions.ts";
import type { Clock } from "./period.ts";
import { printedUnitOf } from "./precision.ts";
import { isLastPlace, isPlaceHinted, isTimeNearby } from "./said-nearby.ts";
import { isOther, relateValue } from "./value.ts";
import {
  DISTINCTIVE_DIGITS,
  LEAST_LEVEL,
  LEAST_MOVED,
  NEWS_DAYS,
  type PeriodRelation,
  type PlaceRelation,
  STOCK_ALARM_DAYS,
  STOCK_REACH_DAYS,
} from "./weights.ts";

/** Whether another number could be held against the text at all, whatever its time and place. */
export function mayBeHeld(match: IndicatorMatch, weaker: boolean, { context, foreign }: Ground): boolean {
  // A text that claims less than the record, or a part of it, or of something else, is not wrong.
  if (weaker || foreign || context.partial || isOfWhatMayCome(context)) return false;
  // The words fit only loosely, or from far away.
  const isNamed = context.noun?.isTerm === true || context.verbs.hits.length > 0;
  return isNamed && !match.weak && match.near !== "document";
}

/** Whether everything but the number is beyond doubt the figure's. */
export function isClear(alignment: Alignment, ground: Ground): boolean {
  const { candidate, relations } = alignment;
  const { context } = ground;
  if (!mayBeHeld(candidate.match, alignment.weaker, ground)) return false;
  if (hasOtherAgent(context, candidate, alignment.value)) return false;
  // The quarter that the text reports on, where it speaks of another time by now.
  if (alignment.period.near === "document" && context.period !== null) return false;
  if (isOfShorterTime(candidate.figure, ground)) return false;
  // What was reached by the end of a month is not the count of that month.
  if (candidate.figure.measure === "flow" && context.period?.value.isEnd === true) return false;
  const isSlip = relations.value === "slip" && isDistinctive(alignment);
  if (!isTimed(alignment, isSlip) || !isPlaced(alignment, ground)) return false;
  if (relations.dimension === "other" || relations.modality === "other") return false;
  // Something between the number and the end of its stretch narrows what is counted.
  return isSlip || isPlain(context, ground.figure, candidate.match.indicator);
}

/** A count holds for its very days, and where it is a slip nearly so; a level also near its date, but not for long. */
function isTimed({ relations, candidate, period: { near, closeness } }: Alignment, isSlip: boolean): boolean {
  if (relations.period === "equal") return near !== null && near !== "neighbour";
  if (isSlip && relations.period === "near" && (near === "own" || near === "sentence")) return true;
  const isLevel = candidate.figure.period?.kind === "as-of";
  const isSoon = (1 - closeness) * STOCK_REACH_DAYS <= STOCK_ALARM_DAYS;
  return (
    isLevel &&
    isSoon &&
    relations.period === "near" &&
    (near === null || near === "own" || near === "sentence")
  );
}

/** A place carried over may be meant for something else: it says nothing of a figure that has none. */
function isPlaced({ relations }: Alignment, { context }: Ground): boolean {
  const isCarried = context.place === null || context.place.near === "paragraph";
  if (relations.place === "unplaced") return isCarried;
  if (relations.place === "scope") return context.place === null;
  if (relations.place === "people") return context.people?.near === "sentence";
  return relations.place === "equal" && context.place?.near !== "neighbour";
}

/** Whether a number could be held for a moved one at all, whatever its time and place. */
export function mayBeMoved({ weak, near }: IndicatorMatch, ground: Ground): boolean {
  return (!ground.foreign || isAbroad(ground)) && !weak && near !== "document";
}

/** Whether a number that fits but for one thing is the record's number, moved, and not another that is equal by chance. */
export function isLikelyMoved(alignment: Alignment, ground: Ground): boolean {
  const { relations, candidate } = alignment;
  if (!mayBeMoved(candidate.match, ground) || isOther(relations.value)) return false;
  // Of a country that the source does not know nothing is said but that the number is not of there.
  if (ground.foreign && relations.place !== "moved") return false;
  if (hasOtherAgent(ground.context, candidate, alignment.value)) return false;
  // A lost place is a lost place in whatever precision; everything else must be the very number.
  if (relations.place === "dropped") return isLikelyDropped(alignment, ground);
  if (relations.value !== "equal") return false;
  if (relations.period === "apart" || relations.period === "overlapping")
    return isOfOtherTime(alignment, ground);
  if (relations.place === "moved") return isTimedAtAll(alignment) && isKnownPlace(alignment, ground);
  return isLikelyOfOtherKind(alignment, ground);
}

function isLikelyDropped({ relations, candidate }: Alignment, ground: Ground): boolean {
  return relations.period !== "unstated" && !ground.context.partial && !isPlaceSaid(candidate.figure, ground);
}

function isLikelyOfOtherKind(alignment: Alignment, ground: Ground): boolean {
  const { relations } = alignment;
  if (relations.dimension === "other" && isOfOtherWork(alignment, ground)) return false;
  // What the record gives without a kind is the whole, and texts name a part of it loosely.
  if (relations.dimension === "other" && !isKindKnown(alignment)) return false;
  return isOfAnotherKind(alignment, ground) || isDistinctive(alignment) || isHeldOtherwise(relations);
}

function isKindKnown({ dimensions, candidate: { figure } }: Alignment): boolean {
  return Object.keys(dimensions).every((name) => name in figure.dimensions);
}

/** The same where the words around the number tell what is counted, and no term next to it. */
export function mayBeDisplaced(alignment: Alignment, ground: Ground): boolean {
  const { relations, candidate, differences } = alignment;
  const { context } = ground;
  if (hasOtherAgent(context, candidate, alignment.value) || numberOf(alignment) < LEAST_MOVED) return false;
  const isHere = context.place?.near === "own" || context.place?.near === "sentence";
  if (differences.includes("period-differs")) return isOfOtherTime(alignment, ground);
  if (!TOLD_TIMES.has(relations.period) || alignment.period.near === null) return false;
  if (relations.place === "moved") return isHere && isKnownPlace(alignment, ground);
  if (relations.place === "dropped") return false;
  return relations.dimension !== "other" || (isOtherKind(alignment, ground) && isKindHere(alignment, ground));
}

/** Whether the kind that the text names stands in the number's own stretch: one lent to it may be another number's. */
export function isKindHere({ candidate, dimensions }: Alignment, { context }: Ground): boolean {
  const { figure, match } = candidate;
  const { from, to } = context.segment;
  const others = Object.entries(dimensions).filter(([name, value]) => figure.dimensions[name] !== value);
  const terms = context.sentence.termsOf(match.indicator.id);
  return others.every(([name, kind]) =>
    terms.some(
      ({ value, ...hit }) =>
        value.role === "dimension" &&
        value.dimension === name &&
        value.value === kind &&
        hit.from >= from &&
        hit.to <= to,
    ),
  );
}

function isOtherKind(alignment: Alignment, ground: Ground): boolean {
  const { dimensions, candidate } = alignment;
  if (isOfOtherWork(alignment, ground) || !isKindKnown(alignment)) return false;
  return !isWiderThan(dimensions, candidate.figure, candidate.match.indicator);
}

const TOLD_TIMES: ReadonlySet<PeriodRelation> = new Set(["equal", "near", "running"]);

/** With days in common, two digits are enough where the sentence itself says when. */
function isOfOtherTime(alignment: Alignment, ground: Ground): boolean {
  const { relations, candidate, period } = alignment;
  if (period.near === null || isHalfRead(alignment, ground) || isTimeNearby(candidate.figure, ground))
    return false;
  if (relations.period === "overlapping" && isOfOtherLength(ground)) return false;
  if (isReportedIn(period.value, candidate.figure)) return false;
  if (relations.period === "overlapping" && isOfOnePair(candidate.figure, ground)) return false;
  // What "that time" points to was read, and is not written; a time shared with others may not be the figure's.
  const said = ground.context.period?.value;
  if (said?.told === true || said?.relative != null || hasUnreadTime(ground.context)) return false;
  const isOwn = period.near === "own";
  // Of several numbers in a sentence, the time of one that stands elsewhere in it is no other's.
  if (
    period.near === "sentence" &&
    relations.period === "apart" &&
    ground.context.sentence.figures.length > 1
  )
    return false;
  const isEnough = relations.period === "overlapping" && isOwn && numberOf(alignment) >= LEAST_MOVED;
  return isEnough || isDistinctive(alignment);
}

/** Whether a number beside it is of the figure's very place and time too: both were told under a time within theirs. */
function isOfOnePair(
  { indicator, place, period }: SourceFigure,
  { context, figure, source }: Ground,
): boolean {
  const { figures } = context.sentence;
  const order = figures.indexOf(figure);
  return [figures[order - 1], figures[order + 1]].some((other) => {
    const readings = other === undefined ? [] : [other.quantity];
    return indicatorsWith(readings, source).some(({ id }) => {
      const found = figureIndex(source, id).scene(place)?.byTime.get(timeKey(period)) ?? [];
      return id !== indicator && found.some((each) => relateValue(readings, each)?.relation === "equal");
    });
  });
}

/** So many days after it ended a count is reported. */
const REPORTED_DAYS = 45;

/** What was counted up to a day, told under the month in which that was reported. */
function isReportedIn(said: Days, { period }: SourceFigure): boolean {
  const end = period?.end ?? null;
  if (period?.start !== null || end === null || said?.start == null || said.start <= end) return false;
  return (daysOf({ start: end, end: said.start }) ?? REPORTED_DAYS + 1) <= REPORTED_DAYS;
}

const lengths = wordSet(
  "week weeks day days night nights weekend half halves quarter quarters month months year years since anniversary ended ending",
);

/** "In a single week last November", "since it began": the sentence tells how long it was, and not only when. */
function isOfOtherLength({ context: { reading, sentence, text } }: Ground): boolean {
  for (let at = sentence.from; at < sentence.to; at++)
    if (lengths.at(text.tokens, at) === true && reading.claimed[at] === 0) return true;
  return false;
}

const shorts = wordSet("week weekend day night afternoon morning hour fortnight");
/** From so many days on, a week is another time. */
const LONGER = 25;

/** "In a single week last November": of no count of the month. */
function isOfShorterTime({ period, measure }: SourceFigure, { context }: Ground): boolean {
  const { reading, sentence, text } = context;
  const { start = null, end = null } = period ?? {};
  if (measure !== "flow" || start === null || end === null || (daysOf({ start, end }) ?? 0) < LONGER)
    return false;
  for (let at = sentence.from; at < sentence.to; at++)
    if (shorts.at(text.tokens, at) === true && reading.claimed[at] === 0) return true;
  return false;
}

function isPlaceSaid(figure: SourceFigure, ground: Ground): boolean {
  return isLastPlace(figure, ground) || isPlaceHinted(figure, ground);
}

/** Which office a text was last about is a guess, and holds no number against it; the subject of its verb is none. */
function isOfOtherWork(alignment: Alignment, ground: Ground): boolean {
  const {
    candidate: { figure },
    dimensions,
    relations,
  } = alignment;
  const [said, recorded] = [dimensions[LOOSE_DIMENSION], figure.dimensions[LOOSE_DIMENSION]];
  if (said === undefined || recorded === undefined || said === recorded) return false;
  return !TOLD_TIMES.has(relations.period) || readDoer(ground.context, ground.figure)?.entity !== said;
}

function isHeldOtherwise({ modality, period }: Relations): boolean {
  return modality === "other" && period !== "unstated";
}

/** Of the very time and place, a number of two digits is no chance, where both say which kind and not the same. */
function isOfAnotherKind(alignment: Alignment, { context }: Ground): boolean {
  const { relations, candidate, dimensions } = alignment;
  const isThere =
    relations.dimension === "other" &&
    (isTimed(alignment, false) || isNearInTime(alignment)) &&
    SAME_PLACE.has(relations.place) &&
    !context.partial;
  if (!isThere || numberOf(alignment) < LEAST_MOVED) return false;
  const recorded = candidate.figure.dimensions;
  if (dimensions[LOOSE_DIMENSION] !== recorded[LOOSE_DIMENSION]) return false;
  return Object.keys(recorded).length === Object.keys(dimensions).length;
}

/** Nearly the same days, or since the same day, which the figure's own sentence names. */
function isNearInTime({ relations, period: { near } }: Alignment): boolean {
  const isNear = relations.period === "near" || relations.period === "running";
  return isNear && (near === "own" || near === "sentence");
}

/** A time that is open at its end, or one of the days between which the figure lies: the other end was not read. */
function isHalfRead(
  { period: { value }, candidate: { figure } }: Alignment,
  { context: { period } }: Ground,
): boolean {
  if (value === null || value.end === null || figure.period === null) return value !== null;
  // "By the end of December": what was reached by then may have been counted for longer.
  if (period?.value.isEnd === true && value.end === figure.period.end) return true;
  const isDay = value.start === value.end;
  return isDay && (value.start === figure.period.start || value.end === figure.period.end);
}

/** Whose work it is, a text tells loosely: one office stands for several. */
const LOOSE_DIMENSION = "work";
const SAME_PLACE: ReadonlySet<PlaceRelation> = new Set(["equal", "people", "unplaced"]);

/** A level without a time is of now; two countries that both have one are not mixed up by chance. */
function isTimedAtAll({ relations, candidate }: Alignment): boolean {
  return relations.period !== "unstated" || candidate.figure.measure === "stock";
}

/**
 * Whether a number said without a time is this figure's: only the same one, and only where it is unlikely
 * to come up by chance, or the text names the very place, or it appeared while the figure was news.
 */
export function isLikelyMeant(alignment: Alignment, ground: Ground): boolean {
  const { candidate, relations } = alignment;
  const { context, clock } = ground;
  if (relations.value !== "equal" || isAfter(candidate.figure.period, clock.published)) return false;
  if (ground.foreign || hasOtherAgent(context, candidate, alignment.value)) return false;
  const isHere =
    relations.place === "equal" && (context.place?.near === "own" || context.place?.near === "sentence");
  const isNamed = candidate.match.near === "own" || candidate.match.near === "sentence";
  return isHere || isDistinctive(alignment) || (isNamed && isNews(candidate.figure.period, clock.published));
}

type Days = { start: string | null; end: string | null } | null;

/** A text cannot tell of what began after it appeared. */
function isAfter(period: Days, published: string | null): boolean {
  return published !== null && period?.start != null && period.start > published;
}

export function isNews(period: Days, published: string | null): boolean {
  if (published === null || period?.end == null) return false;
  return (
    period.end >= published || (daysOf({ start: period.end, end: published }) ?? NEWS_DAYS + 1) <= NEWS_DAYS
  );
}

/**
 * A small count in another place may be that place's own, unless the record has that place's number too. A
 * level was moved only between countries of which the record has levels.
 */
function isKnownPlace(alignment: Alignment, ground: Ground): boolean {
  const { context, source } = ground;
  const { figure } = alignment.candidate;
  const said = context.place?.value.place ?? null;
  if (context.partial) return false;
  if (said === null) return isAbroad(ground) && isPinnedAbroad(alignment);
  const own = figureIndex(source, figure.indicator).scene(said);
  const isSameDay = isOfOneMonth(alignment) && numberOf(alignment) >= LEAST_LEVEL;
  if (figure.measure === "stock" && isSameDay) return true;
  if (figure.measure === "stock")
    return own !== undefined && isCountry(said, source) && isCountry(figure.place, source);
  return own?.byTime.has(timeKey(figure.period)) === true || numberOf(alignment) >= LEAST_MOVED;
}

/** A level that was said of years is of no day. */
function isOfOneMonth({ relations, period: { value } }: Alignment): boolean {
  return relations.period === "equal" && value !== null && (daysOf(value) ?? 99) <= 31;
}

/** The very number of the very days that its own sentence names: abroad it is not there by chance. */
function isPinnedAbroad(alignment: Alignment): boolean {
  const { relations, period, candidate } = alignment;
  const isTold = period.near === "own" || period.near === "sentence";
  const isSpoken = candidate.match.near === "own" || candidate.match.near === "sentence";
  return isTold && isSpoken && relations.period === "equal" && numberOf(alignment) >= LEAST_MOVED;
}

function isCountry(place: string | null, { entities }: Ground["source"]): boolean {
  const entity = place === null ? undefined : entities[place];
  return entity?.type === "place" && entity.kind === "country";
}

/** Whether the number is unlikely to come up twice by chance. */
export function isDistinctive({ value }: Pick<Alignment, "value">): boolean {
  const { quantity } = value;
  if (!("value" in quantity)) return false;
  return quantity.value / printedUnitOf(quantity) >= 10 ** (DISTINCTIVE_DIGITS - 1);
}

/** The number itself; of a range, where it begins. */
export function numberOf({ value: { quantity } }: Pick<Alignment, "value">): number {
  return "value" in quantity ? quantity.value : "low" in quantity ? quantity.low : 0;
}

/** So many days before its end a text may tell of what a source counted up to then. */
const DAYS_AHEAD = 31;

/** Whether it was counted long after the text appeared: of a text that does not name that time, it is another figure. */
export function isToCome({ period }: SourceFigure, { published }: Clock): boolean {
  const end = period?.end ?? null;
  if (published === null || end === null || end <= published) return false;
  return (daysOf({ start: published, end }) ?? 0) > DAYS_AHEAD;
}
