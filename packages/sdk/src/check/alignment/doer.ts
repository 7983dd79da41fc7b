/**
 * Whether the one whom a text has do it can be the one of whom the record counts it.
 *
 * Held against a text only where both are known to be two: another armed group than the record's, or the forces of
 * a nation of which the record knows none. Partners count each other's work, and are never two.
 */
import type { FigureSource, SourceFigure } from "../candidate/source.ts";
import { type Doer, readDoer } from "../mention/doer.ts";
import { findNames } from "../mention/names.ts";
import type { Lexicon } from "../mention/vocabulary.ts";
import { tokenize } from "../text/tokens.ts";
import type { Ground, Outcome } from "./align.ts";
import type { Alignment } from "./alignment.ts";
import { isDistinctive, numberOf } from "./caution.ts";
import { LEAST_MOVED, type PeriodRelation, type PlaceRelation } from "./weights.ts";

/** The outcome with `actor-differs` where it agrees but for who did it. */
export function withDoer(outcome: Outcome | null, ground: Ground): Outcome | null {
  if (outcome === null || outcome.rivals.length > 0) return outcome;
  if (isGuess(outcome.best, ground)) return null;
  if (!isPinned(outcome.best) && !isOfPartner(outcome.best, ground) && !isUnique(outcome.best))
    return outcome;
  const doer = readDoer(ground.context, ground.figure);
  if (doer === null || !isOtherDoer(doer, outcome.best.candidate.figure, ground)) return outcome;
  const { best } = outcome;
  return { ...outcome, best: { ...best, differences: ["actor-differs", ...best.differences] } };
}

/** Which office a text was last about is a guess, and holds nothing against a number whose clause names none. */
function isGuess({ differences, dimensions, candidate }: Alignment, ground: Ground): boolean {
  const { work } = dimensions;
  if (!differences.includes("actor-differs") || work === undefined) return false;
  return (
    work !== candidate.figure.dimensions.work && readDoer(ground.context, ground.figure)?.entity !== work
  );
}

const TIMES: ReadonlySet<PeriodRelation> = new Set(["equal", "near", "running"]);
const PLACES: ReadonlySet<PlaceRelation> = new Set(["equal", "people", "unplaced", "scope", "only"]);

/** Whether everything but the doer is the figure's, and the number is no chance. */
export function isPinned(alignment: Alignment): boolean {
  const { value, relations, differences, period } = alignment;
  if (relations.value !== "equal" || period.near === null) return false;
  if (numberOf({ value }) < LEAST_MOVED && !isHere(alignment)) return false;
  if (relations.dimension === "other" || differences.includes("period-differs")) return false;
  return TIMES.has(relations.period) && PLACES.has(relations.place);
}

/** A number of so many digits that it is the figure's, whatever time the text leaves out. */
function isUnique(alignment: Alignment): boolean {
  const { relations, differences } = alignment;
  const isSame = relations.value === "equal" && differences.length === 0 && isDistinctive(alignment);
  return isSame && PLACES.has(relations.place);
}

const WIDE_PLACES: ReadonlySet<PlaceRelation> = new Set([...PLACES, "wider", "unstated"]);

/** What is counted of one partner alone says who did it, wherever around its place the text has it. */
function isOfPartner(
  { value, relations, period, differences, candidate }: Alignment,
  { source }: Ground,
): boolean {
  if (isOfCoalition(candidate.figure, source) || numberOf({ value }) < LEAST_MOVED) return false;
  const isSame = relations.value === "equal" && differences.length === 0 && period.near !== null;
  return isSame && TIMES.has(relations.period) && WIDE_PLACES.has(relations.place);
}

/** Of the very place and time, which its own sentence names: there a small number is no chance either. */
function isHere({ relations, period: { near } }: Alignment): boolean {
  return (
    relations.place === "equal" && relations.period === "equal" && (near === "own" || near === "sentence")
  );
}

interface Sources {
  source: FigureSource;
  context: Pick<Ground["context"], "reading">;
}

function isOtherDoer(doer: Doer, figure: SourceFigure, { source, context }: Sources): boolean {
  const { lexicon } = context.reading;
  const { entity, nation } = doer;
  if (nation !== null) return isOtherNation(nation, figure, source);
  const known = doersOf(figure, { source, lexicon });
  if (entity === null) return true;
  if (isOtherOffice(doer, figure, source)) return true;
  const own = source.entities[entity];
  if (own?.type !== "organisation" || own.kind !== "armed-group" || isPartner(entity, source)) return false;
  return ![...known].some((other) => isRelated(entity, other, source));
}

/** Of a partner named by its own forces no other nation's are the same; else those that the source has partners of may be. */
function isOtherNation(nation: string, figure: SourceFigure, source: FigureSource): boolean {
  if (members.has(nation) && isOfCoalition(figure, source)) return false;
  const by = Object.values(figure.dimensions).filter((value) => isPartner(value, source));
  if (by.length > 0)
    return !by.some((value) => namesOf(value, source).some((form) => isOfNation(form, rootOf(nation))));
  if (isInWords(nation, figure, source)) return false;
  return !isOfKnownForces(nation, source) || !mayBePartners(figure, source);
}

function namesOf(id: string, { entities }: FigureSource): readonly string[] {
  const entity = entities[id];
  return entity === undefined ? [] : [entity.name, ...entity.aliases];
}

/** Whether an indicator's own words leave room for partners: what only those do who count it is none of theirs. */
function mayBePartners({ indicator }: SourceFigure, source: FigureSource): boolean {
  return !COUNTED_ALONE.test(source.indicators[indicator]?.definition ?? "");
}

