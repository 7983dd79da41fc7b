/**
 * What speaks for one recorded figure where no term next to the number names it: the number itself, its time and
 * place, the words around it, what the text has told nearby. Each kind of evidence has its worth and its reason
 * in the table of weights; this file only adds them up.
 */
import type { DifferenceCode, Quantity } from "@throughline/core/schema";
import { isOnce } from "../candidate/by-number.ts";
import type { Candidate, IndicatorMatch } from "../candidate/candidate.ts";
import { isExcluded, missingGroups } from "../candidate/indicators.ts";
import type { SourceFigure } from "../candidate/source.ts";
import type { WeighedPart } from "../finding/finding.ts";
import type { Context } from "../mention/context.ts";
import type { Nearness } from "../mention/near.ts";
import { isPeople } from "../mention/noun.ts";
import { isPlain } from "../mention/plain.ts";
import type { Term } from "../mention/vocabulary.ts";
import { wordSet } from "../text/words.ts";
import { hasOtherAgent } from "./agent.ts";
import { driftsOf, type Ground } from "./align.ts";
import { isNews } from "./caution.ts";
import { isPartOfOther, readDimensions, relateDimensions } from "./dimensions.ts";
import { type Fitting, type FittingTime, fittingPlace, fittingTime } from "./facts.ts";
import { relateModality } from "./modality.ts";
import type { Nearby, Told } from "./told.ts";
import { rootOf, rootsAround, topicsOf, weighTopics } from "./topic.ts";
import { isOther, relateValue, type ValueReading } from "./value.ts";
import {
  CARRIED,
  type DimensionRelation,
  EVIDENCE,
  FIT_OF_DIMENSION,
  FIT_OF_MODALITY,
  FIT_OF_PERIOD,
  FIT_OF_PLACE,
  LEAST_WORDS_OF_UNKNOWN,
  MOST_OF_WORDS,
  type ModalityRelation,
  NEEDED,
  type PlaceRelation,
  TIE,
} from "./weights.ts";

export interface Evidence {
  candidate: Candidate;
  value: ValueReading;
  time: FittingTime;
  place: Fitting<PlaceRelation>;
  dimension: DimensionRelation;
  modality: ModalityRelation;
  dimensions: Record<string, string>;
  /** The one thing in which the text is otherwise, of a figure whose very number it has; mostly none. */
  drift: DifferenceCode | null;
  parts: WeighedPart[];
  sum: number;
}

/** What is the same for all figures of one indicator. */
export interface Subject {
  match: IndicatorMatch;
  dimensions: Record<string, string>;
  parts: WeighedPart[];
  /** Only what counts against another number. */
  doubts: WeighedPart[];
  /** Kinds that the stretch names, whichever stands nearest; a figure may be of any of them. */
  kinds: readonly Kind[];
}

type Kind = Extract<Term, { role: "dimension" }>;

/** `words` is what the words around the figure say of the indicator; `match` what its terms say, if they fit. */
export function readSubject(
  match: IndicatorMatch,
  words: number,
  { ground, told }: { ground: Ground; told: Told },
): Subject | null {
  const { context, figure } = ground;
  const { indicator } = match;
  const asked = { reading: context.reading, figure, context };
  const missing = missingGroups(asked, indicator);
  if (missing === null) return null;
  const noun = nounParts(match, ground);
  // A thing with a name that nobody counts is rather that thing, unless all around it speaks of the other.
  if (
    isThing(context) &&
    noun.some(({ worth }) => worth < 0) &&
    wordsHere(match, context) < LEAST_WORDS_OF_UNKNOWN
  )
    return null;
  const parts = [
    part("words", "shared", Math.min(words * EVIDENCE.words.worth, MOST_OF_WORDS), EVIDENCE.words.because),
    ...noun,
    ...Array.from({ length: told.has(indicator.id) ? 0 : missing }, () => named("words", "missing")),
    ...verbParts(match, ground),
  ];
  if (isExcluded(asked, indicator)) parts.push(named("words", "excluded"));
  if (isNamedOtherwise(match, context)) parts.push(named("noun", "otherNamed"));
  const doubts: WeighedPart[] = [];
  if (!isPlain(context, figure, indicator)) doubts.push(named("words", "narrowed"));
  const isFaint = match.near === "document" || match.strength === 0;
  if (isFaint) doubts.push(named("words", isContinued(match, ground, told) ? "continued" : "faint"));
  if (isDenied(ground)) doubts.push(named("caution", "denied"));
  return {
    match,
    dimensions: { ...told.parties(context), ...readDimensions(context, figure, indicator) },
    parts,
    doubts,
    kinds: kindsSaid(match, ground),
  };
}

