/**
 * What the words around a figure say that it is about, and how much of it another text says too.
 *
 * The record's indicators know the words of their subject. A document that somebody hands over may be about
 * anything, so its figures are known by the words they stand among: stems of nouns, names and verbs, without
 * grammar, numbers, times and places, which are compared by themselves.
 */
import { stemOf } from "../alignment/stems.ts";
import type { Context } from "../mention/context.ts";
import type { FigureMention, Unit } from "../mention/mention.ts";
import type { Segment } from "../mention/segments.ts";
import { Kind, type Tokens } from "../text/tokens.ts";
import { wordSet } from "../text/words.ts";
import { measureOf } from "./measures.ts";

export interface Subject {
  /** Stems of the figure's own stretch of the sentence. */
  own: ReadonlySet<string>;
  /** Stems of the whole sentence. */
  around: ReadonlySet<string>;
  /** Those that stand between the number and the end of its stretch, without the counted noun: they narrow it. */
  narrowing: ReadonlySet<string>;
  /** The stem of the counted noun; null where there is none. */
  head: string | null;
  unit: Unit;
  /** The sign of a currency, or the family of a measure: what must not change though the number stays. */
  measure: string | null;
}

const silent = wordSet(
  // Grammar.
  "a an the and or but nor of to in on at by for from with as is was were are be been being am has have had having do does did " +
    "will would can could may might must shall should it its they their them this that these those there here we our us he she " +
    "his her him i you your who whom whose which what when where while if than then so such not no also only just even both each " +
    "all any some other another between into onto over under after before during since until through throughout across about " +
    "against among within without per via because although however more most less least fewer up down out off " +
    // Words of bounds, numbers and shares.
    "nearly almost roughly approximately around exactly upwards total overall altogether many much few several dozen dozens hundred " +
    "hundreds thousand thousands million millions billion billions trillion percent percentage number figure figures one two three " +
    "four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety half third quarter " +
    // Words that report, and words of time.
    "said says say told reported report reports according stated noted found showed shows added announced wrote recorded year years " +
    "month months week weeks day days period quarter quarterly annual january february march april may june july august september " +
    "october november december last next previous same current new",
);
const plainEndings = ["ed", "ing", "ly"];

export function subjectOf(figure: FigureMention, context: Context): Subject {
  const { sentence, segment, text } = context;
  const { tokens } = text;
  const head = headOf(tokens, context);
  const skipped = [...sentence.figures, ...sentence.periods, ...sentence.places];
  const stems = (range: Segment) => stemsIn(tokens, range, skipped);
  const behind = stems({ from: figure.nounFrom, to: segment.to });
  const headStem = head === null ? null : stemOf(tokens.foldedAt(head));
  return {
    own: stems(segment),
    around: stems(sentence),
    narrowing: new Set([...behind].filter((stem) => stem !== headStem)),
    head: headStem,
    unit: figure.unit,
    measure: measureOf(tokens, figure, head),
  };
}

function stemsIn(tokens: Tokens, { from, to }: Segment, skipped: readonly Segment[]): Set<string> {
  const stems = new Set<string>();
  for (let at = from; at < to; at++) {
    if (tokens.kindAt(at) !== Kind.letter || silent.at(tokens, at) === true) continue;
    const word = tokens.foldedAt(at);
    if (word.length > 1 && !skipped.some((range) => range.from <= at && at < range.to))
      stems.add(stemOf(word));
  }
  return stems;
}

/** The first plural of the counted phrase ("patients treated"), else its last word that is no participle. */
function headOf(tokens: Tokens, { noun }: Context): number | null {
  if (noun === null) return null;
  if (noun.isTerm) return noun.head;
  let last: number | null = null;
  for (let at = noun.from; at <= noun.head; at++) {
    if (tokens.kindAt(at) !== Kind.letter) continue;
    const word = tokens.foldedAt(at);
    if (word.length > 3 && word.endsWith("s") && !word.endsWith("ss")) return at;
    if (!plainEndings.some((ending) => word.endsWith(ending))) last = at;
  }
  return last;
}

/**
 * From 0, nothing in common, to 1: the share of each one's own words that the other's sentence has. The
 * counted noun is left out of it where the two are compared for everything else.
 */
export function fitOf(said: Subject, stated: Subject): number {
  return (shareOf(said.own, stated.around) + shareOf(stated.own, said.around)) / 2;
}

/** Whether neither says what the other does not of the thing that is counted. */
export function isAsNarrow(said: Subject, stated: Subject): boolean {
  return shareOf(said.narrowing, stated.around) === 1 && shareOf(stated.narrowing, said.around) === 1;
}

/** Where there are no words, none is missing. */
function shareOf(some: ReadonlySet<string>, all: ReadonlySet<string>): number {
  if (some.size === 0) return 1;
  let common = 0;
  for (const stem of some) if (all.has(stem)) common++;
  return common / some.size;
}
