/**
 * One text through all stages: Text, Mention, Candidate, Alignment, and a judgement of each mention.
 *
 * Pure: the same text, source and date of publication give the same judgements. No prose here.
 */
import { align, type Ground, type Outcome } from "./alignment/align.ts";
import { readClock } from "./alignment/clock.ts";
import { crossPairs, type Laid } from "./alignment/crossed.ts";
import { withDoer } from "./alignment/doer.ts";
import { alignQuotation } from "./alignment/quotation.ts";
import { isTelling, isTellingAnyhow, mayBeTimed, mayTell, mayTellAnyhow } from "./alignment/recall.ts";
import { alignSwapped } from "./alignment/swapped.ts";
import { matchByValue } from "./candidate/by-value.ts";
import type { IndicatorMatch } from "./candidate/candidate.ts";
import { matchIndicators } from "./candidate/indicators.ts";
import { matchLoosely } from "./candidate/loosely.ts";
import type { FigureSource } from "./candidate/source.ts";
import { judgeFigure } from "./finding/figure.ts";
import type { Judgement } from "./finding/judgement.ts";
import { inOrder, type Quoted } from "./finding/order.ts";
import { judgeOnce } from "./finding/repeated.ts";
import { judgeMark, judgeName, judgeQuotation } from "./finding/words.ts";
import { readContext } from "./mention/context.ts";
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

/** `published` is `YYYY-MM-DD`: what "last month" leans on. */
export function judge(source: string, from: FigureSource, published: string | null): Judged {
  // The words of a lexicon must be known before a text is read.
  const lexicon = lexiconOf(from);
  const text = readText(source);
  const reading = new Reading(text, lexicon);
  const names = [
    ...wrongNames(text.tokens, reading.names, reading.lexicon),
    ...findNearNames(text.tokens, reading.lexicon, reading.names),
  ];
  const firm = [
    ...judgeFigures(reading, from, published),
    ...names.map((mention) => judgeName(text, mention)),
    ...findMarks(text.tokens).map((mention) => judgeMark(text, mention)),
  ];
  return { text, judgements: inOrder(text, firm, judgeQuotations(text, from)) };
}

const lexicons = new WeakMap<FigureSource, Lexicon>();

function lexiconOf(source: FigureSource): Lexicon {
  const lexicon = lexicons.get(source) ?? compileLexicon(source);
  lexicons.set(source, lexicon);
  return lexicon;
}

function judgeFigures(
  reading: Reading,
  source: FigureSource,
  published: string | null,
): readonly Judgement[] {
  const clock = readClock(reading, published);
  const foreign = readForeign(reading);
  const lay = (figure: FigureMention): Laid => {
    const context = readContext(reading, figure);
    const elsewhere = isForeign(foreign, context.sentence);
    const matches = elsewhere === "operation" ? [] : matchIndicators({ reading, figure, context });
    const ground = { figure, context, source, clock, foreign: elsewhere !== null };
    const found: Outcome | null =
      align(matches, ground) ?? (elsewhere === null ? recall(matches, ground) : null);
    return { ground, matches, outcome: withDoer(alignSwapped(matches, found, ground) ?? found, ground) };
  };
  return judgeOnce(reading, (figures) =>
    crossPairs(figures.map(lay)).map(({ ground: { figure, context }, matches, outcome }) =>
      judgeFigure({ figure, context, matches, outcome, source, clock }),
    ),
  );
}

/** What the figure may be about where its words fit nothing that is recorded: by its number, then by any word. */
function recall(others: readonly IndicatorMatch[], ground: Ground): Outcome | null {
  const { context, figure, source, clock } = ground;
  const asked = { reading: context.reading, figure, context };
  const outcome = mayTell(context, clock) ? align(matchByValue(asked, others, source), ground) : null;
  if (outcome !== null && outcome.rivals.length === 0 && isTelling(outcome.best, context)) return outcome;
  const matches = mayBeTimed(context, clock) ? matchLoosely(asked, source) : [];
  const loose = mayTellAnyhow(matches, context) ? align(matches, ground) : null;
  return loose !== null && loose.rivals.length === 0 && isTellingAnyhow(loose.best, context) ? loose : null;
}

function judgeQuotations(text: Text, source: FigureSource): Quoted[] {
  return findQuotations(text).map((mention) => {
    const alignment = alignQuotation(text, mention, source);
    return {
      judgement: judgeQuotation(text, mention, { source, alignment }),
      focus: alignment?.focus ?? null,
    };
  });
}