function sumOf(parts: readonly WeighedPart[]): number {
  let sum = 0;
  for (const { worth } of parts) sum += worth;
  return sum;
}

function kindsSaid(
  { indicator }: IndicatorMatch,
  { context: { segment, sentence } }: Ground,
): readonly Kind[] {
  return sentence.termsOf(indicator.id).flatMap(({ value, from, to }) => {
    const isKind = value.role === "dimension" && from >= segment.from && to <= segment.to;
    return isKind ? [value] : [];
  });
}

/** What is said of a number needs so much evidence for a figure, or for one told otherwise: less decides nothing. */
const LEAST = {
  own: Math.min(NEEDED.doubt.sum, NEEDED.agrees.sum - TIE),
  other: NEEDED.other.sum - Math.max(TIE, NEEDED.sure.sum),
};
/** Sums of the same parts in another order are not the very same. */
const ROUNDING = 1e-6;
/** The most that the time, the place and the kind can be worth. */
const MOST = {
  time: Math.max(...Object.values(FIT_OF_PERIOD)),
  place: Math.max(...Object.values(FIT_OF_PLACE)),
  dimension: Math.max(...Object.values(FIT_OF_DIMENSION)),
  told: EVIDENCE.toldHere.worth + EVIDENCE.documents.worth + EVIDENCE.series.worth + EVIDENCE.news.worth,
};

/** Null where it is out of reach, or where the evidence can decide nothing and nobody will ask what came next. */
export function weighEvidence(
  figure: SourceFigure,
  subject: Subject,
  ground: Ground,
  told: Told,
): Evidence | null {
  const { context } = ground;
  const value = relateValue(context.readings, figure);
  if (value === null) return null;
  if (value.relation === "rounded" && isTooCoarse(context.readings)) return null;
  const doubts = isOther(value.relation) ? subject.doubts : [];
  if (isOther(value.relation) && (value.weaker || isFar(value, ground) || told.isTaken(context, figure)))
    return null;
  const values = valueParts(value, ground);
  const known = [...values, ...subject.parts, ...doubts];
  const candidate: Candidate = { match: subject.match, figure };
  const fit = fitOf(candidate, value, {
    subject,
    ground,
    told,
    least: leastOf(value, ground) - sumOf(known),
  });
  if (fit === null) return null;
  const { dimensions } = fit;
  const parts = [
    ...values,
    ...fitParts(fit),
    ...kindParts(figure, dimensions),
    ...subject.parts,
    ...fit.tellings,
    ...cautionParts(candidate, value, { dimensions, ground }),
    ...doubts,
  ].filter(({ worth }) => worth !== 0);
  const sum = parts.reduce((total, { worth }) => total + worth, 0);
  return { ...fit, candidate, value, parts, sum };
}

/** So much evidence decides something; what came next, if that is asked for, may have any. */
function leastOf({ relation }: ValueReading, { why }: Ground): number {
  return why ? Number.NEGATIVE_INFINITY : LEAST[isOther(relation) ? "other" : "own"] - ROUNDING;
}

type Fit = Pick<Evidence, "time" | "place" | "dimension" | "modality" | "dimensions" | "drift"> & {
  /** What speaks for it of what the text told. */
  tellings: WeighedPart[];
};

/**
 * How everything but the number lies to the figure; null where that is out of reach, or is worth less than `least`
 * at best: what is quickly found comes first.
 */
