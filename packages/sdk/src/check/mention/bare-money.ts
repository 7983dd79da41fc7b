/**
 * "Congress voted over 2.8 billion": money that no sign and no noun tells, where the text speaks of money.
 *
 * Only millions and more, with nothing counted behind them.
 */
import type { Text } from "../text/text.ts";
import { Kind, type Tokens } from "../text/tokens.ts";
import { wordSet } from "../text/words.ts";
import type { FigureMention } from "./mention.ts";
import { isPeople } from "./noun.ts";

const LEAST = 1e6;
/** So many sentences back the text may have spoken of it. */
const REACH = 3;
const moneys = wordSet(
  "dollar dollars money fund funds funding spent spend spending appropriated appropriation appropriations obligated budget " +
    "paid pay cash cost costs donors voted",
);
/** What stands behind a sum and begins no noun: a verb of one thing, or a word of grammar. */
const goers = wordSet(
  "is was has had in on at and or to from for by with that which who will would of as but since through over went came so a the",
);

/** The same figures, in order, the bare sums among them as money. */
export function withBareMoney(text: Text, figures: FigureMention[]): FigureMention[] {
  let last: FigureMention | null = null;
  return figures.map((figure) => {
    if (sizeOf(figure) < LEAST) return figure;
    const read: FigureMention = isSum(text, figure, last) ? { ...figure, unit: "currency" } : figure;
    last = read;
    return read;
  });
}

function sizeOf({ quantity }: FigureMention): number {
  return "value" in quantity ? quantity.value : "high" in quantity ? quantity.high : 0;
}

/** `last` is the sum or the count of millions before it: what the text goes on with. */
function isSum(text: Text, { unit, nounFrom, from }: FigureMention, last: FigureMention | null): boolean {
  if (unit !== "count" || !isBare(text.tokens, nounFrom)) return false;
  const index = text.sentenceOf[from] ?? 0;
  const own = subjectOf(text.tokens, text.sentences[index]?.from ?? from, from);
  if (own !== null) return own === "money";
  if (last !== null && index - (text.sentenceOf[last.from] ?? 0) <= REACH) return last.unit === "currency";
  const back = text.sentences[Math.max(0, index - REACH)]?.from ?? 0;
  return subjectOf(text.tokens, back, from) === "money";
}

function isBare(tokens: Tokens, at: number): boolean {
  return tokens.kindAt(at) !== Kind.letter || goers.at(tokens, at) === true;
}

/** Whether the last word before the number that tells is one of money or of people. */
function subjectOf(tokens: Tokens, from: number, to: number): "money" | "people" | null {
  for (let at = to - 1; at >= from; at--) {
    if (moneys.at(tokens, at) === true) return "money";
    if (isPeople(tokens, at) || displaced.at(tokens, at) === true) return "people";
  }
  return null;
}

const displaced = wordSet("displaced refugees need hunger hungry insecure homeless");
