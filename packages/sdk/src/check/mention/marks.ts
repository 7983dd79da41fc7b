/**
 * Stray reference marks: the "68" of "in the long run.68 CJTF", left where a footnote was cut off.
 *
 * Only digits glued to the full stop of a word, with the next sentence or nothing behind them. Decimals,
 * versions, addresses and abbreviations ("U.S.68", "p.68") have no such stop.
 */
import { isStrayMark } from "../text/sentences.ts";
import { Kind, Mark, type Tokens } from "../text/tokens.ts";
import type { MarkMention } from "./mention.ts";

/** Reports number their notes up to three digits. */
const LONGEST_MARK = 3;
/** A stop behind a shorter word is more likely an abbreviation's. */
const SHORTEST_WORD = 3;

export function findMarks(tokens: Tokens): MarkMention[] {
  const found: MarkMention[] = [];
  for (let at = 2; at < tokens.count; at++) {
    if (tokens.kindAt(at) !== Kind.digit || !isMark(tokens, at)) continue;
    found.push({ kind: "mark", from: at, to: at + 1, start: tokens.startOf(at), end: tokens.endOf(at) });
  }
  return found;
}

function isMark(tokens: Tokens, at: number): boolean {
  const length = tokens.endOf(at) - tokens.startOf(at);
  if (length > LONGEST_MARK || !isStrayMark(tokens, at) || tokens.textOf(at).startsWith("0")) return false;
  const word = wordBefore(tokens, at - 1);
  if (word === -1 || tokens.endOf(word) - tokens.startOf(word) < SHORTEST_WORD) return false;
  if (isInCode(tokens, word)) return false;
  return tokens.has(word, Mark.allCapitals) ? endsText(tokens, at + 1) : endsHere(tokens, at + 1);
}

/** "7.0.0-beta.8", "doc/node.1", "(v=technet.10)": grown onto what no word of prose is grown onto. */
function isInCode(tokens: Tokens, word: number): boolean {
  if (!tokens.isGlued(word)) return false;
  const kind = tokens.kindAt(word - 1);
  if (kind === Kind.hyphen || kind === Kind.apostrophe)
    return tokens.isGlued(word - 1) && tokens.kindAt(word - 2) !== Kind.letter;
  return (
    kind === Kind.slash ||
    kind === Kind.dot ||
    kind === Kind.symbol ||
    kind === Kind.digit ||
    kind === Kind.code
  );
}

/** The word whose stop it is, past the stop and a closing mark on either side of it. */
function wordBefore(tokens: Tokens, from: number): number {
  let at = from;
  while (from - at < 3 && (isClosing(tokens, at) || tokens.kindAt(at) === Kind.dot)) at--;
  return tokens.kindAt(at) === Kind.letter ? at : -1;
}

function endsHere(tokens: Tokens, next: number): boolean {
  if (endsText(tokens, next)) return true;
  if (tokens.isGlued(next)) return isClosing(tokens, next);
  const kind = tokens.kindAt(next);
  if (kind === Kind.letter) return tokens.has(next, Mark.capital);
  return kind === Kind.openQuote || kind === Kind.straightQuote || tokens.textOf(next) === "(";
}

function endsText(tokens: Tokens, next: number): boolean {
  return next >= tokens.count;
}

function isClosing(tokens: Tokens, at: number): boolean {
  const kind = tokens.kindAt(at);
  return kind === Kind.closeQuote || kind === Kind.straightQuote || kind === Kind.closeBracket;
}
