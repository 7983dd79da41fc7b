/**
 * One text through all stages: Text, Mention, Candidate, Alignment, and a judgement of each mention.
 *
 * Pure: the same text, source and date of publication give the same judgements. No prose here.
 */

import { align, type Ground, type Outcome } from "./alignment/align.ts";
import { withPlan } from "./alignment/carried-out.ts";
import { readClock } from "./alignment/clock.ts";
import { crossPairs, type Laid } from "./alignment/crossed.ts";
import { withDeed } from "./alignment/deed.ts";
import { withDoer } from "./alignment/doer.ts";
import type { Watch } from "./alignment/meant/claim.ts";
import { findMeant, reconsider } from "./alignment/meant/meant.ts";
import { withMistold } from "./alignment/mistold.ts";
import { withMoved } from "./alignment/moved.ts";
import { alignQuotation } from "./alignment/quotation.ts";
import { isGivenToOther, withSpeaker } from "./alignment/speaker.ts";
import { withStruck } from "./alignment/struck.ts";
import { alignSwapped } from "./alignment/swapped.ts";
import { Told } from "./alignment/told.ts";
import { isOther } from "./alignment/value.ts";
import { matchIndicators } from "./candidate/indicators.ts";
import type { FigureSource } from "./candidate/source.ts";
import { judgeFigure } from "./finding/figure.ts";
import type { Judgement } from "./finding/judgement.ts";
import { inOrder, type Quoted } from "./finding/order.ts";
import { judgeOnce } from "./finding/repeated.ts";
import { judgeMark, judgeName, judgeQuotation } from "./finding/words.ts";
import { kept } from "./kept.ts";
import { type Context, readContext } from "./mention/context.ts";
import { isForeign, readForeign } from "./mention/foreign.ts";
import { findMarks } from "./mention/marks.ts";
import type { FigureMention } from "./mention/mention.ts";
import { wrongNames } from "./mention/names.ts";
import { findNearNames } from "./mention/near-names.ts";
import { findQuotations } from "./mention/quotations.ts";
import { Reading } from "./mention/sentence.ts";
import { compileLexicon, type Lexicon } from "./mention/vocabulary.ts";
import { readText, type Text } from "./text/text.ts";

export interface Judged {
  text: Text;
  judgements: Judgement[];
}

export interface Asked {
  /** `YYYY-MM-DD`: what "last month" leans on. */
  published: string | null;
  /** Whether it will be asked why each figure was aligned as it was. */
  why: boolean;
  /** Told of each number that no term names, with all that it may be taken to say: for whoever fits the worths. */
  watch?: Watch;
}

export function judge(source: string, from: FigureSource, asked: Asked): Judged {
  // The words of a lexicon must be known before a text is read.
  const lexicon = lexiconOf(from);
  const text = readText(source);
  const reading = new Reading(text, lexicon);
  const names = [
    ...wrongNames(text.tokens, reading.names, reading.lexicon),
    ...findNearNames(text.tokens, reading.lexicon, reading.names),
  ];
  const firm = [
    ...judgeFigures(reading, from, asked),
    ...names.map((mention) => judgeName(text, mention)),
    ...findMarks(text.tokens).map((mention) => judgeMark(text, mention)),
  ];
  return { text, judgements: inOrder(text, firm, judgeQuotations(reading, from)) };
}

const lexicons = new WeakMap<FigureSource, Lexicon>();

function lexiconOf(source: FigureSource): Lexicon {
  const lexicon = kept(lexicons, source, () => compileLexicon(source));
  return lexicon;
}

/** What stands for itself is judged first; what is left is told by what was recognised around it. */
function judgeFigures(
  reading: Reading,
  source: FigureSource,
  { published, why, watch }: Asked,
): readonly Judgement[] {
  const clock = readClock(reading, published);
  const foreign = readForeign(reading);
  const told = new Told(source);
  const isOfOther = ({ sentence }: Context) => isForeign(foreign, sentence) === "operation";
  const lay = (figure: FigureMention): Laid => {
    const context = readContext(reading, figure);
    const elsewhere = isForeign(foreign, context.sentence);
    const matches = elsewhere === "operation" ? [] : matchIndicators({ reading, figure, context });
    const ground = { figure, context, source, clock, foreign: elsewhere !== null, why, watch };
    const outcome = align(matches, ground);
    if (outcome !== null) told.add(context, outcome);
    return { ground, matches, outcome };
  };
  return judgeOnce(reading, (figures) => {
    const laid = figures.map(lay).map((each): Laid => {
      // Of another operation nothing is said.
      if (isOfOther(each.ground.context)) return each;
      return { ...each, outcome: findAround(each, told) };
    });
    return crossPairs(laid).map(({ ground: { figure, context }, matches, outcome }) =>
      judgeFigure({ figure, context, matches, outcome, source, clock }),
    );
  });
}

/** What was found for a number by its own words, by what is counted beside it, or else by what stands around it. */
function findAround(laid: Laid, told: Told): Outcome | null {
  const { ground, matches, outcome } = laid;
  const swapped = alignSwapped(matches, outcome, { ground, told });
  const found = swapped === null ? settle(laid, told) : reconsider(swapped, matches, { ground, told });
  const done = withPlan(found, { ground, matches, told });
  const moved = withMoved(done, { ground, matches, told });
  return withParties(withMistold(moved, matches, { ground, told }), ground);
}

function settle({ ground, matches, outcome }: Laid, told: Told): Outcome | null {
  const isOpen = outcome === null || isOfTold(outcome, ground.context, told);
  if (!isOpen) return reconsider(outcome, matches, { ground, told });
  const found = findMeant(matches, ground, told);
  if (found !== null) told.add(ground.context, found);
  return found;
}

/** What it was, who did it, to what, and on whose word, where everything else agrees. */
function withParties(outcome: Outcome | null, ground: Ground): Outcome | null {
  return withSpeaker(withStruck(withDoer(withDeed(outcome, ground), ground), ground), ground);
}

/** Whether a number is held against a figure of which the paragraph gives the right number elsewhere. */
function isOfTold({ best, rivals }: Outcome, context: Context, told: Told): boolean {
  return rivals.length === 0 && isOther(best.relations.value) && told.isTaken(context, best.candidate.figure);
}

function judgeQuotations(reading: Reading, source: FigureSource): Quoted[] {
  const { text } = reading;
  return findQuotations(text).map((mention) => {
    const alignment = alignQuotation(text, mention, source);
    const sentence = reading.sentence(text.sentenceOf[mention.from] ?? 0);
    const isOthers = alignment !== null && isGivenToOther(alignment, { mention, sentence, text, source });
    return {
      judgement: judgeQuotation(text, mention, { source, alignment, isOthers }),
      focus: alignment?.focus ?? null,
    };
  });
}
