/**
 * Sentences, as ranges of tokens, and the paragraph each belongs to.
 *
 * A full stop ends a sentence where a capital, a digit or an opening sign follows and the word before
 * it is no abbreviation. Very long runs are cut, so that whatever later looks around within a
 * sentence has a bounded way to go.
 */
import { Kind, Mark, type Tokens } from "./tokens.ts";

/** No sentence of prose is longer; what is longer is a table, a list or an attack on the scanner. */
const LONGEST_SENTENCE = 160;

/** Four references behind one stop, of three tokens each. */
const LONGEST_REFERENCES = 12;

const ABBREVIATIONS = new Set(
  (
    "mr mrs ms dr prof gen lt maj col sgt cpl capt cmdr adm brig pvt spc sec sen rep gov pres amb hon rev st jr sr " +
    "jan feb mar apr jun jul aug sep sept oct nov dec no nos vol vols p pp par para ch fig figs vs cf al ca approx " +
    "est dept inc ltd corp co bros ave blvd mt ft art eds ed trans rev tel ext v viz etc"
  ).split(" "),
);

/** Words that begin a sentence and hardly ever follow an abbreviation within one. */
const STARTERS = new Set(
  (
    "the a an in on at it he she they we this that these those but and however meanwhile there after before during " +
    "since when while as for from according by its their his her"
  ).split(" "),
);

/** Not 0 for the kinds of tokens that a sentence may end with: all others are passed by. */
const MAY_END = new Uint8Array(32);
for (const kind of [
  Kind.letter,
  Kind.digit,
  Kind.dot,
  Kind.stop,
  Kind.apostrophe,
  Kind.closeQuote,
  Kind.straightQuote,
  Kind.closeBracket,
])
  MAY_END[kind] = 1;

export interface Sentence {
  /** Token indices, end exclusive. */
  from: number;
  to: number;
  /** Counted from 0 through the text. */
  paragraph: number;
}

export function readSentences(tokens: Tokens, paragraphStarts: number[]): Sentence[] {
  const sentences: Sentence[] = [];
  const startOf = (each: number) => paragraphStarts[each] ?? Number.POSITIVE_INFINITY;
  let paragraph = 0;
  let next = startOf(1);
  let from = 0;
  for (let index = 0; index < tokens.count; index++) {
    if (tokens.startOf(index) >= next) {
      if (index > from) sentences.push({ from, to: index, paragraph });
      from = index;
      while (startOf(paragraph + 1) <= tokens.startOf(index)) paragraph++;
      next = startOf(paragraph + 1);
    }
    const isEnd = MAY_END[tokens.kindAt(index)] !== 0 && endsSentence(tokens, index);
    if (isEnd || index + 1 - from >= LONGEST_SENTENCE) {
      sentences.push({ from, to: index + 1, paragraph });
      from = index + 1;
    }
  }
  if (from < tokens.count) sentences.push({ from, to: tokens.count, paragraph });
  return sentences;
}

/** Whether the sentence ends after the token: its stop, or the quotation mark or bracket behind its stop. */
function endsSentence(tokens: Tokens, index: number): boolean {
  const kind = tokens.kindAt(index);
  // A word ends a sentence by its dots, a number by standing close to a stop.
  if (kind === Kind.letter && !tokens.has(index, Mark.dotted)) return false;
  if (kind === Kind.digit && !tokens.isGlued(index)) return false;
  if (closes(tokens, index + 1) && tokens.isGlued(index + 1)) return false;
  if (kind === Kind.stop) return beginsSentence(tokens, index + 1);
  if (kind === Kind.dot) return isFullStop(tokens, index) && beginsSentence(tokens, index + 1);
  if (kind === Kind.letter) {
    return STARTERS.has(tokens.foldedAt(index + 1)) && tokens.has(index + 1, Mark.capital);
  }
  if (isStrayMark(tokens, index)) return beginsSentence(tokens, index + 1);
  if (isReference(tokens, index)) return beginsSentence(tokens, index + 1);
  return closes(tokens, index) && endsBeforeClosing(tokens, index);
}

/** The closing bracket of "the third.[7] Then": a reference behind a stop. */
function isReference(tokens: Tokens, index: number): boolean {
  if (tokens.kindAt(index) !== Kind.closeBracket || tokens.kindAt(index - 1) !== Kind.digit) return false;
  // A second one begins right behind: "the third.[7][8] Then".
  if (tokens.isGlued(index + 1)) return false;
  let at = index;
  while (at > index - LONGEST_REFERENCES && isBracketed(tokens, at)) at -= 3;
  return at < index && tokens.kindAt(at) === Kind.dot;
}

/** "[7]", glued to what stands before it. */
function isBracketed(tokens: Tokens, end: number): boolean {
  if (tokens.kindAt(end) !== Kind.closeBracket || tokens.kindAt(end - 1) !== Kind.digit) return false;
  const isGlued = tokens.isGlued(end) && tokens.isGlued(end - 1) && tokens.isGlued(end - 2);
  return isGlued && tokens.textOf(end - 2) === "[";
}

function endsBeforeClosing(tokens: Tokens, index: number): boolean {
  let stop = index - 1;
  while (stop > index - 4 && closes(tokens, stop)) stop--;
  const kind = tokens.kindAt(stop);
  const stopped = kind === Kind.stop || (kind === Kind.dot && isFullStop(tokens, stop));
  return stopped && beginsSentence(tokens, index + 1);
}

/** The "68" of "in the long run.68 CJTF": digits glued to the stop of a sentence, or to its closing mark. */
export function isStrayMark(tokens: Tokens, index: number): boolean {
  if (tokens.kindAt(index) !== Kind.digit || !tokens.isGlued(index)) return false;
  const stop = closes(tokens, index - 1) && tokens.isGlued(index - 1) ? index - 2 : index - 1;
  return tokens.kindAt(stop) === Kind.dot && tokens.isGlued(stop) && isFullStop(tokens, stop);
}

function isFullStop(tokens: Tokens, index: number): boolean {
  const before = index - 1;
  if (tokens.kindAt(before) !== Kind.letter || !tokens.isGlued(index)) return true;
  const length = tokens.endOf(before) - tokens.startOf(before);
  if (length === 1) return false;
  return (
    length > 6 || !ABBREVIATIONS.has(tokens.foldedAt(before)) || STARTERS.has(tokens.foldedAt(index + 1))
  );
}

function beginsSentence(tokens: Tokens, index: number): boolean {
  if (index >= tokens.count) return true;
  if (tokens.isGlued(index)) return false;
  const kind = tokens.kindAt(index);
  if (kind === Kind.letter) return tokens.has(index, Mark.capital);
  return kind !== Kind.comma && kind !== Kind.semicolon && kind !== Kind.dash;
}

function closes(tokens: Tokens, index: number): boolean {
  const kind = tokens.kindAt(index);
  return (
    kind === Kind.closeQuote ||
    kind === Kind.straightQuote ||
    kind === Kind.closeBracket ||
    kind === Kind.apostrophe
  );
}