function fitOf(
  candidate: Candidate,
  value: ValueReading,
  { subject, ground, told, least }: { subject: Subject; ground: Ground; told: Told; least: number },
): Fit | null {
  const { figure } = candidate;
  const isVery = isVeryNumber(value);
  const dimensions = withOwnKinds(subject, figure);
  const dimension = dimensionOf(candidate, dimensions, ground);
  const modality = relateModality(ground.context, figure.modality);
  // Another number, or one with another bound, is held against nothing that the text calls otherwise: most end here.
  if (!isVery && (dimension === "other" || modality === "other")) return null;
  const ofKinds = costOf(FIT_OF_DIMENSION[dimension]) + sumOf(kindParts(figure, dimensions));
  if (ofKinds + MOST.time + MOST.place + MOST.told < least) return null;
  const place = placeOf(candidate, value, ground);
  if (place === null) return null;
  const ofPlace = ofKinds + costOf(place.worth);
  if (ofPlace + MOST.time + MOST.told < least) return null;
  const nearby = told.nearby(ground.context, figure);
  const tellings = toldParts(figure, nearby, { ground, told });
  if (ofPlace + sumOf(tellings) + MOST.time < least) return null;
  const time = timeOf(candidate, nearby, ground);
  if (time === null || (time.worth < 0 && !isVery)) return null;
  const relations = {
    period: time.relation,
    place: place.relation,
    dimension,
    modality,
    value: value.relation,
  };
  const [drift = null, ...more] = driftsOf(relations, candidate, dimensions);
  return more.length > 0 ? null : { time, place, dimension, modality, dimensions, drift, tellings };
}

function isVeryNumber({ relation, differences }: ValueReading): boolean {
  return relation === "equal" && differences.length === 0;
}

function placeOf(candidate: Candidate, value: ValueReading, ground: Ground): Fitting<PlaceRelation> | null {
  const place = fittingPlace(candidate, ground);
  if (!isVeryNumber(value)) return place !== null && place.worth < 0 ? null : place;
  return place ?? (isOnly(value, ground) ? UNKNOWN_PLACE : null);
}

/** What costs the same, whatever it is, where it is the one thing that is otherwise. */
function costOf(worth: number): number {
  return Math.max(worth, EVIDENCE.drift.worth);
}

/** What is otherwise is no evidence against the rest: it costs the same, whatever it is. */
function fitParts({ time, place, dimension, modality, drift }: Fit): WeighedPart[] {
  const fit = (worth: number) =>
    worth < 0 && drift !== null ? Math.max(worth, EVIDENCE.drift.worth) : worth;
  const how = (of: string) => `how well ${of} fits that is said, or carried over from nearby`;
  return [
    part("period", time.relation, fit(time.worth), how("the time")),
    part("place", place.relation, fit(place.worth), how("the place")),
    part("dimension", dimension, fit(FIT_OF_DIMENSION[dimension]), "how well the kind fits"),
    part("modality", modality, fit(FIT_OF_MODALITY[modality]), "how well the way fits in which it is held"),
  ];
}

/** Whether the source has the number once, and it is no number that comes up everywhere. */
function isOnly({ value: { quantity } }: ValueReading, { source }: Ground): boolean {
  return digitsOf(quantity) >= LONG && isOnce(quantity, source);
}

/** The text names a place that the source does not know: the number may be of there, or of the place around it. */
const UNKNOWN_PLACE: Fitting<PlaceRelation> = { relation: "unstated", near: "own", worth: -1.5 };

/** Where no time is said, that which was told nearby at this place goes on. */
function timeOf(candidate: Candidate, nearby: Nearby | null, ground: Ground): FittingTime | null {
  const time = fittingTime(candidate, ground);
  const carried = nearby === null ? undefined : TOLD[nearby];
  if (time?.relation !== "unstated" || carried === undefined) return time;
  const { near, fact } = carried;
  return { ...time, relation: "equal", near, worth: FIT_OF_PERIOD.equal * fact };
}

const TOLD: Partial<Record<Nearby, { near: Nearness; fact: number }>> = {
  toldHere: CARRIED.paragraph,
  toldNear: CARRIED.paragraph,
  toldBefore: CARRIED.told,
  timeToldHere: CARRIED.paragraph,
  timeToldNear: CARRIED.told,
};

/** "In October there were 9,800": a number without a noun of its own goes on with what the text has told. */
function isContinued({ indicator }: IndicatorMatch, { context: { noun } }: Ground, told: Told): boolean {
  return (noun === null || noun.inherited) && told.has(indicator.id);
}

const denials = wordSet("not never neither nor no");

