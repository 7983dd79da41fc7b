/**
 * Which figure is meant where no term next to the number names it: the one for which the most evidence speaks,
 * if that is enough.
 *
 * A number that is the record's own is asked for first. Only where none of those may be meant is another number
 * held against the one figure of the very place and time, and never where two are as likely.
 */
import type { DifferenceCode } from "@throughline/core/schema";
import type { IndicatorMatch } from "../candidate/candidate.ts";
import { figureIndex } from "../candidate/figure-index.ts";
import type { SourceFigure } from "../candidate/source.ts";
import { MILD } from "../finding/severity.ts";
import type { Nearness } from "../mention/near.ts";
import { isAbroad } from "./abroad.ts";
import type { Ground, Outcome } from "./align.ts";
import { isElsewhere, toSaid } from "./align.ts";
import type { Alignment } from "./alignment.ts";
import { isOfWhatMayCome } from "./asserted.ts";
import { isToCome, mayBeDisplaced } from "./caution.ts";
import type { Evidence } from "./evidence.ts";
import { gather, gatherAll } from "./gather.ts";
import { largestOf } from "./number.ts";
import { isOfNobody } from "./office.ts";
import type { Told } from "./told.ts";
import { isOther } from "./value.ts";
import { LEAST_MOVED, NEEDED, type PeriodRelation, type PlaceRelation, TIE } from "./weights.ts";

export function recall(matches: readonly IndicatorMatch[], ground: Ground, told: Told): Outcome | null {
  if (isOfReaders(ground)) return null;
  const all = gatherAll(matches, ground, told);
  const found = all.filter(({ drift }) => drift === null);
  const own = found.filter(({ value }) => !isOther(value.relation));
  return (
    confirmed(own, ground) ??
    displaced(all, own[0], ground) ??
    halfRead(all, ground) ??
    contradicted(found, own[0], ground)
  );
}

/** "134 of you came": who is spoken to is in no record. */
function isOfReaders({ figure: { to }, context: { text } }: Ground): boolean {
  return text.tokens.foldedAt(to) === "of" && text.tokens.foldedAt(to + 1) === "you";
}

/**
 * A number that the source has once, at a time that the figure's own days overlap: where nothing is surely told
 * otherwise, the other end of the time was not read.
 */
function halfRead(all: readonly Evidence[], ground: Ground): Outcome | null {
  const [best, next] = all;
  if (best === undefined || best.drift !== "period-differs" || best.time.relation !== "overlapping")
    return null;
  const isSure = isOnce(best) && best.sum >= NEEDED.moved.sum && best.value.differences.length === 0;
  if (!isSure || ground.context.partial || best.parts.some(({ is }) => is === "missing")) return null;
  return toOutcome(
    { ...best, drift: null, time: { ...best.time, relation: "unstated" } },
    next,
    ground,
    false,
  );
}

function isOnce({ parts }: Evidence): boolean {
  return parts.some(({ is }) => is === "only");
}

/** A number that the source has once, at the very time, and of another kind: which one is meant is no guess. */
function isUnmistakable(each: Evidence): boolean {
  const isKind =
    each.dimension === "other" && each.time.relation === "equal" && each.time.near !== "document";
  return isKind && isOnce(each) && each.sum >= NEEDED.unmistakable.sum;
}

/** The very number of a figure, told otherwise in one thing, where no figure has it as the text tells it. */
function displaced(all: readonly Evidence[], own: Evidence | undefined, ground: Ground): Outcome | null {
  const isForeign = ground.foreign && !isAbroad(ground);
  if (isForeign || ground.context.partial || (own !== undefined && own.sum >= NEEDED.doubt.sum)) return null;
  const moved = all.filter(
    (each) => each.drift !== null && (isUnmistakable(each) || mayBeDisplaced(toAlignment(each), ground)),
  );
  const [best] = moved;
  if (best === undefined || best.sum < NEEDED.moved.sum || best.parts.some(({ is }) => OPEN.has(is)))
    return null;
  const rival = moved.find((each) => best.sum - each.sum < TIE && each.drift !== best.drift);
  return rival === undefined ? toOutcome(best, moved[1], ground, true) : null;
}

/**
 * What is left of an alarm where the number may be another figure's very own: that figure, or nothing where it is
 * not sure enough.
 */