const COUNTED_ALONE = /as (?:the source|U\.S\. Air Forces Central) counts (?:them|it)/u;

/** Another inspector general than the one whose work is counted; those who report together are one. */
function isOtherOffice(
  { entity, isOffice }: Doer,
  { dimensions }: SourceFigure,
  source: FigureSource,
): boolean {
  const recorded = source.entities[dimensions.work ?? ""];
  if (entity === null || recorded?.type !== "organisation" || recorded.kind !== "oversight") return false;
  const own = source.entities[entity];
  if (own?.type !== "organisation") return false;
  if (isOffice && own.kind !== "oversight") return !isOfficeOf(recorded, own);
  return own.kind === "oversight" && own.id !== recorded.id && !isRelated(own.id, recorded.id, source);
}

type Party = FigureSource["entities"][string];

/** Whether an inspector general is a department's: by where it belongs, or by its name. */
function isOfficeOf(office: Party, { id, name }: Party): boolean {
  return office.name.startsWith(name) || (office.type === "organisation" && office.within.includes(id));
}

/** Members of coalitions, who count their work together with others, and those of whom a text tells loosely. */
const members = new Set(
  (
    "United States,United Kingdom,Britain,France,Germany,Canada,Australia,Netherlands,Denmark,Belgium,Jordan,Italy," +
    "Spain,Norway,Poland,New Zealand,Sweden,Finland,Europe,Africa,Asia,Gaza,West Bank"
  ).split(","),
);

/** What is counted of a partner alone is no other's, be it a member of the coalition. */
function isOfCoalition({ dimensions }: SourceFigure, source: FigureSource): boolean {
  return !Object.values(dimensions).some((value) => isPartner(value, source));
}

/** Whom the figure's statements, its kinds and the indicator's own words name. */
function doersOf(
  { values, dimensions, indicator }: SourceFigure,
  { source, lexicon }: { source: FigureSource; lexicon: Lexicon },
): Set<string> {
  const kinds = Object.values(dimensions).filter((value) => source.entities[value] !== undefined);
  return new Set([
    ...values.flatMap(({ actors }) => actors),
    ...kinds,
    ...namedBy(indicator, source, lexicon),
  ]);
}

const named = new WeakMap<Lexicon, Map<string, ReadonlySet<string>>>();

/** The entities that an indicator's definition and its words name. */
export function namedBy(id: string, source: FigureSource, lexicon: Lexicon): ReadonlySet<string> {
  const known = named.get(lexicon) ?? new Map<string, ReadonlySet<string>>();
  named.set(lexicon, known);
  const before = known.get(id);
  if (before !== undefined) return before;
  const tokens = tokenize(wordsOf(id, source));
  const found = new Set(findNames(tokens, lexicon).map(({ value }) => value.entity));
  known.set(id, found);
  return found;
}

function wordsOf(id: string, { indicators }: FigureSource): string {
  const indicator = indicators[id];
  if (indicator === undefined) return "";
  const { name, phrase, definition, terms } = indicator;
  return [name, phrase.many, definition, ...terms.counted, ...terms.with.flat()].join(", ");
}

function isRelated(a: string, b: string, source: FigureSource): boolean {
  return a === b || isWithin(a, b, source) || isWithin(b, a, source);
}

function isWithin(inner: string, outer: string, { entities }: FigureSource): boolean {
  const entity = entities[inner];
  return entity?.type === "organisation" && entity.within.includes(outer);
}

const partners = new WeakMap<FigureSource, ReadonlySet<string>>();

/** Whether the source counts by whose forces something was done, and these are some of them. */
export function isPartner(entity: string, source: FigureSource): boolean {
  const known = partners.get(source) ?? new Set(Object.values(source.indicators).flatMap(valuesOfBy));
  partners.set(source, known);
  return known.has(entity);
}

function valuesOfBy({ dimensions }: FigureSource["indicators"][string]): string[] {
  return Object.keys(dimensions.by?.values ?? {});
}

/** "Iraqi" of Iraqi security forces, "Iran" of Iran-aligned militias: the first letters tell them from others. */
function isOfKnownForces(nation: string, { entities }: FigureSource): boolean {
  const root = rootOf(nation);
  return Object.values(entities).some(
    (entity) =>
      entity.type === "organisation" &&
      (entity.kind === "military" || entity.kind === "armed-group") &&
      [entity.name, ...entity.aliases].some((form) => isOfNation(form, root)),
  );
}

/** "Iraqi Security Forces", "Iran-aligned militias"; the Syrian Democratic Forces are nobody's army. */
function isOfNation(form: string, root: string): boolean {
  const [first = "", second = ""] = form.toLowerCase().split(" ");
  return first.startsWith(root) && (first.includes("-") || second !== "democratic");
}

function isInWords(nation: string, { indicator }: SourceFigure, source: FigureSource): boolean {
  const own = source.indicators[indicator];
  if (own === undefined) return false;
  // Where nobody else does it, the words that stand beside it are names of places.
  const narrow = [own.name, own.phrase.many, own.definition, ...own.terms.counted].join(", ");
  const words = COUNTED_ALONE.test(own.definition) ? narrow : wordsOf(indicator, source);
  return words.toLowerCase().includes(rootOf(nation));
}

/** "Iraq" and "Iraqi", "Turkey" and "Turkish" begin alike. */
function rootOf(nation: string): string {
  return nation.toLowerCase().slice(0, 4);
}
