/**
 * A numeral with what marks its unit: "$622 million", "60%", "-5".
 *
 * It knows money and percent, because their marks stand against the number. The counted thing ("attacks")
 * is a noun, and nouns are the indicators' business.
 */
import type { Cursor } from "../phrase/cursor.ts";
import { currencyMultipliers, currencySigns, currencyWords, percentPhrases } from "./lexicon.ts";
import { type Numeral, readNumeral, times } from "./numeral.ts";

/** What the marks around a number say of its unit. */
export type UnitMark = "currency" | "percent";

export interface Amount extends Numeral {
  mark: UnitMark | null;
}

const MINUS = new Set(["-", "−"]);
const PERCENT = percentPhrases.map((phrase) => phrase.split(" "));

export function readAmount(cursor: Cursor, joiner: "and" | null): Amount | null {
  const isNegative = cursor.takeAny(MINUS);
  const isMoney = cursor.takeAny(currencySigns);
  const numeral = readNumeral(cursor, joiner);
  if (numeral === null) return null;
  const factor = isMoney ? cursor.takeFrom(currencyMultipliers) : null;
  const whole = factor === null ? numeral : times(numeral, factor);
  const mark = isMoney ? "currency" : readMark(cursor);
  return { ...whole, value: isNegative ? -whole.value : whole.value, mark };
}

function readMark(cursor: Cursor): UnitMark | null {
  if (PERCENT.some((phrase) => cursor.take(...phrase))) return "percent";
  return cursor.takeAny(currencyWords) ? "currency" : null;
}