/** "Not 150. Not 100": who denies a number does not claim it. */
function isDenied({ figure, context: { text } }: Ground): boolean {
  return denials.at(text.tokens, figure.from - 1) === true;
}

/** A kind that the stretch names at all may be the one that is meant, whichever stands nearest. */
function withOwnKinds({ dimensions, kinds }: Subject, figure: SourceFigure): Record<string, string> {
  const own = kinds.filter(({ dimension, value }) => figure.dimensions[dimension] === value);
  if (own.length === 0) return dimensions;
  return { ...dimensions, ...Object.fromEntries(own.map(({ dimension, value }) => [dimension, value])) };
}

function dimensionOf(
  { figure, match }: Candidate,
  dimensions: Record<string, string>,
  { source }: Ground,
): DimensionRelation {
  const relation = relateDimensions(dimensions, figure, match.indicator);
  return relation === "unstated" && isPartOfOther(figure, source) ? "part" : relation;
}

type Name = Exclude<keyof typeof EVIDENCE, "digits">;

function part(of: WeighedPart["of"], is: string, worth: number, because: string): WeighedPart {
  return { of, is, worth, because };
}

function named(of: WeighedPart["of"], name: Name): WeighedPart {
  return part(of, name, EVIDENCE[name].worth, EVIDENCE[name].because);
}

function valueParts(
  { relation, value, differences }: ValueReading,
  { context, source }: Ground,
): WeighedPart[] {
  const { quantity } = value;
  if (isOther(relation))
    return [named("value", likeness(context.readings[0] ?? quantity, quantity, relation === "slip"))];
  if (relation === "rounded") return [named("value", "rounded")];
  const { worth, because } = EVIDENCE.digits;
  const digits = Math.min(digitsOf(quantity), worth.length - 1);
  const parts = [part("value", `${digits} digits`, worth[digits] ?? 0, because)];
  if (digits >= LONG && isOnce(quantity, source)) parts.push(named("value", "only"));
  if (differences.length > 0) parts.push(named("value", "bound"));
  return parts;
}

const LONG = 3;
const SCALES = [1000, 1_000_000];
/** Numbers of one size: neither is so many times the other. */
const FAR = 3;
const CLOSE = 1.3;

/** A bare number of one digit is no rounding: ten is not about fifteen. */
function isTooCoarse(readings: readonly Quantity[]): boolean {
  return readings.every((said) => said.bound === "exactly" && digitsOf(said) < 2);
}

/** A number of another size is of another thing, unless it is the same one mistaken. */
function isFar({ value, relation }: ValueReading, { context }: Ground): boolean {
  const ratio = ratioOf(context.readings[0] ?? value.quantity, value.quantity);
  return relation !== "slip" && !(ratio <= FAR) && !isScaled(ratio);
}

function likeness(said: Quantity, recorded: Quantity, isSlip: boolean): Name {
  if (isSlip) return digitsOf(recorded) >= LONG ? "longSlip" : "slip";
  const ratio = ratioOf(said, recorded);
  if (isScaled(ratio)) return "scaled";
  return ratio < CLOSE ? "close" : "other";
}

function ratioOf(said: Quantity, recorded: Quantity): number {
  const [a, b] = [largestOf(said), largestOf(recorded)];
  return Math.max(a, b) / Math.min(a, b);
}

function isScaled(ratio: number): boolean {
  return SCALES.some((scale) => Math.abs(ratio / scale - 1) < 1e-6);
}

/** Of the larger number of a range: 2 for 2,500, 3 for 134. */
function digitsOf(quantity: Quantity): number {
  return String(largestOf(quantity)).replace(".", "").replace(/0+$/, "").length;
}

export function largestOf(quantity: Quantity): number {
  return "value" in quantity ? quantity.value : "high" in quantity ? quantity.high : 0;
}

function nounParts({ indicator }: IndicatorMatch, { context: { noun, reading } }: Ground): WeighedPart[] {
  if (noun === null) return [];
  const { tokens } = reading.text;
  const isTerm = noun
    .termsOf(indicator.id)
    .some(({ value, to }) => value.role === "counted" && to === noun.head + 1);
  const root = rootOf(tokens.foldedAt(noun.head));
  if (isTerm) return [halved(named("noun", "ownNoun"), noun.inherited)];
  if (topicsOf(reading.lexicon).get(root)?.indicators.has(indicator.id) === true)
    return [halved(named("noun", "ownWord"), noun.inherited)];
  if (indicator.unit.kind === "people" && isPeople(tokens, noun.head)) return [];
  return [halved(named("noun", noun.isTerm ? "otherNoun" : "unknownNoun"), noun.inherited)];
}

