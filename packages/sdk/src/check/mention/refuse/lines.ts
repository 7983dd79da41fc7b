/**
 * Numbers that count lines and pages: at the beginning of a line, with a sign of lists behind them or
 * nothing at all.
 */
import { Kind, Mark, type Tokens } from "../../text/tokens.ts";
import { wordSet } from "../../text/words.ts";
import { isParted } from "../digits.ts";
import type { Suspect } from "./suspect.ts";

const ITEM_LEADS = new Set<number>([Kind.comma, Kind.semicolon, Kind.colon, Kind.dot, Kind.stop]);
const links = wordSet("and or");
const LIST_SIGNS = new Set<number>([Kind.dot, Kind.closeBracket, Kind.slash]);
/** More white space than this is a break anyhow; looking on would not be bounded. */
const WIDEST_GAP = 32;

export function isListNumber({ tokens, numeral, to }: Suspect): boolean {
  if (numeral.spelled || numeral.value > 999) return false;
  if (isInlineItem(tokens, numeral.from, to)) return true;
  if (!opensLine(tokens, numeral.from)) return false;
  if (tokens.isGlued(to) && LIST_SIGNS.has(tokens.kindAt(to))) return !endsSentence(tokens, numeral.from, to);
  return closesLine(tokens, to) || isSection(tokens, numeral.from);
}

/** "In Jordan\n33.": the last word of a sentence that goes over the line counts no list. */
function endsSentence(tokens: Tokens, from: number, to: number): boolean {
  const before = tokens.kindAt(from - 1);
  const goesOn = before === Kind.letter || before === Kind.comma || before === Kind.digit;
  return goesOn && tokens.kindAt(to) === Kind.dot && closesLine(tokens, to + 1) && !isParted(tokens, from);
}

/** "2.3 Strength estimates" at the head of a line. */
function isSection(tokens: Tokens, at: number): boolean {
  return (
    tokens.textOf(at).includes(".") &&
    tokens.has(at + 1, Mark.capital) &&
    tokens.endOf(at) - tokens.startOf(at) <= 4
  );
}

/** "two goals: (1) train, and (2) equip", "1) train": a bracket closes behind it, and no noun stands before. */
function isInlineItem(tokens: Tokens, from: number, to: number): boolean {
  if (tokens.kindAt(to) !== Kind.closeBracket || !tokens.isGlued(to) || tokens.textOf(to) !== ")")
    return false;
  if (tokens.kindAt(to + 1) !== Kind.letter || tokens.isGlued(to + 1)) return false;
  const isOpened = tokens.kindAt(from - 1) === Kind.openBracket && tokens.isGlued(from);
  const before = isOpened ? from - 2 : from - 1;
  return before < 0 || ITEM_LEADS.has(tokens.kindAt(before)) || links.at(tokens, before) === true;
}

/** Whether a line ends between two tokens. */
export function breaksBetween(tokens: Tokens, before: number, after: number): boolean {
  const start = tokens.endOf(before);
  const end = tokens.startOf(after);
  if (end - start > WIDEST_GAP) return true;
  for (let at = start; at < end; at++) {
    const code = tokens.source.charCodeAt(at);
    if (code === 10 || code === 13) return true;
  }
  return false;
}

/** Whether only brackets and signs of a heading stand before the token in its line. */
export function opensLine(tokens: Tokens, at: number): boolean {
  let first = at;
  while (at - first < 4 && first > 0 && !breaksBetween(tokens, first - 1, first)) first--;
  for (let index = first; index < at; index++) {
    const kind = tokens.kindAt(index);
    if (
      kind !== Kind.openBracket &&
      kind !== Kind.symbol &&
      kind !== Kind.hyphen &&
      tokens.textOf(index) !== "|"
    )
      return false;
  }
  return first === 0 || breaksBetween(tokens, first - 1, first);
}

function closesLine(tokens: Tokens, at: number): boolean {
  return at >= tokens.count || breaksBetween(tokens, at - 1, at);
}
