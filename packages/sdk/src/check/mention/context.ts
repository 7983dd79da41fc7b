/**
 * What the words around a figure say of it: what is counted, when, where, and in which way it is held.
 */
import type { Modality, Quantity } from "@throughline/core/schema";
import type { Text } from "../text/text.ts";
import { Kind, type Tokens } from "../text/tokens.ts";
import { wordSet } from "../text/words.ts";
import type { Frame } from "./layout/frame.ts";
import type { FigureMention } from "./mention.ts";
import { readModality } from "./modality.ts";
import type { Near, Standpoint } from "./near.ts";
import { isPartial } from "./partial.ts";
import { readPeople } from "./people.ts";
import type { PeriodMention } from "./period-mention.ts";
import type { PlaceHit } from "./places.ts";
import type { Segment } from "./segments.ts";
import type { Reading, SentenceReading } from "./sentence.ts";
import { readSubject } from "./subject.ts";
import { type CountedNoun, type GoverningVerbs, readGoverning, readReadings, readWhat } from "./what.ts";
import { readWhen } from "./when.ts";
import { readWhere } from "./where.ts";
import { readYear } from "./year.ts";

export interface Context {
  reading: Reading;
  text: Text;
  sentence: SentenceReading;
  /** The stretch of the sentence that is the figure's own. */
  segment: Segment;
  frame: Frame;
  /** Null where the figure has no noun, not even one to take over. */
  noun: CountedNoun | null;
  verbs: GoverningVerbs;
  period: Near<PeriodMention> | null;
  /** The year that the text was last about. */
  year: number | null;
  place: Near<PlaceHit> | null;
  /** The country whose people, forces or government are named, where no place is. */
  people: Near<string> | null;
  modality: Near<Modality> | null;
  /** The modality of a word right before the number: "claimed 134 attacks". */
  modalityBefore: Modality | null;
  /** The number as read, and with the bound that one before it may lend: "about 2,500 in Iraq and 900 in Syria". */
  readings: Quantity[];
  /** Whether the text says that the figure is a part of a larger number, or adds to another. */
  partial: boolean;
  /** The operation or special office that the text was last about. */
  subject: string | null;
  /** Whether the text tells it as a thing of the past: "the 900 it had previously acknowledged". */
  bygone: boolean;
}

/** So many words before a number can hold it. */
const WORDS_BEFORE = 4;
const bygones = wordSet("previously formerly earlier until had once former old initially originally then");

export function readContext(reading: Reading, figure: FigureMention): Context {
  const { sentence, order } = reading.sentenceOf(figure);
  const segment = sentence.segments[order] ?? sentence;
  const frame = sentence.frames[order] ?? { cell: null, ranges: [] };
  const at: Standpoint = { reading, sentence, order, figure, segment, frame };
  const noun = readWhat(at);
  const { text } = reading;
  const place = readWhere(at);
  const before = { from: Math.max(segment.from, figure.from - WORDS_BEFORE), to: figure.from };
  return {
    reading,
    text,
    sentence,
    segment,
    frame,
    noun,
    verbs: readGoverning(at, noun),
    period: readWhen(at),
    year: readYear(at),
    place,
    people: place === null ? readPeople(at) : null,
    modality: modalityOf(at),
    modalityBefore: readModality(text.tokens, before),
    readings: readReadings(at),
    partial: isPartial(text.tokens, figure, sentence.terms),
    subject: readSubject(reading, sentence),
    bygone: isBygone(at),
  };
}

function modalityOf({ reading, sentence, segment, figure, frame }: Standpoint): Near<Modality> | null {
  const { tokens } = reading.text;
  const own = readModality(tokens, clauseOf(tokens, segment, figure));
  if (own !== null) return { value: own, near: "own" };
  const shared = readModality(tokens, sentence);
  if (shared !== null) return { value: shared, near: "sentence" };
  for (const range of frame.ranges) {
    const led = range.near === "sentence" ? readModality(tokens, range) : null;
    if (led !== null) return { value: led, near: "sentence" };
  }
  return null;
}

/** The stretch up to the semicolons around the figure: what stands beyond is another clause's. */
function clauseOf(tokens: Tokens, { from, to }: Segment, figure: FigureMention): Segment {
  let [start, end] = [figure.from, figure.to];
  while (start > from && tokens.kindAt(start - 1) !== Kind.semicolon) start--;
  while (end < to && tokens.kindAt(end) !== Kind.semicolon) end++;
  return { from: start, to: end };
}

function isBygone({ reading, segment }: Standpoint): boolean {
  for (let at = segment.from; at < segment.to; at++)
    if (bygones.at(reading.text.tokens, at) === true) return true;
  return false;
}