export function reconsider(
  outcome: Outcome,
  matches: readonly IndicatorMatch[],
  { ground, told }: { ground: Ground; told: Told },
): Outcome | null {
  if (outcome.rivals.length > 0 || !outcome.best.differences.some((code) => DOUBTFUL.has(code)))
    return outcome;
  const { figure } = outcome.best.candidate;
  const own = gather(matches, ground, told).filter(
    ({ value, candidate }) =>
      value.relation === "equal" && candidate.figure !== figure && isHarmless(value.differences),
  );
  const [best] = own;
  if (best === undefined || best.sum < NEEDED.doubt.sum) return outcome;
  // Told as another thing at its very time: only a figure of that time, of what the noun names, speaks against it.
  const isOfOtherThing = outcome.best.told !== outcome.best.candidate.figure.indicator;
  if (isOfOtherThing && (best.time.worth <= 0 || best.parts.some(({ is }) => OPEN.has(is)))) return outcome;
  return best.sum < NEEDED.agrees.sum ? null : (confirmed(own, ground) ?? null);
}

/** What may have been read off the wrong figure. */
const DOUBTFUL: ReadonlySet<DifferenceCode> = new Set([
  "value-differs",
  "period-differs",
  "place-dropped",
  "bound-changed",
  "bound-added",
  "bound-dropped",
  "target-differs",
  "unit-differs",
]);

function isHarmless(differences: readonly DifferenceCode[]): boolean {
  return differences.every((code) => MILD.has(code));
}

/** A text that is right in one reading is not called wrong in another that is as likely. */
function confirmed(own: readonly Evidence[], ground: Ground): Outcome | null {
  const [first] = own;
  if (first === undefined) return null;
  const best = own.find((each) => first.sum - each.sum < TIE && each.value.differences.length === 0) ?? first;
  const isBound = !isHarmless(best.value.differences);
  // A number at a lower precision with another bound may be a number of its own.
  if (isBound && (ground.foreign || best.value.relation === "rounded" || !isPinned(best))) return null;
  if (isChance(best)) return null;
  if (best.sum < (isBound ? NEEDED.bound.sum : NEEDED.agrees.sum + strangenessOf(best))) return null;
  return toOutcome(
    best,
    own.find((each) => each !== best),
    ground,
    isBound,
  );
}

/** A number of one digit at a time that nothing tells comes up by chance. */
function isChance({ time, parts }: Evidence): boolean {
  return time.worth <= 0 && !parts.some(({ of }) => of === "value");
}

/**
 * What a text must say more that speaks of nobody and nothing that the indicator asks for; nothing where the source
 * has the number once, and for the very place and time that are said.
 */
function strangenessOf(each: Evidence): number {
  const isPlainly = isOnce(each) && each.time.relation === "equal" && each.place.relation === "equal";
  return each.parts.some(({ is }) => is === "missing") && !isPlainly ? NEEDED.strange.sum : 0;
}

/** Whether a time is said, and the very place: enough to call a bound another one. */
function isPinned({ time, place }: Evidence): boolean {
  return time.worth > 0 && PLACED.has(place.relation);
}

function contradicted(found: readonly Evidence[], own: Evidence | undefined, ground: Ground): Outcome | null {
  if (ground.foreign || isOfWhatMayCome(ground.context)) return null;
  const others = found.filter((each) => isOther(each.value.relation) && isSettled(each, ground));
  const [best] = others;
  if (best === undefined || best.sum < neededBy(best) || isOwnNumber(best, ground)) return null;
  if (own !== undefined && isAsLikely(own, best)) return null;
  const rival = others.find((each) => best.sum - each.sum < TIE && isRival(best, each));
  return rival === undefined ? toOutcome(best, others[1], ground, true) : null;
}

/** Whether the number may as well be a figure's own: one of a time that is said, or nearly as well supported. */
function isAsLikely(own: Evidence, best: Evidence): boolean {
  if (own.sum < NEEDED.doubt.sum) return false;
  return own.time.worth > 0 || best.sum - own.sum < NEEDED.beyond.sum;
}

/** Whether the very series has the number too, of another place or time: that it was mistaken is one guess of two. */
function isOwnNumber({ candidate: { figure }, parts }: Evidence, { context, source }: Ground): boolean {
  if (parts.some(({ is }) => KINDRED.has(is))) return false;
  const index = figureIndex(source, figure.indicator);
  return context.readings.some((said) => {
    const number = largestOf(said);
    return number >= LEAST_MOVED && index.numbered({ low: number, high: number }).length > 0;
  });
}

/** Another figure that may as well be meant, with another number, where the text's own shows no kinship to either. */
function isRival(best: Evidence, other: Evidence): boolean {
  if (other === best || best.parts.some(({ is }) => KINDRED.has(is))) return false;
  // Of a level at its very date, those of other dates are no rivals.
  if (best.candidate.figure.measure === "stock" && best.time.relation === "equal") return false;
  return largestOf(best.value.value.quantity) !== largestOf(other.value.value.quantity);
}

