/**
 * Figures in a text: numbers with their bounds on either side, ranges, money and percentages.
 *
 * One pass from left to right. What a name, a period or an address has claimed is not looked at; what
 * only looks like a count (a page, a list number, an idiom) is refused by the table in `not-figures.ts`.
 */

import type { SpokenBound } from "@throughline/core/quantity";
import { currencyMultipliers } from "@throughline/core/quantity";
import type { Quantity } from "@throughline/core/schema";
import { numberOf } from "../text/known-words.ts";
import type { Text } from "../text/text.ts";
import { Kind, type Tokens } from "../text/tokens.ts";
import { Openers, WordTable, wordSet } from "../text/words.ts";
import { boundOpeners, isCourse, readAfter, readBefore, stronger } from "./bounds.ts";
import { readFraction } from "./fractions.ts";
import type { FigureMention, Unit } from "./mention.ts";
import { isNotFigure } from "./not-figures.ts";
import { type Numeral, numeralOpeners, readNumeral } from "./numerals.ts";
import { areInRow, endOfRow, LONGEST_ROW } from "./rows.ts";

const [AND, CENT, FROM, OR, PER] = [
  numberOf("and"),
  numberOf("cent"),
  numberOf("from"),
  numberOf("or"),
  numberOf("per"),
];

/** Two numerals, or one with no second. `from` and `to` cover the signs of their unit. */
interface Amount {
  low: Numeral;
  high: Numeral | null;
  from: number;
  to: number;
  unit: Unit;
}

const moneyContractions = new WordTable(Object.entries(currencyMultipliers));
const percentWords = wordSet("percent pct");
const between = wordSet("between");
const rangeWords = wordSet("to");
const US = numberOf("us");

/** `claimed[i]` is not 0 where token i belongs to something that is no figure. */
export function findFigures({ tokens, sentenceOf }: Text, claimed: Uint8Array): FigureMention[] {
  const found: FigureMention[] = [];
  let row = 0;
  for (let at = 0; at < tokens.count; ) {
    const read = claimed[at] === 0 && mayBegin(tokens, at) ? readFigure(tokens, at, claimed) : null;
    // A word that ends one sentence bounds no number that begins the next.
    if (read === null || sentenceOf[at] !== sentenceOf[read.to - 1]) {
      at++;
      continue;
    }
    at = read.to;
    if (read.mention === null) continue;
    const last = found.at(-1);
    row = last !== undefined && areInRow(tokens, last, read.mention) ? row + 1 : 1;
    found.push(read.mention);
    if (row <= LONGEST_ROW) continue;
    found.length -= row;
    at = endOfRow(tokens, at, tokens.count);
  }
  return found;
}

/** The words that a figure begins with, but for its bound: whatever reads another one must be named here. */
const amountOpeners = [...numeralOpeners.numbers(), ...between.numbers(), US];
const amounts = new Openers(amountOpeners);
const openers = new Openers(amountOpeners, boundOpeners);

/** One look for most tokens, of which few begin a figure. */
export function mayBegin(tokens: Tokens, at: number): boolean {
  return openers.has(tokens, at) || mayBeDigits(tokens, at);
}

function mayBeDigits(tokens: Tokens, at: number): boolean {
  const kind = tokens.kindAt(at);
  return kind === Kind.digit || kind === Kind.currency;
}

/** The figure that begins at a token, if one does; a refused one is skipped whole. */
export function readFigure(
  tokens: Tokens,
  at: number,
  claimed: Uint8Array,
): { mention: FigureMention | null; to: number } | null {
  const lead = readBefore(tokens, at);
  if (!amounts.has(tokens, lead.to) && !mayBeDigits(tokens, lead.to)) return null;
  const amount = readAmount(tokens, lead.to);
  if (amount === null || claimed[amount.from] !== 0 || isCourse(tokens, lead, amount.to)) return null;
  if (
    isNotFigure({
      tokens,
      numeral: amount.low,
      to: amount.to,
      bounded: lead.bound !== null,
      unit: amount.unit,
      claimed,
    })
  ) {
    return { mention: null, to: amount.to };
  }
  const tail = readAfter(tokens, amount.to);
  const from = lead.bound === null ? amount.from : lead.from;
  const to = tail?.to ?? amount.to;
  const quantity = quantityOf(amount, stronger(lead.bound, tail?.bound ?? null));
  const start = tokens.startOf(from);
  const end = tokens.endOf(to - 1);
  const mention: FigureMention = {
    kind: "figure",
    from,
    to,
    start,
    end,
    quantity: { ...quantity, printed: tokens.source.slice(start, end) },
    precision: (amount.high ?? amount.low).unit,
    unit: amount.unit,
    nounFrom: to,
    additional: lead.additional,
  };
  return { mention, to };
}

function quantityOf({ low, high }: Amount, bound: SpokenBound | null): Quantity {
  if (high !== null) return { bound: "between", low: low.value, high: high.value };
  return { bound: bound ?? "exactly", value: low.value };
}

