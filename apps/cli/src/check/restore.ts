/**
 * The one repair that is safe: a bound that the text dropped, put back in front of its number.
 *
 * Nothing else of a finding can be settled without its writer. Even this is left to a person where the words
 * around the number would not read on ("the at least 134"), where they are somebody else's (inside quotation
 * marks), and where sources disagree about the number.
 */
import type { Finding } from "@throughline/sdk/checker";

export interface Restored {
  readonly text: string;
  /** How many bounds were put back. */
  readonly count: number;
}

const WORDS: Readonly<Record<string, string>> = {
  "at-least": "at least",
  "more-than": "more than",
  "at-most": "at most",
  "fewer-than": "fewer than",
  about: "about",
};
/** What stands before a number that begins a sentence, a line, a list item, a heading or a cell of a table. */
const OPENING = /(?:^|[.!?]["”’)]*\s+|\n[ \t]*|(?:^|\n)[ \t]*(?:[-*+#>]+|\d+[.)])[ \t]+|\|[ \t]*)$/u;
/** An abbreviation before it is no end of a sentence. */
const ABBREVIATION =
  /\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Lt|Col|St|No|vs|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.\s+$/u;
const REACH = 40;
/** Words before a number that take no bound behind them. */
const UNFIT =
  /\b(?:the|these|those|its|their|his|her|our|my|your|another|other|an?|each|every|first|last|next|only|just|exactly|precisely|even|than|least|most|about|some|nearly|over|under|around|to|between|from|and|or|by|-|–|—)\s*$/iu;
const PARAGRAPH = /\r?\n[ \t]*\r?\n/gu;

/** The text with every bound put back that can be. */
export function restoreBounds(text: string, findings: readonly Finding[]): Restored {
  const pieces: string[] = [];
  let at = 0;
  let count = 0;
  for (const finding of findings) {
    const restored = restoredBound(text, finding);
    if (restored === null) continue;
    pieces.push(text.slice(at, finding.span.start), restored);
    at = finding.span.end;
    count++;
  }
  return { text: [...pieces, text.slice(at)].join(""), count };
}

/** What to write for the finding's words, with its bound put back; null where that is not safe. */
export function restoredBound(text: string, finding: Finding): string | null {
  const { span, exact, recorded } = finding;
  return isFit(text, finding) ? withBound(exact, recorded, text.slice(0, span.start)) : null;
}

/** "at least 134"; "At least nine" where "Nine" began a sentence. */
function withBound(exact: string, recorded: Finding["recorded"], before: string): string {
  const words = WORDS[recorded?.quantity?.bound ?? ""] ?? "";
  const isMoney = /^[$€£¥]|percent|%/u.test(exact);
  const bound = isMoney && words === "fewer than" ? "less than" : words;
  const near = before.slice(-REACH);
  const opens = OPENING.test(near) && !ABBREVIATION.test(near);
  const number = `${exact.charAt(0).toLowerCase()}${exact.slice(1)}`;
  return `${opens ? `${bound.charAt(0).toUpperCase()}${bound.slice(1)}` : bound} ${number}`;
}

function isFit(text: string, finding: Finding): boolean {
  const { kind, differences, said, recorded, span, exact, suppressed } = finding;
  if (suppressed !== undefined) return false;
  if (kind !== "figure" || differences.length !== 1 || differences[0] !== "bound-dropped") return false;
  if (said.quantity?.bound !== "exactly" || recorded?.quantity == null) return false;
  const { quantity } = recorded;
  if (!Object.hasOwn(WORDS, quantity.bound) || !("value" in quantity)) return false;
  if (
    quantity.value !== said.quantity.value ||
    !/^(?!exactly|precisely|only|just)[\d\p{L}$€£¥]/iu.test(exact)
  )
    return false;
  if (/^[\p{L}\d]|^-/u.test(text.slice(span.end, span.end + 1))) return false;
  return !UNFIT.test(text.slice(Math.max(0, span.start - REACH), span.start)) && !isQuoted(text, span.start);
}

/** Whether quotation marks are open at the place, counted from the beginning of its paragraph. */
function isQuoted(text: string, at: number): boolean {
  let start = 0;
  for (const { index, 0: gap } of text.slice(0, at).matchAll(PARAGRAPH)) start = index + gap.length;
  let [straight, open] = [false, false];
  for (const character of text.slice(start, at)) {
    if (character === '"') straight = !straight;
    if (character === "“" || character === "«") open = true;
    if (character === "”" || character === "»") open = false;
  }
  return straight || open;
}
