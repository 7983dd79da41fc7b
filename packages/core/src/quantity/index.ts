/** Quantities: what a bound allows, its arithmetic, its words, and the one formatter. */
export { addQuantities, subtractQuantities } from "./arithmetic.ts";
export type { QuantityRelation } from "./compare.ts";
export { compareQuantities, covers, isOpenEnded, isRoundingOf } from "./compare.ts";
export type { QuantityFormat, Unit } from "./format.ts";
export { formatQuantity } from "./format.ts";
export type { Interval, IntervalOptions } from "./interval.ts";
export { contains, toInterval } from "./interval.ts";
export type { BoundPhrase, SpokenBound } from "./lexicon.ts";
export {
  boundPhrases,
  currencyMultipliers,
  currencySigns,
  currencyWords,
  multipliers,
  numberWords,
  percentPhrases,
} from "./lexicon.ts";
export { formatNumber } from "./number.ts";
export type { QuantityReading } from "./parse.ts";
export { parseQuantity, readQuantity } from "./parse.ts";
export type { Reach } from "./reach.ts";
export { reachOf } from "./reach.ts";