const PLACED: ReadonlySet<PlaceRelation> = new Set(["equal", "people", "unplaced", "scope", "only"]);
const TIMED: ReadonlySet<PeriodRelation> = new Set(["equal", "quarter"]);
const LOOSELY_TIMED: ReadonlySet<PeriodRelation> = new Set(["near", "running"]);

/** What leaves it open what is counted. */
const OPEN: ReadonlySet<string> = new Set([
  "otherNoun",
  "unknownNoun",
  "narrowed",
  "faint",
  "excluded",
  "far",
  "missing",
  "missingNature",
]);
/** Numbers of which one is the other, mistaken. */
const KINDRED: ReadonlySet<string> = new Set(["slip", "longSlip", "scaled"]);
const SURE: ReadonlySet<string> = new Set(["longSlip", "scaled"]);

function neededBy({ parts, time }: Evidence): number {
  const isCarriedFar = time.near === "document" && time.relation !== "quarter";
  const open = parts.filter(({ is }) => OPEN.has(is)).length + (isCarriedFar ? 1 : 0);
  const isSure = parts.some(({ is }) => SURE.has(is));
  return NEEDED.other.sum + open * NEEDED.open.sum - (isSure ? NEEDED.sure.sum : 0);
}

/** Whether the very place and time are said: another number of them can be wrong. */
function isSettled({ candidate, place, time, parts }: Evidence, { context }: Ground): boolean {
  const isKindred = parts.some(({ is }) => KINDRED.has(is));
  const isSure = parts.some(({ is }) => SURE.has(is));
  // What the paragraph has told of the very place and time is where its next number is of, where it names no other.
  const isToldHere = place.relation === "unstated" && parts.some(({ is }) => TOLD_SCENES.has(is));
  const isPlaced = PLACED.has(place.relation) || isToldHere || (isKindred && place.relation === "narrower");
  const isTimed =
    isTimedFor(candidate.figure, time) ||
    (isKindred && LOOSELY_TIMED.has(time.relation)) ||
    (isSure && time.relation === "total");
  if (!isPlaced || !isTimed || time.worth <= 0 || time.isUpTo) return false;
  // What is said of the figure itself goes before what is carried over.
  return !isNear(context.place?.near) || place.relation !== "equal" || isNear(place.near);
}

const TOLD_SCENES: ReadonlySet<string> = new Set(["toldHere", "toldNear"]);

/** A level near its date; a count of its very days, or up to the last of them. */
function isTimedFor({ measure, period }: SourceFigure, { relation, time }: Evidence["time"]): boolean {
  if (TIMED.has(relation)) return true;
  return relation === "near" && (measure === "stock" || (time.said?.end ?? null) === period?.end);
}

function isNear(near: Nearness | null | undefined): boolean {
  return near === "own" || near === "sentence";
}

/** What is never held against a text. */
const SPARED: ReadonlySet<string> = new Set(["agent", "excluded", "later"]);

function toOutcome(
  best: Evidence,
  next: Evidence | undefined,
  ground: Ground,
  isAlarm: boolean,
): Outcome | null {
  const alignment = toAlignment(best);
  if (isAlarm && best.parts.some(({ is }) => SPARED.has(is))) return null;
  const isUntold = best.parts.some(({ is }) => is === "missing" || is === "missingNature");
  if ((isAlarm || isUntold) && isOfNobody(alignment, ground.context)) return null;
  // Of a scene that the very sentence has told, a number with all its digits but one is no other place's.
  const isHere = ["toldHere", "longSlip"].every((name) => best.parts.some(({ is }) => is === name));
  if (isAlarm && !isHere && isElsewhere(best.candidate, ground)) return null;
  const isOpen = isAlarm && best.time.relation !== "equal";
  if (isOpen && isToCome(best.candidate.figure, ground.clock)) return null;
  return { best: alignment, rivals: [], runnerUp: next === undefined ? null : toAlignment(next) };
}

function toAlignment({
  candidate,
  value,
  time,
  place,
  dimension,
  modality,
  dimensions,
  drift,
  parts,
  sum,
}: Evidence): Alignment {
  const { said, closeness } = time.time;
  return {
    candidate,
    told: candidate.match.indicator.id,
    value: value.value,
    weaker: value.weaker,
    relations: { period: time.relation, place: place.relation, dimension, modality, value: value.relation },
    score: sum,
    differences: drift === null ? value.differences : [drift],
    period: { value: said === null ? null : toSaid(said, candidate), near: time.near, closeness },
    dimensions,
    evidence: parts,
  };
}
