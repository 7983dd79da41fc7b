/**
 * How near a word stands to the figure that it may speak of, and how to find the nearest.
 *
 * Nearness decides what may follow: a word of the figure's own stretch can carry an alarm, one that was
 * carried over from elsewhere only an agreement.
 */
import { kept } from "../kept.ts";
import type { Frame, FrameRange } from "./layout/frame.ts";
import type { FigureMention } from "./mention.ts";
import type { Segment } from "./segments.ts";
import type { Reading, SentenceReading } from "./sentence.ts";

/**
 * Nearest first. `sentence` is for what the whole sentence shares; `neighbour` for what stands in the
 * stretch of another figure of it.
 */
export const NEARNESS = ["own", "sentence", "neighbour", "paragraph", "document"] as const;

export type Nearness = (typeof NEARNESS)[number];

export interface Near<T> {
  value: T;
  near: Nearness;
}

/** Sentences of the paragraph, before the figure's own, that may lend it a word. */
const SENTENCES_BACK = 4;

export interface Standpoint {
  reading: Reading;
  sentence: SentenceReading;
  /** The figure's place among those of its sentence. */
  order: number;
  figure: FigureMention;
  segment: Segment;
  frame: Frame;
}

/** The sentences of the paragraph before this one, nearest first; the same for all its figures. */
export function sentencesBefore(at: Pick<Standpoint, "reading" | "sentence">): readonly SentenceReading[] {
  at.sentence.before ??= readBefore(at);
  return at.sentence.before;
}

function readBefore({ reading, sentence }: Pick<Standpoint, "reading" | "sentence">): SentenceReading[] {
  const found: SentenceReading[] = [];
  for (let back = 1; back <= SENTENCES_BACK; back++) {
    if (reading.text.sentences[sentence.index - back]?.paragraph !== sentence.paragraph) break;
    found.push(reading.sentence(sentence.index - back));
  }
  return found;
}

/** So many sentences of a paragraph a sentence without a number may hold for. */
const TOPIC_REACH = 14;
const topics = new WeakMap<SentenceReading, readonly SentenceReading[]>();

/** Further back in the paragraph, the sentences without a number of their own: they say what the others are about. */
export function topicsBefore(at: Pick<Standpoint, "reading" | "sentence">): readonly SentenceReading[] {
  const known = kept(topics, at.sentence, () => readTopics(at));
  return known;
}

function readTopics({ reading, sentence }: Pick<Standpoint, "reading" | "sentence">): SentenceReading[] {
  const found: SentenceReading[] = [];
  for (let back = SENTENCES_BACK + 1; back <= TOPIC_REACH; back++) {
    if (reading.text.sentences[sentence.index - back]?.paragraph !== sentence.paragraph) break;
    const before = reading.sentence(sentence.index - back);
    if (before.figures.length === 0) found.push(before);
    // A time that another number has ends what was said before it.
    else if (before.periods.length > 0) break;
  }
  return found;
}

/** The first thing that the layout says of the figure: in header, label or lead-in, else in the headings. */
export function framed<T extends Segment>(
  { reading, frame }: Pick<Standpoint, "reading" | "frame">,
  near: FrameRange["near"],
  pick: (sentence: SentenceReading) => readonly T[],
): T | null {
  for (const range of frame.ranges) {
    const first = range.near === near ? reading.firstWithin(range, pick) : null;
    if (first !== null) return first;
  }
  return null;
}

/** Behind the number first, then before it; the nearest of those. */
export function nearest<T extends Segment>(items: readonly T[], { from, to }: Segment): T | null {
  return items.find((item) => item.from >= to) ?? items.findLast((item) => item.to <= from) ?? null;
}

export function isWithin(inner: Segment, outer: Segment): boolean {
  return inner.from >= outer.from && inner.to <= outer.to;
}

/** Whether it stands before every figure of the sentence. */
export function isTopic({ to }: Segment, { figures }: SentenceReading): boolean {
  return to <= (figures[0]?.from ?? 0);
}

/**
 * What stands at the head of a stretch, before its number, holds until another stretch has a head of its
 * own: "In Syria, 64 were captured and four killed; in Iraq, 47 and 13".
 */
export function headOf<T extends Segment>(items: readonly T[], { sentence, order }: Standpoint): T | null {
  for (let index = order; index >= 0; index--) {
    const [segment, figure] = [sentence.segments[index], sentence.figures[index]];
    if (segment === undefined || figure === undefined) break;
    const head = items.findLast(({ from, to }) => from >= segment.from && to <= figure.from);
    if (head !== undefined) return head;
  }
  return null;
}
