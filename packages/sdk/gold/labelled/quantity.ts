/**
 * The quantity of a label: `at-least 134`, `between 10 15`, `about 12 %`, `exactly 622000000 $`.
 *
 * Kept apart from the reader of prose on purpose: a label is not read by what it measures.
 */
import type { Quantity } from "@throughline/core/schema";

/** The sign of a unit says what a reader sees; the quantity itself is a number. */
const UNITS = new Set(["$", "%"]);

/** Null where it is none. */
export function readLabelQuantity(words: string): Quantity | null {
  const [bound = "", ...rest] = words.split(/\s+/);
  const numbers = (UNITS.has(rest.at(-1) ?? "") ? rest.slice(0, -1) : rest).map(readNumber);
  const [value = Number.NaN, high] = numbers;
  if (numbers.some(Number.isNaN) || numbers.length !== (bound === "between" ? 2 : 1)) return null;
  switch (bound) {
    case "between":
      return high !== undefined && value <= high ? { bound, low: value, high } : null;
    case "exactly":
    case "at-least":
    case "more-than":
    case "at-most":
    case "fewer-than":
    case "about":
      return { bound, value };
    default:
      return null;
  }
}

/** A number or a fraction of two; NaN for anything else. */
function readNumber(word: string): number {
  const [, over, under] = /^(\d+)\/(\d+)$/.exec(word) ?? [];
  if (over !== undefined && under !== undefined) return Number(over) / Number(under);
  return /^-?\d+(?:\.\d+)?$/.test(word) ? Number(word) : Number.NaN;
}

/** Whether the digits in the words, if there are any, are those of the quantity: catches slips of the hand. */
export function isInWords(words: string, quantity: Quantity): boolean {
  const numerals = words.match(/\d[\d,]*(?:\.\d+)?/g) ?? [];
  if (/dozen|score/i.test(words) || numerals.length === 0) return true;
  if (quantity.bound === "between") {
    return (
      numerals.length < 2 ||
      (significant(numerals[0]) === significant(String(quantity.low)) &&
        significant(numerals.at(-1)) === significant(String(quantity.high)))
    );
  }
  return "value" in quantity && significant(numerals[0]) === significant(String(quantity.value));
}

/** Digits without separators and without zeros at the ends: equal for "2.5" and "2,500,000". */
function significant(numeral = ""): string {
  return numeral.replaceAll(/[,.]/g, "").replaceAll(/^0+|0+$/g, "");
}
