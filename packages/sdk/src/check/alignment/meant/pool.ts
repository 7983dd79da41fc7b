/**
 * The figures that a number may mean at all: those with the number, and where their indicator is spoken of, those
 * that round to it and those of the places and times around it.
 */
import type { Indicator } from "@throughline/core/schema";
import { indicatorsWith } from "../../candidate/by-number.ts";
import type { IndicatorMatch } from "../../candidate/candidate.ts";
import { figureIndex } from "../../candidate/figure-index.ts";
import type { SourceFigure } from "../../candidate/source.ts";
import type { FigureMention } from "../../mention/mention.ts";
import { fitsUnit } from "../../mention/unit.ts";
import { wordSet } from "../../text/words.ts";
import type { Ground } from "../align.ts";
import { allowedBy, windowOf } from "../precision.ts";
import { addSlots, readScenery } from "../slots.ts";
import type { Told } from "../told.ts";
import { rootsAround, topicsOf, weighTopics } from "../topic.ts";
import { CARRIED } from "../weights.ts";
import type { Spoken } from "./what.ts";

/** The figures of one indicator, and what the words say of it. */
export interface Pool {
  match: IndicatorMatch;
  spoken: Spoken;
  figures: ReadonlySet<SourceFigure>;
}

/** From so many words on, a number at a lower precision may be the indicator's. */
export const LEAST_SPOKEN = 0.3;
/** From so many words on, another number may be held against it. */
const LEAST_HELD = 0.5;

export function poolsOf(matches: readonly IndicatorMatch[], ground: Ground, told: Told): Pool[] {
  const { context, source } = ground;
  const { lexicon } = context.reading;
  const topics = topicsOf(lexicon);
  const all = weighTopics(rootsAround(context), topics);
  const near = weighTopics(rootsAround(context, CARRIED.before.topic), topics);
  const scenery = readScenery(ground, told);
  const mention = asMoney(ground);
  const having = new Set(indicatorsWith(context.readings, source));
  const pools: Pool[] = [];
  for (const [id, rank] of lexicon.ranks) {
    const indicator = source.indicators[id];
    const words = all.of(rank);
    const match = matchOf(id, matches);
    const isHeld = words >= LEAST_HELD || match?.weak === false;
    const isSpoken = isHeld || words >= LEAST_SPOKEN || told.has(id);
    if (indicator === undefined || !(isSpoken || having.has(indicator)) || !fitsUnit(mention, indicator))
      continue;
    const figures = new Set<SourceFigure>();
    addNumbered(figures, indicator, { ground, isSpoken });
    if (isHeld || told.has(id)) addSlots(figures, id, { scenery, source });
    if (figures.size > 0)
      pools.push({
        match: match ?? untermed(indicator),
        spoken: { all: words, near: near.of(rank) },
        figures,
      });
  }
  return pools;
}

function matchOf(id: string, matches: readonly IndicatorMatch[]): IndicatorMatch | undefined {
  return matches.find(({ indicator }) => indicator.id === id);
}

/** No term of the indicator stands next to the number. */
function untermed(indicator: Indicator): IndicatorMatch {
  return { indicator, strength: 0, near: "document", weak: true };
}

const money = wordSet("dollars dollar usd");

/** "240 million dollars" is money, though no sign says so. */
function asMoney({ figure, context: { text } }: Ground): FigureMention {
  const isMoney = figure.unit === "count" && money.at(text.tokens, figure.nounFrom) === true;
  return isMoney ? { ...figure, unit: "currency" } : figure;
}

/** Adds the figures whose number is the text's, or with `isSpoken` rounds to it. */
function addNumbered(
  found: Set<SourceFigure>,
  { id }: Indicator,
  { ground: { context, source }, isSpoken }: { ground: Ground; isSpoken: boolean },
): void {
  const index = figureIndex(source, id);
  for (const said of context.readings) {
    const isPoint = "value" in said && !isSpoken;
    const window = isPoint ? { low: said.value, high: said.value } : windowOf(said);
    for (const { figure } of index.numbered(window)) found.add(figure);
    for (const { figure } of index.ranging(allowedBy(said))) found.add(figure);
  }
}