function readAmount(tokens: Tokens, at: number): Amount | null {
  const isBetween = between.at(tokens, at) === true;
  const low = readSigned(tokens, isBetween ? at + 1 : at, !isBetween);
  if (low === null) return null;
  const highAt = isBetween ? andAt(tokens, low.to) : rangeAt(tokens, low);
  const high = highAt === null ? null : readSigned(tokens, highAt, true);
  if (high === null || !isRange(tokens, low, high)) return isBetween ? null : { ...low, high: null };
  return {
    low: lent(low.low, high.low),
    high: high.low,
    from: at,
    to: high.to,
    unit: high.unit === "count" ? low.unit : high.unit,
  };
}

type Signed = Omit<Amount, "high">;

/** A numeral with its sign of money or percent. */
function readSigned(tokens: Tokens, at: number, joins: boolean): Signed | null {
  const share = readFraction(tokens, at);
  if (share !== null) {
    const low = { ...share, unit: share.value, multiplier: 1, spelled: true };
    return { low, from: share.from, to: share.to, unit: "share" };
  }
  const numberAt = behindCurrency(tokens, at);
  const numeral = readNumeral(tokens, numberAt, joins);
  if (numeral === null) return null;
  if (numberAt > at) return readMoney(tokens, at, numeral);
  const percentTo = behindPercent(tokens, numeral.to);
  const unit: Unit = percentTo > numeral.to ? "percent" : "count";
  return { low: numeral, from: at, to: percentTo, unit };
}

function readMoney(tokens: Tokens, at: number, numeral: Numeral): Signed {
  const factor = tokens.isGlued(numeral.to) ? moneyContractions.at(tokens, numeral.to) : undefined;
  if (factor === undefined) return { low: numeral, from: at, to: numeral.to, unit: "currency" };
  const low = { ...numeral, value: numeral.value * factor, unit: numeral.unit * factor, multiplier: factor };
  return { low: { ...low, to: numeral.to + 1 }, from: at, to: numeral.to + 1, unit: "currency" };
}

/** The token after "$", "US$" or "€"; the same token where there is none. */
function behindCurrency(tokens: Tokens, at: number): number {
  if (tokens.kindAt(at) === Kind.currency) return at + 1;
  const isUs = tokens.wordAt(at) === US && tokens.isGlued(at + 1);
  return isUs && tokens.kindAt(at + 1) === Kind.currency ? at + 2 : at;
}

function behindPercent(tokens: Tokens, at: number): number {
  if (tokens.kindAt(at) === Kind.percent || percentWords.at(tokens, at) === true) return at + 1;
  return tokens.wordAt(at) === PER && tokens.wordAt(at + 1) === CENT ? at + 2 : at;
}

function andAt(tokens: Tokens, at: number): number | null {
  return tokens.wordAt(at) === AND ? at + 1 : null;
}

/** Where the second number of "10 to 15", "10-15", "two or three" would stand. */
function rangeAt(tokens: Tokens, { low, to }: Signed): number | null {
  const kind = tokens.kindAt(to);
  if (kind === Kind.dash || (kind === Kind.hyphen && tokens.isGlued(to))) return to + 1;
  if (rangeWords.at(tokens, to) === true) return tokens.wordAt(low.from - 1) === FROM ? null : to + 1;
  return low.spelled && low.value < 10 && tokens.wordAt(to) === OR ? to + 1 : null;
}

/** Whether two numbers are the ends of a range and not a score, a phone number or an identifier. */
function isRange(tokens: Tokens, low: Signed, high: Signed): boolean {
  if (isPhone(tokens, low, high)) return false;
  if (lent(low.low, high.low).value >= high.low.value) return false;
  if (low.unit === "percent" && high.unit !== "percent") return false;
  const isChain =
    tokens.kindAt(high.to) === Kind.hyphen && tokens.isGlued(high.to) && tokens.isGlued(high.to + 1);
  return !isChain || tokens.kindAt(high.to + 1) === Kind.letter;
}

/** The "604-8324" of a telephone number. */
function isPhone(tokens: Tokens, { from, to }: Signed, high: Signed): boolean {
  const isTied = tokens.kindAt(to) === Kind.hyphen && high.from === to + 1 && tokens.isGlued(high.from);
  return isTied && tokens.endOf(from) - tokens.startOf(from) === 3 && widthOf(tokens, high.from) === 4;
}

function widthOf(tokens: Tokens, at: number): number {
  return tokens.endOf(at) - tokens.startOf(at);
}

/** "10 to 15 million" starts at ten million; "900 to 1.1 million" at nine hundred. */
function lent(low: Numeral, high: Numeral): Numeral {
  if (low.multiplier !== 1 || high.multiplier === 1 || low.value >= high.value / high.multiplier) return low;
  return {
    ...low,
    value: low.value * high.multiplier,
    unit: low.unit * high.multiplier,
    multiplier: high.multiplier,
  };
}
