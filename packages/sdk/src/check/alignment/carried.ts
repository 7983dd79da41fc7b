/**
 * The stretches of a text that may lend a figure its subject, its time and its place: its own, the rest of its
 * sentence, what leads it in, the headings, the sentences before.
 *
 * Nearest first, each with what a word of it is worth. Nothing here asks what the words mean.
 */
import { Latest } from "../kept.ts";
import type { Context } from "../mention/context.ts";
import { type Nearness, sentencesBefore } from "../mention/near.ts";
import type { Segment } from "../mention/segments.ts";
import type { Reading, SentenceReading } from "../mention/sentence.ts";
import { Kind } from "../text/tokens.ts";
import { CARRIED } from "./weights.ts";

export interface Carrier extends Segment {
  near: Nearness;
  /** What a word for what is counted is worth here, next to one of the figure's own. */
  topic: number;
}

/** A line that a speaker or a number opens goes on with what the line before it said. */
const LONGEST_OPENER = 6;
const carriers = new Latest(readCarriers);

export function carriersOf(context: Context): readonly Carrier[] {
  return carriers.of(context);
}

function readCarriers({ reading, sentence, segment, frame }: Context): Carrier[] {
  const carriers: Carrier[] = [
    carrier(segment, CARRIED.own),
    carrier(sentence, CARRIED.rest),
    ...frame.ranges.map((range) =>
      carrier(range, range.near === "sentence" ? CARRIED.lead : CARRIED.heading),
    ),
  ];
  for (const [back, before] of sentencesBefore({ reading, sentence }).entries())
    carriers.push(carrier(before, back === 0 ? CARRIED.before : CARRIED.paragraph));
  for (const { to, near } of frame.ranges) {
    // A short line before a list ("The short version:") leans on what stands before it.
    const lead =
      near === "sentence" ? reading.sentence(reading.text.sentenceOf[to - 1] ?? sentence.index) : sentence;
    if (lead !== sentence)
      for (const before of sentencesBefore({ reading, sentence: lead }))
        carriers.push(carrier(before, CARRIED.paragraph));
  }
  return [...carriers, ...turnsBefore(reading, sentence).map((turn) => carrier(turn, CARRIED.turn))];
}

function carrier({ from, to }: Segment, { near, topic }: Omit<Carrier, "from" | "to">): Carrier {
  return { from, to, near, topic };
}

/** What the turn before said: the last sentences of the paragraph before, where this one opens as a turn does. */
function turnsBefore(reading: Reading, { index, paragraph }: SentenceReading): readonly Segment[] {
  const { sentences } = reading.text;
  let first = index;
  while (sentences[first - 1]?.paragraph === paragraph) first--;
  const opening = sentences[first];
  const last = sentences[first - 1];
  if (opening === undefined || last === undefined || !isTurn(reading, opening)) return [];
  const before = sentences[first - 2];
  return before?.paragraph === last.paragraph ? [last, before] : [last];
}

/** "PRESS SECRETARY: No.", "Q. And killed?", "4/ By September": within a few tokens comes the sign that ends it. */
function isTurn({ text: { tokens } }: Reading, { from, to }: Segment): boolean {
  if (OPENERS.has(tokens.kindAt(from + 1))) return true;
  for (let at = from + 1; at < Math.min(to, from + LONGEST_OPENER); at++)
    if (tokens.kindAt(at) === Kind.colon) return true;
  return false;
}

const OPENERS = new Set<number>([Kind.slash, Kind.dot, Kind.closeBracket]);
