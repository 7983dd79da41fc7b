/**
 * Whether a text gives the figure's own place or time close by, though not where the number stands.
 *
 * A time or a place that is missing or another beside the number may be the one that was said just before: then the
 * number was not moved, and the reading of the sentence is at fault.
 */
import type { SourceFigure } from "../candidate/source.ts";
import type { PeriodMention } from "../mention/period-mention.ts";
import type { SentenceReading } from "../mention/sentence.ts";
import type { Ground } from "./align.ts";
import { relatePeriod, resolve } from "./period.ts";

/** So many sentences back a text is still where it was. */
const PLACE_REACH = 12;
const TIME_REACH = 4;
/** More times than any sentence has that people wrote. */
const MOST_TIMES = 12;

/** Whether the last place that the text named, whatever the paragraph, is the figure's own; items of a list start anew. */
export function isLastPlace({ place }: SourceFigure, { context }: Ground): boolean {
  const { reading, sentence, frame } = context;
  if (frame.ranges.length > 0) return false;
  for (let back = 1; back <= PLACE_REACH && sentence.index - back >= 0; back++) {
    const { places } = reading.sentence(sentence.index - back);
    if (places.length > 0) return places.every((hit) => hit.place === place);
  }
  return false;
}

/** Longer words are alike where they begin alike: "Syria", "Syrian". */
const ROOT = 4;

/** Whether a word of the figure's sentence begins as its place's name does: "Syrian prisons", "Iraq's army". */
export function isPlaceHinted({ place }: SourceFigure, { context, source }: Ground): boolean {
  const name = place === null ? undefined : source.entities[place]?.name;
  if (name === undefined) return false;
  const root = name.toLowerCase().slice(0, ROOT);
  const { from, to } = context.segment;
  for (let at = from; at < to; at++) if (context.text.tokens.foldedAt(at).startsWith(root)) return true;
  return false;
}

/** Whether the sentence's other times, or those of the sentences before, are the figure's. */
export function isTimeNearby(figure: SourceFigure, ground: Ground): boolean {
  const { context, clock } = ground;
  const { reading, sentence, period } = context;
  const isOwn = period?.near === "own" || period?.near === "sentence";
  const isFigures = (mention: PeriodMention) =>
    mention !== period?.value &&
    mention.relative === null &&
    relatePeriod(mention, figure, { clock, openEnded: false }).relation === "equal";
  if (isSpanOf(sentence, figure, ground)) return true;
  if (isOwn) return false;
  if (sentence.periods.slice(0, MOST_TIMES).some(isFigures)) return true;
  for (let back = 1; back <= TIME_REACH && sentence.index - back >= 0; back++)
    if (
      reading
        .sentence(sentence.index - back)
        .periods.slice(0, MOST_TIMES)
        .some(isFigures)
    )
      return true;
  return false;
}

/** Of two times in one sentence, the one where the figure begins and the one where it ends: "from fiscal 2022 ... to December". */
function isSpanOf(
  { periods }: SentenceReading,
  { period }: SourceFigure,
  { clock, context }: Ground,
): boolean {
  if (period === null || periods.length < 2 || periods.length > MOST_TIMES) return false;
  const days = periods.map((mention) => resolve(mention, mention.start?.year ?? context.year, clock));
  const first = days.findIndex((each) => each?.start === period.start);
  const last = days.findIndex((each) => each?.end === period.end);
  return first !== -1 && last !== -1 && first !== last;
}
