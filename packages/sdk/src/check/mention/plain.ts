/**
 * Whether a figure's stretch says nothing that narrows what is counted.
 *
 * "At least 20 attacks in Iraq and Syria caused injuries" counts other attacks than "at least 20 attacks
 * took place". Every word from the number to the end of its stretch must be one that the reading can
 * explain: a name, a period, a term of the indicator, or a word that only tells or reports.
 */
import { Kind } from "../text/tokens.ts";
import { wordSet } from "../text/words.ts";
import type { Context } from "./context.ts";
import type { FigureMention } from "./mention.ts";
import { isPeople } from "./noun.ts";
import type { Segment } from "./segments.ts";

const explained = wordSet(
  // Grammar.
  "the a an in on at by from to of for with against between during since after before across through throughout within " +
    "and or as was were is are be been being has have had it they its their them this that these both all total about around " +
    // Verbs that only say that it happened, or was counted.
    "took take place occurred happened recorded reported counted launched carried out conducted made mounted staged completed " +
    "issued published released opened referred coordinated work stood remained remain present stationed deployed based there " +
    "hit struck targeted attacked " +
    // Words that report.
    "according report reports reported said says told stated showed shows found noted wrote officials official spokesman " +
    "spokesperson announced statistics data figures tally count counted quarterly inspector general lead watchdog pentagon " +
    // Adjectives that leave the number as it is.
    "separate different distinct new further additional more additional total overall combined entire whole same latest " +
    "military armed u us american coalition allied alone so far now currently period quarter month year",
);

/** `indicator` is the one whose terms explain words. */
export function isPlain(context: Context, figure: FigureMention, indicator: string): boolean {
  const { tokens } = context.text;
  for (let at = figure.nounFrom; at < context.segment.to; at++) {
    if (tokens.kindAt(at) !== Kind.letter || explained.at(tokens, at) === true) continue;
    if (!isCovered(context, indicator, at)) return false;
  }
  return true;
}

function isCovered({ sentence, text }: Context, indicator: string, at: number): boolean {
  const covers = ({ from, to }: Segment) => from <= at && at < to;
  if (isPeople(text.tokens, at)) return true;
  if (sentence.names.some(covers) || sentence.periods.some(covers) || sentence.places.some(covers))
    return true;
  return sentence.terms.some((hit) => {
    const { role, indicator: owner } = hit.value;
    if (owner !== indicator || role === "without") return false;
    // Of "drone attacks" only the noun is explained: the adjective narrows.
    return role === "counted" ? at === hit.to - 1 : covers(hit);
  });
}
