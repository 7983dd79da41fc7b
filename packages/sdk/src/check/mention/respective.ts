/**
 * What "respectively" shares out: "in Iraq and Syria, 40 and 94 attacks respectively", "May and June saw 4,848 and
 * 4,374, respectively". As many places or times as numbers, in their order; nothing where the two counts differ.
 */
import { wordSet } from "../text/words.ts";
import type { Near, Standpoint } from "./near.ts";
import type { PeriodMention } from "./period-mention.ts";
import type { PlaceHit } from "./places.ts";
import type { SentenceReading } from "./sentence.ts";

const words = wordSet("respectively");
/** So many tokens stand at most between two numbers that are shared out together. */
const GAP = 6;

interface Share {
  /** The number's place among those that are shared out. */
  at: number;
  count: number;
}

export function respectivePlace(at: Standpoint): Near<PlaceHit> | null {
  const share = shareOf(at);
  if (share === null) return null;
  const { places } = at.sentence;
  const parts = places.flatMap((hit) => partsOf(hit, at));
  const hit = [places, parts].find(({ length }) => length === share.count)?.[share.at];
  return hit === undefined ? null : { value: hit, near: "own" };
}

/** "Iraq and Syria" is read as one place: here it is two, in the order of the text. */
function partsOf({ place, from, to }: PlaceHit, { reading: { lexicon, text } }: Standpoint): PlaceHit[] {
  const union = lexicon.unions.find(({ id }) => id === place);
  const found: PlaceHit[] = [];
  for (let at = from; union !== undefined && at < to; at++) {
    const part = union.parts.find(
      (id) => firstWordOf(lexicon.vocabulary.entities[id]?.name) === text.tokens.foldedAt(at),
    );
    if (part !== undefined) found.push({ from: at, to: at + 1, place: part });
  }
  return found;
}

function firstWordOf(name: string | undefined): string | undefined {
  return name?.split(" ")[0]?.toLowerCase();
}

export function respectiveTime(at: Standpoint): Near<PeriodMention> | null {
  const share = shareOf(at);
  if (share === null) return null;
  const times = at.sentence.periods.filter(({ start }) => start !== null).flatMap(ends);
  const value = times.length === share.count ? times[share.at] : undefined;
  return value === undefined ? null : { value, near: "own" };
}

/** "May and June" is read as one time: here it is two. */
function ends(period: PeriodMention): PeriodMention[] {
  const { start, end } = period;
  if (start === null || end === null || end === "open") return [period];
  const isPair = start.unit === "month" && end.unit === "month" && start.month % 12 === end.month - 1;
  return isPair
    ? [
        { ...period, end: null },
        { ...period, start: end, end: null },
      ]
    : [period];
}

/** Which of the numbers before the word it is; null where the word stands nowhere behind it. */
function shareOf({ reading, sentence, order }: Standpoint): Share | null {
  const word = wordIn(sentence, reading.text.tokens);
  if (word === null) return null;
  const { figures } = sentence;
  let last = figures.length - 1;
  while (last >= 0 && (figures[last]?.from ?? 0) > word) last--;
  let first = last;
  while (first > 0 && (figures[first]?.from ?? 0) - (figures[first - 1]?.to ?? 0) <= GAP) first--;
  const count = last - first + 1;
  return count < 2 || order < first || order > last ? null : { at: order - first, count };
}

function wordIn(
  { from, to, figures }: SentenceReading,
  tokens: Standpoint["reading"]["text"]["tokens"],
): number | null {
  if (figures.length < 2) return null;
  for (let at = to - 1; at >= from; at--) if (words.at(tokens, at) === true) return at;
  return null;
}
