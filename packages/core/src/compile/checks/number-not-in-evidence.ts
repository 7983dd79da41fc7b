/**
 * The number of a figure stands in the words that it points to, in digits or in words.
 *
 * Where `printed` is given, it is what stands there, in any script or language, and what we can read
 * of it must be the value. Digits of every script count; words of number are read in English.
 */
import { parseQuantity } from "../../quantity/index.ts";
import { foldText } from "../../reading/fold.ts";
import type { Quantity } from "../../schema/quantity.ts";
import { faultIn } from "../blocks.ts";
import type { Check } from "../check.ts";

export const numberNotInEvidence: Check = {
  code: "number-not-in-evidence",
  *find({ statements }) {
    for (const block of statements.values()) {
      if (block.value.kind !== "figure") continue;
      const { quantity, evidence } = block.value;
      for (const number of missingNumbers(quantity, evidence.words)) {
        const args = { number, words: evidence.words };
        yield faultIn(block, "number-not-in-evidence", { path: ["quantity"], args });
      }
    }
  },
};

function missingNumbers(quantity: Quantity, words: string): string[] {
  const numbers = numbersOf(quantity);
  const { printed } = quantity;
  if (printed === undefined) return numbers.filter((number) => !stands(number, words)).map(String);
  if (!words.includes(printed) && !foldText(words).includes(foldText(printed))) return [`"${printed}"`];
  const isReadable = parseQuantity(printed) !== null;
  return isReadable ? numbers.filter((number) => !stands(number, printed)).map(String) : [];
}

/** None for what a source leaves unspecified or does not have. */
function numbersOf(quantity: Quantity): number[] {
  if (quantity.bound === "not-available" || quantity.bound === "unspecified") return [];
  return quantity.bound === "between" ? [quantity.low, quantity.high] : [quantity.value];
}

function stands(number: number, words: string): boolean {
  const digits = asciiDigits(words);
  if (numberGroups(digits).includes(number)) return true;
  return phrasesOf(digits).some((phrase) => numbersIn(phrase).includes(number));
}

function numbersIn(phrase: string): number[] {
  const quantity = parseQuantity(phrase);
  return quantity === null ? [] : numbersOf(quantity);
}

/** Every run of up to six words, without the punctuation at its ends. */
function phrasesOf(words: string): string[] {
  const list = words.split(/\s+/u);
  return list.flatMap((_, from) =>
    [1, 2, 3, 4, 5, 6].map((count) =>
      list
        .slice(from, from + count)
        .join(" ")
        .replace(/^[^\p{L}\p{N}$€£]+|[^\p{L}\p{N}%]+$/gu, ""),
    ),
  );
}

/** Numbers in digits, with the marks between thousands that languages use. */
function numberGroups(words: string): number[] {
  const closed = words.match(/\d+(?:[.,'\u2019\u066c]\d+)*/gu) ?? [];
  const spaced = words.match(/\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)/gu) ?? [];
  return [...closed, ...spaced].map((group) => {
    const areThousands = /^\d{1,3}(?:\D\d{3})+$/u.test(group);
    return Number(areThousands ? group.replace(/\D/gu, "") : group.replace(",", "."));
  });
}

function asciiDigits(text: string): string {
  return text.normalize("NFKC").replace(/(?![0-9])\p{Nd}/gu, (digit) => String(digitValue(digit)));
}

/** Decimal digits stand in blocks of ten in Unicode, each block from zero. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}
