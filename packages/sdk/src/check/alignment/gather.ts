/**
 * Gathers what speaks for each figure that a number may mean though no term names it: which indicators the words
 * around it speak of, which of their figures have the number or the place and time, and how much says so.
 */
import type { Indicator } from "@throughline/core/schema";
import { indicatorsWith } from "../candidate/by-number.ts";
import type { IndicatorMatch } from "../candidate/candidate.ts";
import { figureIndex } from "../candidate/figure-index.ts";
import type { SourceFigure } from "../candidate/source.ts";
import type { FigureMention } from "../mention/mention.ts";
import { fitsUnit } from "../mention/unit.ts";
import { wordSet } from "../text/words.ts";
import type { Ground } from "./align.ts";
import { type Evidence, type Prospect, prospectOf, weighEvidence } from "./evidence.ts";
import { allowedBy, windowOf } from "./precision.ts";
import { addSlots, readScenery, type Scenery } from "./slots.ts";
import { type Naming, readNaming, readSubject } from "./subject.ts";
import type { Told } from "./told.ts";
import { rootsAround, type Spoken, topicsOf, weighTopics } from "./topic.ts";
import { LEAST_WORDS } from "./weights.ts";

/** The figures that may be meant as the text tells them, by their number. */
export function gather(matches: readonly IndicatorMatch[], ground: Ground, told: Told): Evidence[] {
  return gatherAll(matches, ground, told, NOWHERE).filter(({ drift }) => drift === null);
}

/** Without places and times: only figures with the number are asked for. */
const NOWHERE: Scenery = () => ({ places: new Set(), times: [] });

export function gatherAll(
  matches: readonly IndicatorMatch[],
  ground: Ground,
  told: Told,
  scenery = readScenery(ground, told),
): Evidence[] {
  const at = { ground, told };
  const { lexicon } = ground.context.reading;
  const withNumber = indicatorsWith(ground.context.readings, ground.source);
  const found: Evidence[] = [];
  const spoken = spokenOf(ground, told);
  const mention = asMoney(ground);
  for (const rank of spoken.ranks) {
    const indicator = lexicon.indicators[rank];
    if (indicator === undefined || !fitsUnit(mention, indicator)) continue;
    const words = spoken.of(rank);
    const match = matchOf(indicator, matches);
    const isSpokenOf = words >= LEAST_WORDS || !match.weak;
    const isOpen = isSpokenOf || withNumber.includes(indicator);
    const naming = isOpen ? readNaming(match, words, at) : null;
    if (naming === null) continue;
    const figures = figuresOf(indicator.id, ground, isSpokenOf ? scenery : null);
    found.push(...weighAll(prospectsOf(figures, naming.sum, at), naming, at));
  }
  return found.sort(byWeight);
}

/** What its terms say of the indicator, where they fit. */
function matchOf(indicator: Indicator, matches: readonly IndicatorMatch[]): IndicatorMatch {
  const match = matches.find((each) => each.indicator.id === indicator.id);
  return match ?? { indicator, strength: 0, near: "document", weak: true };
}

function prospectsOf(
  figures: Iterable<SourceFigure>,
  known: number,
  at: { ground: Ground; told: Told },
): Prospect[] {
  const found: Prospect[] = [];
  for (const figure of figures) {
    const prospect = prospectOf(figure, known, at);
    if (prospect !== null) found.push(prospect);
  }
  return found;
}

function weighAll(
  prospects: readonly Prospect[],
  naming: Naming,
  { ground, told }: { ground: Ground; told: Told },
): Evidence[] {
  const found: Evidence[] = [];
  // Mostly there are no prospects: what else the words say of the indicator is then not asked.
  const subject = prospects.length > 0 ? readSubject(naming, { ground, told }) : null;
  if (subject === null) return found;
  for (const prospect of prospects) {
    const evidence = weighEvidence(prospect, subject, ground);
    if (evidence !== null) found.push(evidence);
  }
  return found;
}

const money = wordSet("dollars dollar usd");

/** "240 million dollars" is money, though no sign says so. */
function asMoney({ figure, context: { text } }: Ground): FigureMention {
  const isMoney = figure.unit === "count" && money.at(text.tokens, figure.nounFrom) === true;
  return isMoney ? { ...figure, unit: "currency" } : figure;
}

/** Those with the text's number; and where the indicator is spoken of, those of the places and times around. */
function figuresOf(id: string, ground: Ground, scenery: Scenery | null): ReadonlySet<SourceFigure> {
  const figures = new Set<SourceFigure>();
  addNumbered(figures, id, { ground, isSpokenOf: scenery !== null });
  if (scenery !== null) addSlots(figures, id, { scenery, source: ground.source });
  return figures;
}

/** The indicators of which the words around the figure, or the text before it, say anything; and how much. */
function spokenOf({ context }: Ground, told: Told): Spoken {
  const { lexicon } = context.reading;
  const spoken = weighTopics(rootsAround(context), topicsOf(lexicon));
  for (const id of told.indicators) spoken.add(lexicon.ranks.get(id) ?? 0, 0);
  return spoken;
}

/** Adds the figures whose number is the text's, or with `isSpokenOf` rounds to it. */
function addNumbered(
  found: Set<SourceFigure>,
  id: string,
  { ground: { context, source }, isSpokenOf }: { ground: Ground; isSpokenOf: boolean },
): void {
  const index = figureIndex(source, id);
  for (const said of context.readings) {
    const isPoint = "value" in said && !isSpokenOf;
    const window = isPoint ? { low: said.value, high: said.value } : windowOf(said);
    for (const { figure } of index.numbered(window)) found.add(figure);
    for (const { figure } of index.ranging(allowedBy(said))) found.add(figure);
  }
}

/** Most evidence first; then by date and id, so that order is no accident. */
function byWeight(a: Evidence, b: Evidence): number {
  const [x, y] = [a.candidate.figure, b.candidate.figure];
  return b.sum - a.sum || compare(endOf(y), endOf(x)) || compare(x.id, y.id);
}

function endOf({ period }: SourceFigure): string {
  return period?.end ?? period?.start ?? "";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
