/**
 * Whether a figure is said to be a part of a larger count: "12 of the 134", "including 12", "the first 12",
 * "12 a day". Of a part, no record of the whole can say that it is wrong.
 */
import { numberOf } from "../text/known-words.ts";
import type { Hit } from "../text/phrases.ts";
import type { Tokens } from "../text/tokens.ts";
import { wordSet } from "../text/words.ts";
import type { FigureMention } from "./mention.ts";
import type { Term } from "./vocabulary.ts";

const OF = numberOf("of");

const leads = wordSet(
  "including first last these those other each every per among latest remaining deadliest further",
);
const wholes = wordSet("the these those them which all their its");
const rates = wordSet("a per each every daily weekly monthly annually");
const units = wordSet("day week month year hour minute quarter");
const additions = wordSet("more others other further additional");

/** `terms` are those of the sentence: "additional troops" may be what an indicator counts, and no addition to it. */
export function isPartial(tokens: Tokens, figure: FigureMention, terms: readonly Hit<Term>[]): boolean {
  if (figure.additional || figure.unit === "share") return true;
  // "Questioned costs of $54 million" are all of them.
  const isSum = figure.unit === "currency" && tokens.wordAt(figure.from - 1) === OF;
  if (!isSum && leads.at(tokens, figure.from - 1) === true) return true;
  const behind = figure.nounFrom;
  if (tokens.wordAt(behind) === OF && wholes.at(tokens, behind + 1) === true) return true;
  if (isRate(tokens, behind)) return true;
  const isCounted = terms.some(({ value, from }) => value.role === "counted" && from === behind);
  return additions.at(tokens, behind) === true && !isCounted;
}

/** "12 attacks a day", "12 a month": looks past a short noun. */
function isRate(tokens: Tokens, from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    if (rates.at(tokens, at) !== true) continue;
    if (units.at(tokens, at + 1) === true || tokens.foldedAt(at).endsWith("ly")) return true;
  }
  return false;
}
