/**
 * Judges the figures of a text that are not a repetition, and gives the repeated ones the judgement of the ones that
 * they repeat, at their own place.
 */
import type { FigureMention } from "../mention/mention.ts";
import type { Reading } from "../mention/sentence.ts";
import { readRepeats } from "../text/repeats.ts";
import type { Text } from "../text/text.ts";
import type { Judgement } from "./judgement.ts";

type Judge = (figures: readonly FigureMention[]) => readonly Judgement[];

/** `judge` gives a judgement for each of the figures, in their order; it is asked for one paragraph after another. */
export function judgeOnce(reading: Reading, judge: Judge): readonly Judgement[] {
  const { figures, text } = reading;
  const repeats = readRepeats(text);
  if (repeats === null) return judgeFresh(reading, figures, judge);
  const originals = originalsOf(reading, repeats);
  const fresh = judgeFresh(
    reading,
    figures.filter((_, index) => originals[index] === -1),
    judge,
  );
  const judged: Judgement[] = [];
  let next = 0;
  for (const [index, figure] of figures.entries()) {
    const original = judged[originals[index] ?? -1];
    const own = original === undefined ? fresh[next++] : at(original, figure);
    if (own !== undefined) judged.push(own);
  }
  return judged;
}

/** By paragraphs, which have nothing to do with each other here: what was read for one can be forgotten. */
function judgeFresh({ text }: Reading, figures: readonly FigureMention[], judge: Judge): Judgement[] {
  const judged: Judgement[] = [];
  for (let from = 0; from < figures.length; ) {
    const paragraph = paragraphOf(text, figures[from]);
    let to = from + 1;
    while (to < figures.length && paragraphOf(text, figures[to]) === paragraph) to++;
    for (const judgement of judge(figures.slice(from, to))) judged.push(judgement);
    from = to;
  }
  return judged;
}

function paragraphOf({ sentences, sentenceOf }: Text, figure: FigureMention | undefined): number {
  return sentences[sentenceOf[figure?.from ?? 0] ?? 0]?.paragraph ?? 0;
}

/** For each figure the one that it repeats; -1 for none. */
function originalsOf(reading: Reading, repeats: Int32Array): Int32Array {
  const originals = new Int32Array(reading.figures.length).fill(-1);
  for (const [sentence, original] of repeats.entries()) {
    if (original === -1 || !hasSameFigures(reading, sentence, original)) continue;
    const [here, there] = [reading.figuresIn(sentence), reading.figuresIn(original)];
    for (let index = here.from; index < here.to; index++) originals[index] = there.from + index - here.from;
  }
  return originals;
}

/** Whether the same words were read as the same figures. */
function hasSameFigures(reading: Reading, sentence: number, original: number): boolean {
  const { figures, text } = reading;
  const [here, there] = [reading.figuresIn(sentence), reading.figuresIn(original)];
  const away = (text.sentences[sentence]?.from ?? 0) - (text.sentences[original]?.from ?? 0);
  if (here.to - here.from !== there.to - there.from) return false;
  for (let index = here.from; index < here.to; index++) {
    const [a, b] = [figures[index], figures[there.from + index - here.from]];
    if (a === undefined || b === undefined || a.from - b.from !== away || a.to - b.to !== away) return false;
  }
  return true;
}

function at(original: Judgement, { start, end }: FigureMention): Judgement {
  return { ...original, span: { start, end }, original: original.original ?? original };
}
