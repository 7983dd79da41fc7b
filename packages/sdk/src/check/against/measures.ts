/**
 * Units that are not the thing counted: signs of money, and measures of length, weight, time and the like.
 * A number that keeps its digits and changes one of these has changed.
 */
import type { FigureMention } from "../mention/mention.ts";
import { Kind, type Tokens } from "../text/tokens.ts";
import { WordTable } from "../text/words.ts";

const MEASURES: Readonly<Record<string, string>> = {
  kilometre: "kilometre kilometres kilometer kilometers km",
  mile: "mile miles",
  metre: "metre metres meter meters",
  foot: "foot feet",
  tonne: "tonne tonnes",
  ton: "ton tons",
  kilogram: "kilogram kilograms kilogramme kilogrammes kg",
  pound: "pound pounds lb lbs",
  litre: "litre litres liter liters",
  gallon: "gallon gallons",
  barrel: "barrel barrels",
  hectare: "hectare hectares",
  acre: "acre acres",
  hour: "hour hours",
  minute: "minute minutes",
  day: "day days",
  week: "week weeks",
  month: "month months",
  year: "year years",
  kilowatt: "kilowatt kilowatts kw",
  megawatt: "megawatt megawatts mw",
  gigawatt: "gigawatt gigawatts gw",
  point: "point points",
  dollar: "dollar dollars",
  euro: "euro euros",
};

const words = new WordTable(
  Object.entries(MEASURES).flatMap(([measure, forms]) =>
    forms.split(" ").map((form) => [form, measure] as const),
  ),
);

const SIGNS: Readonly<Record<string, string>> = {
  $: "dollar",
  "€": "euro",
  "£": "pound sterling",
  "¥": "yen",
};

const DURATIONS: ReadonlySet<string | null> = new Set(["hour", "minute", "day", "week", "month", "year"]);

/** Whether it says how long something took, which is of no time and no place itself. */
export function isDuration(measure: string | null): boolean {
  return DURATIONS.has(measure);
}

/** `head` is the token of the counted noun. Null where the number counts things. */
export function measureOf(tokens: Tokens, figure: FigureMention, head: number | null): string | null {
  if (figure.unit === "currency") return signOf(tokens, figure);
  if (figure.unit === "percent") return words.at(tokens, figure.nounFrom) === "point" ? "point" : "percent";
  return head === null ? null : (words.at(tokens, head) ?? null);
}

function signOf(tokens: Tokens, { from, to }: FigureMention): string | null {
  for (let at = from; at < to; at++) {
    if (tokens.kindAt(at) === Kind.currency)
      return SIGNS[tokens.source.slice(tokens.startOf(at), tokens.endOf(at))] ?? null;
    const word = words.at(tokens, at);
    if (word !== undefined) return word;
  }
  return words.at(tokens, to) ?? null;
}
