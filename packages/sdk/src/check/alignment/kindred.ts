/**
 * What the source counts beside an indicator and keeps apart from it: killed and detained, opened and closed.
 *
 * A retelling that mixes two counts up mixes up such a pair. Close kin are those that the source itself names as
 * comparable or not with one another; distant kin share the words by which both are known.
 */

import type { Indicator } from "@throughline/core/schema";
import type { FigureSource } from "../candidate/source.ts";
import { kept } from "../kept.ts";

export type Kinship = "close" | "distant";

const kinships = new WeakMap<FigureSource, Map<string, Kinship | null>>();

/** Null where the two have nothing to do with each other, or are counted in other units. */
export function kinshipOf(a: Indicator, b: Indicator, source: FigureSource): Kinship | null {
  const known = kept(kinships, source, () => new Map<string, Kinship | null>());
  const key = a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = readKinship(a, b);
  known.set(key, found);
  return found;
}

function readKinship(a: Indicator, b: Indicator): Kinship | null {
  if (a.id === b.id || !isSameUnit(a, b)) return null;
  if (names(a, b.id) || names(b, a.id)) return "close";
  return a.terms.with.some((group) => b.terms.with.some((other) => isMostlySame(group, other)))
    ? "distant"
    : null;
}

/** Things and people are both counted; money and shares are not. */
function isSameUnit({ unit: a }: Indicator, { unit: b }: Indicator): boolean {
  const isCount = (kind: string) => kind === "count" || kind === "people";
  return a.kind === b.kind || (isCount(a.kind) && isCount(b.kind));
}

function names({ comparable, notComparable }: Indicator, id: string): boolean {
  return [...comparable, ...notComparable].some(({ with: other }) => other === id);
}

function isMostlySame(a: readonly string[], b: readonly string[]): boolean {
  const common = a.filter((word) => b.includes(word)).length;
  return common * 2 >= Math.min(a.length, b.length) && common >= 2;
}
