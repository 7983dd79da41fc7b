/**
 * Shares that name two numbers: "two-thirds", "three quarters of", "one-fifth".
 *
 * "A third" and "half" name one number and count nothing; "a third strike" and "three quarters of 2024"
 * are an ordinal and a time.
 */

import { numberWords } from "@throughline/core/quantity";
import { numberOf } from "../text/known-words.ts";
import { Kind, type Tokens } from "../text/tokens.ts";
import { WordTable, wordSet } from "../text/words.ts";
import { yearAt } from "./digits.ts";

const OF = numberOf("of");

export interface Fraction {
  value: number;
  from: number;
  to: number;
}

const LARGEST_PART = 9;
const parts = new WordTable(
  Object.entries(numberWords).filter(([, value]) => value > 0 && value <= LARGEST_PART),
);
const wholes = new WordTable<number>([
  ["third", 3],
  ["thirds", 3],
  ["quarter", 4],
  ["quarters", 4],
  ["fourth", 4],
  ["fourths", 4],
  ["fifth", 5],
  ["fifths", 5],
  ["sixth", 6],
  ["sixths", 6],
  ["eighth", 8],
  ["eighths", 8],
  ["tenth", 10],
  ["tenths", 10],
]);
/** Where these follow, the share is part of an adjective, or the number counts quarters of a year. */
const notShares = wordSet("majority vote rule finish place");
const times = wordSet("quarter quarters");

export function readFraction(tokens: Tokens, at: number): Fraction | null {
  const part = parts.at(tokens, at);
  if (part === undefined) return null;
  const isTied = tokens.kindAt(at + 1) === Kind.hyphen;
  const wholeAt = isTied ? at + 2 : at + 1;
  const whole = wholes.at(tokens, wholeAt);
  if (whole === undefined || part >= whole || isPlural(tokens, wholeAt) !== part > 1) return null;
  const to = wholeAt + 1;
  if (notShares.at(tokens, to) === true || tokens.kindAt(to) === Kind.hyphen) return null;
  const isOf = tokens.wordAt(to) === OF;
  if (isOf && yearAt(tokens, to + 1) !== null) return null;
  if (times.at(tokens, wholeAt) === true && !isTied && !isOf) return null;
  return { value: part / whole, from: at, to };
}

function isPlural(tokens: Tokens, at: number): boolean {
  return tokens.source.charCodeAt(tokens.endOf(at) - 1) === 115;
}
