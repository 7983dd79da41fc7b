/**
 * Reads a whole phrase as a quantity: "more than five dozen", "between 10 and 15", "$622 million".
 *
 * The phrase is the number and its bound words and nothing else; finding such phrases in a text is the
 * checker's work. What cannot be read as one quantity is null, never a part of it. Two bounds that
 * contradict each other are no quantity; "about" beside a limit gives way to the limit.
 */
import { Cursor } from "../phrase/cursor.ts";
import type { Quantity } from "../schema/quantity.ts";
import { type Amount, readAmount, type UnitMark } from "./amount.ts";
import { readBounds } from "./bounds.ts";
import type { SpokenBound } from "./lexicon.ts";
import { times } from "./numeral.ts";
import { tokenize } from "./tokens.ts";

/** A quantity with what the wording tells beyond it. */
export interface QuantityReading {
  quantity: Quantity;
  /** The place of the last significant digit as printed: 100 for "2,500", 12 for "five dozen". */
  unit: number;
  mark: UnitMark | null;
}

type Joiner = "and" | null;

const RANGE_WORDS = new Set(["to", "-", "–", "—"]);

/** The quantity that a whole phrase states, or null. `printed` is the phrase. */
export function parseQuantity(text: string): Quantity | null {
  return readQuantity(text)?.quantity ?? null;
}

/** The quantity that a whole phrase states, with its unit of rounding and its mark, or null. */
export function readQuantity(text: string): QuantityReading | null {
  const printed = text.trim();
  if (PLAIN.test(printed)) return readPlain(printed);
  const tokens = tokenize(printed);
  // "between one hundred and two hundred" needs its "and"; "one hundred and five" would take it.
  return readPhrase(tokens, null, printed) ?? readPhrase(tokens, "and", printed);
}

/** Most printed numbers are digits alone, and need no grammar. */
const PLAIN = /^[1-9]\d{0,14}$/u;

function readPlain(printed: string): QuantityReading {
  const zeros = printed.length - printed.replace(/0+$/u, "").length;
  return { quantity: { bound: "exactly", value: Number(printed), printed }, unit: 10 ** zeros, mark: null };
}

function readPhrase(tokens: readonly string[], joiner: Joiner, printed: string): QuantityReading | null {
  const cursor = new Cursor(tokens);
  const before = readBounds(cursor, "before");
  const ends = readEnds(cursor, joiner);
  const bound = combined([...before, ...readBounds(cursor, "after")]);
  if (ends === null || bound === null || !cursor.isAtEnd) return null;
  const [low, high] = ends;
  const quantity = high === null ? { bound, value: low.value } : range(bound, low.value, high.value);
  if (quantity === null) return null;
  const last = high ?? low;
  return { quantity: { ...quantity, printed }, unit: last.unit, mark: last.mark ?? low.mark };
}

/** One amount, or the two ends of a range. */
function readEnds(cursor: Cursor, joiner: Joiner): [Amount, Amount | null] | null {
  const opener = ["between", "from"].find((word) => cursor.take(word));
  const first = readAmount(cursor, joiner);
  if (first === null) return null;
  const isRange = opener === "between" ? cursor.take("and") : cursor.takeAny(RANGE_WORDS);
  if (!isRange) return opener === undefined ? [first, null] : null;
  const last = readAmount(cursor, "and");
  if (last === null || (first.mark !== null && last.mark !== null && first.mark !== last.mark)) return null;
  return [lent(first, last), last];
}

/** "10 to 15 million" starts at ten million; "900 to 1.1 million" at nine hundred. */
function lent(first: Amount, last: Amount): Amount {
  const isLent = first.multiplier === 1 && first.value < last.value / last.multiplier;
  return isLent ? { ...first, ...times(first, last.multiplier) } : first;
}

function range(bound: SpokenBound, low: number, high: number): Quantity | null {
  if (low > high || (bound !== "exactly" && bound !== "about")) return null;
  return { bound: "between", low, high };
}

function combined(bounds: readonly SpokenBound[]): SpokenBound | null {
  const distinct = new Set(bounds);
  if (distinct.size > 1 && !distinct.has("exactly")) distinct.delete("about");
  const [bound = "exactly", contradiction] = distinct;
  return contradiction === undefined ? bound : null;
}
