/**
 * The kind that the counted noun itself is the name of: "220 inspections" where the record tells audits and
 * inspections apart.
 *
 * Weaker than a kind's own terms: a text may say "audits" of all that an office issued, so it tells only one named
 * kind from another, and nothing of a number that the record gives without a kind.
 */

import { foldWords } from "@throughline/core";
import type { Indicator } from "@throughline/core/schema";
import type { SourceFigure } from "../candidate/source.ts";
import { kept } from "../kept.ts";
import type { Context } from "../mention/context.ts";

/** `said` with the kinds that the noun names, where the text names none and the figure has one. */
export function withKindOfNoun(
  said: Record<string, string>,
  figure: SourceFigure,
  { context, indicator }: { context: Context; indicator: Indicator },
): Record<string, string> {
  const named = context.noun === null || context.noun.inherited ? null : kindNamed(context, indicator);
  if (named === null || named.dimension in said || !(named.dimension in figure.dimensions)) return said;
  return { ...said, [named.dimension]: named.value };
}

interface Kind {
  dimension: string;
  value: string;
}

const named = new WeakMap<Context, Map<string, Kind | null>>();

function kindNamed(context: Context, indicator: Indicator): Kind | null {
  const known = kept(named, context, () => new Map<string, Kind | null>());
  const before = known.get(indicator.id);
  if (before !== undefined) return before;
  const found = kindsOf(indicator).get(headOf(context)) ?? null;
  known.set(indicator.id, found);
  return found;
}

function headOf({ noun, text: { tokens } }: Context): string {
  return noun === null ? "" : tokens.foldedAt(noun.head);
}

const kinds = new WeakMap<Indicator, Map<string, Kind>>();

/** Kinds whose name is one word that the indicator also counts by. */
function kindsOf(indicator: Indicator): Map<string, Kind> {
  const known = kinds.get(indicator);
  if (known !== undefined) return known;
  const counted = new Set(indicator.terms.counted.map((term) => foldWords(term).join(" ")));
  const found = new Map<string, Kind>();
  for (const [dimension, { values }] of Object.entries(indicator.dimensions)) {
    for (const [value, { name }] of Object.entries(values)) {
      const words = foldWords(name).join(" ");
      if (counted.has(words)) found.set(words, { dimension, value });
    }
  }
  kinds.set(indicator, found);
  return found;
}
