/**
 * How far "about" reaches, and why.
 *
 * A rounded number tells by its last significant digit how it was rounded, so "about 2,500" covers what
 * rounds to it in hundreds: half a unit to each side (the rule of XBRL Calculations 1.1 for reported
 * precision). The printed form decides, because "five dozen" was counted in dozens and 60 was not.
 */
import type { Quantity } from "../schema/quantity.ts";
import { formatNumber } from "./number.ts";
import { readQuantity } from "./parse.ts";

/** Half of the width of an "about", and the rule that gives it. */
export interface Reach {
  half: number;
  because: string;
}

type About = Extract<Quantity, { bound: "about" }>;

/** How far to each side of its value an "about" reaches. */
export function reachOf(quantity: About): Reach {
  const unit = unitOf(quantity);
  const what = isPowerOfTen(unit) ? "its last significant digit" : "what it is counted in";
  return { half: unit / 2, because: `half a unit of ${what} (${nameOf(unit)})` };
}

/** The unit in which the printed number is rounded; of the value alone where nothing was printed. */
export function unitOf({ value, printed }: { value: number; printed?: string | undefined }): number {
  const read = printed === undefined ? null : readQuantity(printed);
  const isSameNumber = read !== null && "value" in read.quantity && read.quantity.value === value;
  return isSameNumber ? read.unit : lastPlace(value);
}

/** The place of the last digit that is not zero: 100 for 2,500; 0.1 for 2.5. */
function lastPlace(value: number): number {
  if (value === 0) return 1;
  const [digits = "", exponent = "0"] = Math.abs(value).toExponential().split("e");
  const decimals = digits.length > 1 ? digits.length - 2 : 0;
  return Number(`1e${Number(exponent) - decimals}`);
}

function isPowerOfTen(unit: number): boolean {
  return unit.toExponential().startsWith("1e");
}

const SCALES: readonly [number, string][] = [
  [1e12, "trillions"],
  [1e9, "billions"],
  [1e6, "millions"],
  [1e3, "thousands"],
];

const PLACES: Readonly<Record<string, string>> = {
  "1": "ones",
  "10": "tens",
  "100": "hundreds",
  "0.1": "tenths",
  "0.01": "hundredths",
  "0.001": "thousandths",
  "12": "dozens",
};

function nameOf(unit: number): string {
  const [size, name] = SCALES.find(([scale]) => unit >= scale) ?? [1, ""];
  const place = unit / size;
  if (name !== "" && place === 1) return name;
  const places = PLACES[String(place)] ?? `units of ${formatNumber(place)}`;
  return name === "" ? places : `${places} of ${name}`;
}
