/**
 * Whether a figure's stretch says nothing that narrows what is counted.
 *
 * "At least 20 attacks in Iraq and Syria caused injuries" counts other attacks than "at least 20 attacks
 * took place". Every word from the number to the end of its stretch must be one that the reading can
 * explain: a name, a period, a term of the indicator, or a word that only tells or reports.
 */

import { foldWords } from "@throughline/core";
import type { Indicator } from "@throughline/core/schema";
import { kept } from "../kept.ts";
import { Kind } from "../text/tokens.ts";
import { wordSet } from "../text/words.ts";
import type { Context } from "./context.ts";
import type { FigureMention } from "./mention.ts";
import { isPeople } from "./noun.ts";
import type { Segment } from "./segments.ts";

const explained = wordSet(
  // Grammar.
  "the a an in on at by from to of for with against between during since after before across through throughout within " +
    "and or as was were is are be been being has have had it they its their them this that these those both all total about around " +
    // Verbs that only say that it happened, or was counted.
    "took take place occurred happened recorded reported counted launched carried out conducted made mounted staged completed " +
    "issued published released opened referred coordinated work stood remained remain present stationed deployed based there " +
    "hit struck targeted attacked related relating concerning regarding involving " +
    // Words that report.
    "according report reports reported said says told stated showed shows found noted wrote officials official spokesman " +
    "spokesperson announced statistics data figures tally count counted quarterly inspector general lead watchdog pentagon " +
    // Adjectives that leave the number as it is.
    "end beginning start early mid late middle " +
    "separate different distinct new further additional more additional total overall combined entire whole same latest " +
    "military armed u us american coalition allied alone so far now currently period quarter month year",
);

/** `indicator` is the one whose terms and name explain words. */
export function isPlain(context: Context, figure: FigureMention, indicator: Indicator): boolean {
  const { tokens } = context.text;
  const named = namesOf(indicator);
  const isKnown = (at: number) => {
    if (tokens.kindAt(at) !== Kind.letter || explained.at(tokens, at) === true) return true;
    return named.has(tokens.foldedAt(at)) || isCovered(context, indicator.id, at);
  };
  for (let at = figure.nounFrom; at < context.segment.to; at++) if (!isKnown(at)) return false;
  const range = context.noun?.range ?? figure;
  for (let at = range.from; at < Math.min(range.to, figure.from); at++) if (!isKnown(at)) return false;
  return true;
}

const names = new WeakMap<Indicator, Set<string>>();

/** The words by which the indicator itself is called: "ongoing and planned oversight projects". */
function namesOf(indicator: Indicator): Set<string> {
  const known = kept(names, indicator, () => readNames(indicator));
  return known;
}

function readNames({ phrase, unit }: Indicator): Set<string> {
  return new Set(foldWords([phrase.one, phrase.many, unit.one, unit.many].join(" ")));
}

function isCovered({ reading, text }: Context, indicator: string, at: number): boolean {
  const sentence = reading.sentence(text.sentenceOf[at] ?? 0);
  const covers = ({ from, to }: Segment) => from <= at && at < to;
  if (isPeople(text.tokens, at)) return true;
  if (sentence.names.some(covers) || sentence.periods.some(covers) || sentence.places.some(covers))
    return true;
  return sentence.termsOf(indicator).some((hit) => {
    const { role } = hit.value;
    if (role === "without") return false;
    // Of "drone attacks" only the noun is explained: the adjective narrows.
    return role === "counted" ? at === hit.to - 1 : covers(hit);
  });
}
