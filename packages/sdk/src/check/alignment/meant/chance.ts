/**
 * How likely each claim is: the sum of what its signs are worth, against the chance that the number is of no recorded
 * figure at all.
 *
 * The worths are log-odds, fitted by `gold/fit.ts` to the labelled texts of the development part; what is likelier
 * by one is likelier by the factor e. Sums are rounded, because engines differ in the last digits of an exponential.
 */
import type { WeighedPart } from "../../finding/finding.ts";
import { kept } from "../../kept.ts";
import type { Claim, Scope } from "./claim.ts";
import { GROUPS, groupOf, type Signs } from "./sign.ts";
import { WORTHS } from "./worths.ts";

/** What a figure is worth before anything speaks for it: most numbers are of none in particular. */
export const UNLIKELY = -2;

const BEFORE: WeighedPart = {
  of: "value",
  is: "any figure",
  worth: UNLIKELY,
  because: "before anything speaks for it, most numbers are of no figure in particular",
};

/** The tables that count for a sign of a claim: that of all, and that of its scope. */
export function tablesOf(scope: Scope, sign: string): readonly string[] {
  if (scope === "agrees" || scope === "bound") return ALL;
  if (scope === "other") return OTHER;
  const of = groupOf(sign);
  const isOwn =
    (scope === "period-differs" && of === "period") || (scope.startsWith("place-") && of === "place");
  return isOwn ? ["all", scope] : MOVED;
}

const ALL = ["all"];
const OTHER = ["all", "other"];
const MOVED = ["all", "moved"];

function sumOf({ signs, scope }: Claim): number {
  let sum = UNLIKELY;
  for (const layer of signs) sum += sumOfLayer(layer, scope);
  return rounded(sum);
}

const sums = new WeakMap<Signs, Map<Scope, number>>();

/** A layer is asked for once for each claim that shares it. */
function sumOfLayer(layer: Signs, scope: Scope): number {
  const known = kept(sums, layer, () => new Map<Scope, number>());
  const before = known.get(scope);
  if (before !== undefined) return before;
  let sum = 0;
  for (const [sign, amount] of layer) sum += amount * worthOf(sign, scope);
  known.set(scope, sum);
  return sum;
}

const worths = new Map<Scope, Map<string, number>>();

/** What a sign is worth in all tables that count; found once. */
function worthOf(sign: string, scope: Scope): number {
  const known = kept(worths, scope, () => new Map<string, number>());
  const before = known.get(sign);
  if (before !== undefined) return before;
  let worth = 0;
  for (const table of tablesOf(scope, sign)) worth += WORTHS[table]?.[sign] ?? 0;
  known.set(sign, worth);
  return worth;
}

/** What the signs of each thing are worth together for a claim, most first. */
export function partsOf({ signs, scope }: Claim): WeighedPart[] {
  const parts = new Map<WeighedPart["of"], WeighedPart>();
  for (const [sign, amount] of signs.flatMap((layer) => [...layer])) {
    const worth = amount * worthOf(sign, scope);
    const of = groupOf(sign);
    const before = parts.get(of);
    const is = before === undefined ? sign : `${before.is}, ${sign}`;
    parts.set(of, { of, is, worth: rounded((before?.worth ?? 0) + worth), because: GROUPS[of] });
  }
  return [...parts.values(), BEFORE].sort(
    (a, b) => Math.abs(b.worth) - Math.abs(a.worth) || compare(a.is, b.is),
  );
}

export interface Chance {
  claim: Claim;
  sum: number;
  /** From 0 to 1; all claims and that of no figure come to 1. */
  chance: number;
}

/** Likeliest first; then by date and id, so that order is no accident. */
export function chancesOf(claims: readonly Claim[]): Chance[] {
  const sums = claims.map((claim) => ({ claim, sum: sumOf(claim) }));
  const whole = sums.reduce((total, { sum }) => total + Math.exp(sum), 1);
  return sums
    .map(({ claim, sum }) => ({ claim, sum, chance: rounded(Math.exp(sum) / whole) }))
    .sort(
      (a, b) =>
        b.sum - a.sum || compare(endOf(b.claim), endOf(a.claim)) || compare(idOf(a.claim), idOf(b.claim)),
    );
}

function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

function endOf({ candidate: { figure } }: Claim): string {
  return figure.period?.end ?? figure.period?.start ?? "";
}

function idOf({ candidate: { figure } }: Claim): string {
  return figure.id;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
