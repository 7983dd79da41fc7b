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
import { numberOf } from "./caution.ts";
import { LEAST_MOVED, type PeriodRelation, type PlaceRelation } from "./weights.ts";

/** The outcome with `actor-differs` where it agrees but for who did it. */
export function withDoer(outcome: Outcome | null, ground: Ground): Outcome | null {
  if (outcome === null || outcome.rivals.length > 0) return outcome;
  if (!isPinned(outcome.best) && !isOfPartner(outcome.best, ground)) return outcome;
  const doer = readDoer(ground.context, ground.figure);
  if (doer === null || !isOtherDoer(doer, outcome.best.candidate.figure, ground)) return outcome;
  const { best } = outcome;
  return { ...outcome, best: { ...best, differences: ["actor-differs", ...best.differences] } };
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

function isOtherDoer({ entity, nation }: Doer, figure: SourceFigure, { source, context }: Sources): boolean {
  const { lexicon } = context.reading;
  if (nation !== null)
    return (
      !(members.has(nation) && isOfCoalition(figure, source)) &&
      !isInWords(nation, figure, source) &&
      !isOfKnownForces(nation, source)
    );
  const known = doersOf(figure, { source, lexicon });
  if (entity === null) return true;
  const own = source.entities[entity];
  if (own?.type !== "organisation" || own.kind !== "armed-group" || isPartner(entity, source)) return false;
  return ![...known].some((other) => isRelated(entity, other, source));
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
  const { indicators } = source;
  return (
    indicators[indicator] !== undefined && wordsOf(indicator, source).toLowerCase().includes(rootOf(nation))
  );
}

/** "Iraq" and "Iraqi", "Turkey" and "Turkish" begin alike. */
function rootOf(nation: string): string {
  return nation.toLowerCase().slice(0, 4);
}