/** Whether the noun is the number's own and looks like one: what is no plural may be a verb. */
function isThing({ noun, text: { tokens } }: Context): boolean {
  return noun !== null && !noun.inherited && tokens.foldedAt(noun.head).endsWith("s");
}

const here = new WeakMap<Context, ReadonlyMap<string, number>>();

/** What the words of the sentence itself, and of what leads it in, say of the indicator. */
function wordsHere({ indicator }: IndicatorMatch, context: Context): number {
  let words = here.get(context);
  if (words === undefined) {
    words = weighTopics(rootsAround(context, CARRIED.lead.topic), topicsOf(context.reading.lexicon));
    here.set(context, words);
  }
  return words.get(indicator.id) ?? 0;
}

/** A noun taken over from the number before says half as much. */
function halved(each: WeighedPart, isInherited: boolean): WeighedPart {
  return isInherited ? { ...each, worth: each.worth / 2 } : each;
}

function verbParts({ indicator }: IndicatorMatch, { context: { verbs } }: Ground): WeighedPart[] {
  if (verbs.hits.length === 0) return [];
  if (verbs.hits.some(({ value }) => value.indicator === indicator.id)) return [named("noun", "ownVerb")];
  return indicator.terms.verbs.length > 0 ? [named("noun", "otherVerb")] : [];
}

/** Whether one and the same other indicator has the verb and the noun that are the number's own. */
function isNamedOtherwise({ indicator: { id } }: IndicatorMatch, { noun, verbs }: Context): boolean {
  if (noun === null || noun.inherited || verbs.inherited) return false;
  if (verbs.hits.some(({ value }) => value.indicator === id)) return false;
  return verbs.hits.some(({ value }) =>
    noun.termsOf(value.indicator).some((hit) => hit.value.role === "counted" && hit.to === noun.head + 1),
  );
}

function kindParts({ dimensions }: SourceFigure, said: Record<string, string>): WeighedPart[] {
  return Object.entries(dimensions).flatMap(([name, value]) =>
    said[name] === value ? [named("dimension", "kind")] : [],
  );
}

function toldParts(
  figure: SourceFigure,
  nearby: Nearby | null,
  { ground: { clock }, told }: { ground: Ground; told: Told },
): WeighedPart[] {
  const parts: WeighedPart[] = [];
  if (nearby !== null) parts.push(named("told", nearby));
  if (isLater(figure, clock.published)) parts.push(named("caution", "later"));
  const shared = told.ofItsDocument(figure);
  if (shared >= FEW) parts.push(named("told", shared >= MANY ? "documents" : "document"));
  const of = told.of(figure);
  if (of !== null) parts.push(named("told", of));
  if (figure.measure !== "stock" && isNews(figure.period, clock.published)) parts.push(named("told", "news"));
  return parts;
}

/** So many numbers of one document make it likely that the text retells it. */
const FEW = 2;
const MANY = 5;

/** A text knows no count that was not yet closed; what was planned, it may. */
function isLater({ period, modality }: SourceFigure, published: string | null): boolean {
  const end = period?.end ?? null;
  return (
    published !== null &&
    end !== null &&
    end > published &&
    (modality === "actual" || modality === "estimated")
  );
}

interface CautionGround {
  dimensions: Record<string, string>;
  ground: Ground;
}

function cautionParts(
  candidate: Candidate,
  { value, relation }: ValueReading,
  { dimensions, ground: { context, figure } }: CautionGround,
): WeighedPart[] {
  const parts: WeighedPart[] = [];
  if (hasOtherAgent(context, candidate, value)) parts.push(named("caution", "agent"));
  if (figure.additional) return [...parts, named("caution", "addition")];
  if (!context.partial) return parts;
  const isNamed = Object.entries(candidate.figure.dimensions).some(
    ([name, kind]) => dimensions[name] === kind,
  );
  return [...parts, named("caution", isNamed && !isOther(relation) ? "namedPart" : "part")];
}
