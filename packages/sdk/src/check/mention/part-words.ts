/** "Early 2019", "mid-March", "the closing months of 2018": which part of a month or a year a text means. */
import { Kind, type Tokens } from "../text/tokens.ts";
import { WordTable, wordSet } from "../text/words.ts";
import type { Part } from "./part.ts";
import type { PeriodMention } from "./period-mention.ts";
import type { Point } from "./point.ts";

const parts = new WordTable<Part>([
  ["early", "early"],
  ["mid", "mid"],
  ["late", "late"],
  ["beginning", "early"],
  ["start", "early"],
  ["middle", "mid"],
  ["end", "late"],
]);
/** What may stand between such a word and its time: "early in 2019", "by the end of the year 2019". */
const partLinks = wordSet("in of the year last this");

/** Null for a whole one, and for what is neither a month nor a year. */
export function readPart(tokens: Tokens, { from, to, start, end }: PeriodMention): Part | null {
  if (start === null || end !== null || (start.unit !== "year" && start.unit !== "month")) return null;
  const inside = partInside(tokens, from, to);
  const lead = inside === null ? partLead(tokens, from) : inside;
  const part = parts.at(tokens, lead) ?? partOfUnit(tokens, lead);
  return part === undefined || !mayBePart(tokens, lead, start) ? null : part;
}

/** The token of such a word in a period itself: "by late 2019". */
function partInside(tokens: Tokens, from: number, to: number): number | null {
  for (let at = from; at < to; at++) if (parts.at(tokens, at) !== undefined) return at;
  return null;
}

/** The token before a period that may be such a word. */
function partLead(tokens: Tokens, from: number): number {
  let before = from - 1;
  if (tokens.kindAt(before) === Kind.hyphen && tokens.isGlued(before)) before--;
  while (from - before < 4 && partLinks.at(tokens, before) === true) before--;
  return before;
}

const pieces = wordSet("months weeks days week fortnight");
const openings = wordSet("first opening early");
const closings = wordSet("closing final last late");

/** "The closing months of 2018", "in the second week of March". */
function partOfUnit(tokens: Tokens, at: number): Part | undefined {
  if (pieces.at(tokens, at) !== true) return undefined;
  if (openings.at(tokens, at - 1) === true) return "early";
  return closings.at(tokens, at - 1) === true ? "late" : "some";
}

/** Of a month, its last day and its first are meant by "the end" and "the start", as they are. */
function mayBePart(tokens: Tokens, at: number, { unit }: Point): boolean {
  const word = tokens.foldedAt(at);
  return (
    unit === "year" || word === "early" || word === "mid" || word === "late" || pieces.at(tokens, at) === true
  );
}
