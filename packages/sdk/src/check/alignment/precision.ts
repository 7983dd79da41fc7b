/**
 * How precisely a number is given, and which numbers it may stand for.
 *
 * Kept for each quantity that was asked for: the record's are asked for again and again.
 */
import { type Interval, reachOf, readQuantity, toInterval } from "@throughline/core/quantity";
import type { Quantity } from "@throughline/core/schema";

type Numbers = Pick<Interval, "low" | "high">;

const NONE: Numbers = { low: 1, high: 0 };

const plains = new WeakMap<Quantity, Quantity>();

/** Without what was printed, where the value tells as much: only words ("five dozen") tell more. Spares a parse. */
export function plain(quantity: Quantity): Quantity {
  const known = plains.get(quantity);
  if (known !== undefined) return known;
  const { printed = "", ...rest } = quantity;
  const made = /\d/.test(printed) && !printed.includes(".") ? rest : quantity;
  plains.set(quantity, made);
  return made;
}

const units = new WeakMap<Quantity, number>();
/** The readings of a text's number, which is laid against many figures one after another, and their unit. */
let current: readonly Quantity[] = [];
let currentUnit = 0;

/** The unit in which a number is rounded; 0 of what is no single number. */
export function unitOf(quantity: Quantity): number {
  if (current.includes(quantity)) return "value" in quantity ? currentUnit : 0;
  const known = units.get(quantity);
  if (known !== undefined) return known;
  const unit = "value" in quantity ? reachOf(aboutOf(quantity)).half * 2 : 0;
  units.set(quantity, unit);
  return unit;
}

/** Tells the unit of a number that was read with it, so that its words need not be read again. */
export function rememberUnit(readings: readonly Quantity[], unit: number): void {
  if (readings === current) return;
  for (const quantity of current) if ("value" in quantity) units.set(quantity, currentUnit);
  [current, currentUnit] = [readings, unit];
}

function aboutOf({ value, printed }: Quantity & { value: number; printed?: string | undefined }) {
  const about = { bound: "about" as const, value };
  return printed === undefined ? about : { ...about, printed };
}

const printed = new WeakMap<Quantity, number>();

/** The unit that the printed words show; 1 where nothing shows one. */
export function printedUnitOf(quantity: Quantity): number {
  const known = printed.get(quantity);
  if (known !== undefined) return known;
  const unit = quantity.printed === undefined ? 1 : (readQuantity(quantity.printed)?.unit ?? 1);
  printed.set(quantity, unit);
  return unit;
}

const intervals = new WeakMap<Quantity, Interval | null>();

/** The numbers that the words allow; null where they give none. */
export function intervalOf(quantity: Quantity): Interval | null {
  const known = intervals.get(quantity);
  if (known !== undefined) return known;
  const interval = toInterval(quantity);
  intervals.set(quantity, interval);
  return interval;
}

/** From the lowest to the highest number that may be the said one at another precision. */
export function windowOf(said: Quantity): Numbers {
  if (!("value" in said)) return "low" in said ? said : NONE;
  const unit = unitOf(said);
  return { low: said.value - unit, high: said.value + unit };
}

/** The numbers that the words allow; none at all where they give none. */
export function allowedBy(said: Quantity): Numbers {
  return intervalOf(said) ?? NONE;
}
