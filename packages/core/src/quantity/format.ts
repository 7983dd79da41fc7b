/**
 * The one formatter of quantities: for sentences, tables, citations and findings alike.
 *
 * Whatever it prints carries the bound, in words or as a sign, and says why a number is missing. A value
 * shown without its bound is another claim; that is why nothing else in this project prints a quantity.
 */
import type { Quantity, Unavailability } from "../schema/quantity.ts";
import type { SpokenBound } from "./lexicon.ts";
import { formatNumber } from "./number.ts";

/** The unit of an indicator. A sign such as "$" as its `one` is written before the number. */
export interface Unit {
  kind: "count" | "people" | "currency" | "percent";
  one: string;
  many: string;
}

/** How a quantity is written: its style, and the unit beside it. */
export interface QuantityFormat {
  /** `words` for prose, `narrow` for tables. */
  style?: "words" | "narrow";
  /** Names the unit after the number. */
  unit?: Unit;
}

const WORDS: Readonly<Record<SpokenBound, string>> = {
  exactly: "",
  "at-least": "at least ",
  "more-than": "more than ",
  "at-most": "at most ",
  "fewer-than": "fewer than ",
  about: "about ",
};

const SIGNS: Readonly<Record<SpokenBound, string>> = {
  exactly: "",
  "at-least": "≥ ",
  "more-than": "> ",
  "at-most": "≤ ",
  "fewer-than": "< ",
  about: "≈ ",
};

const SCALES = [
  { size: 1e12, name: "trillion" },
  { size: 1e9, name: "billion" },
  { size: 1e6, name: "million" },
] as const;

const ABSENCES: Readonly<Record<Unavailability, string>> = {
  "not-reported": "not available",
  withheld: "withheld",
  "not-applicable": "not applicable",
};

/** "at least 134", "about 2,500", "900 to 1,100", "not available"; narrow: "≥ 134", "[not available]". */
export function formatQuantity(quantity: Quantity, format: QuantityFormat = {}): string {
  const isNarrow = format.style === "narrow";
  switch (quantity.bound) {
    case "not-available":
      return isNarrow ? `[${ABSENCES[quantity.why]}]` : ABSENCES[quantity.why];
    case "unspecified":
      return isNarrow ? "[unspecified]" : unspecified(format.unit);
    case "between": {
      const ends = numbers([quantity.low, quantity.high], format);
      return withUnit(ends.join(isNarrow ? "–" : " to "), "many", format);
    }
    default: {
      const [number = ""] = numbers([quantity.value], format);
      const form = Math.abs(quantity.value) === 1 ? "one" : "many";
      return withUnit(boundWords(quantity.bound, format) + number, form, format);
    }
  }
}

function boundWords(bound: SpokenBound, { style, unit }: QuantityFormat): string {
  if (style === "narrow") return SIGNS[bound];
  const isMeasured = unit?.kind === "currency" || unit?.kind === "percent";
  return bound === "fewer-than" && isMeasured ? "less than " : WORDS[bound];
}

/** Prose says "2.5 million" where that loses nothing; a column of a table keeps its digits. */
function numbers(values: readonly number[], { style, unit }: QuantityFormat): string[] {
  const [scale, ...others] = values.map(scaleOf);
  // "1 to 1.5 million" would be read as starting at a million, so both ends share a scale or have none.
  const isSpoken = style !== "narrow" && scale !== undefined && others.every((other) => other === scale);
  return values.map((value) => {
    const number = isSpoken ? `${formatNumber(value / scale.size)} ${scale.name}` : formatNumber(value);
    return withSign(number, unit);
  });
}

/** The largest scale of a number, if two decimals of it are enough to write the number. */
function scaleOf(value: number): (typeof SCALES)[number] | undefined {
  const scale = SCALES.find(({ size }) => Math.abs(value) >= size);
  return scale !== undefined && value % (scale.size / 100) === 0 ? scale : undefined;
}

function withUnit(number: string, form: "one" | "many", { style, unit }: QuantityFormat): string {
  if (unit === undefined || isSign(unit)) return number;
  if (unit.kind === "percent") return style === "narrow" ? `${number}%` : `${number} percent`;
  return `${number} ${unit[form]}`;
}

function withSign(number: string, unit: Unit | undefined): string {
  if (unit === undefined || !isSign(unit)) return number;
  return number.startsWith("-") ? `-${unit.one}${number.slice(1)}` : unit.one + number;
}

function isSign(unit: Unit): boolean {
  return unit.kind === "currency" && !/\p{L}$/u.test(unit.one);
}

function unspecified(unit: Unit | undefined): string {
  if (unit === undefined) return "an unspecified number";
  if (unit.kind === "currency") return "an unspecified amount";
  return unit.kind === "percent" ? "an unspecified percentage" : `an unspecified number of ${unit.many}`;
}
