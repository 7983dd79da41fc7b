/**
 * The verb that governs a figure: "captured 64", "64 fighters were captured", "64 captured".
 *
 * The nearest verb of the figure's own stretch, before the number or behind its noun; a comma between
 * makes it further off. Only verbs that some indicator lists are seen.
 */
import type { Hit } from "../text/phrases.ts";
import { Kind, type Tokens } from "../text/tokens.ts";
import type { FigureMention } from "./mention.ts";
import type { Segment } from "./segments.ts";
import { fitsUnit } from "./unit.ts";
import type { Term, Vocabulary } from "./vocabulary.ts";

/** A comma is worth so many words of distance. */
const COMMA = 6;
/** What stands further away governs something else. */
const FURTHEST = 14;

export interface VerbGround {
  segment: Segment;
  figure: FigureMention;
  terms: readonly Hit<Term>[];
  indicators: Vocabulary["indicators"];
}

/** All verb terms at the nearest place; one word may be a verb of several indicators. */
export function readVerbs(tokens: Tokens, { segment, figure, terms, indicators }: VerbGround): Hit<Term>[] {
  let distance = FURTHEST;
  let nearest: Hit<Term>[] = [];
  for (const hit of terms) {
    if (hit.value.role !== "verb" || hit.from < segment.from || hit.to > segment.to) continue;
    const indicator = indicators[hit.value.indicator];
    if (indicator === undefined || !fitsUnit(figure, indicator)) continue;
    const away = hit.to <= figure.from ? gap(tokens, hit.to, figure.from) : gap(tokens, figure.to, hit.from);
    if (away < distance) {
      distance = away;
      nearest = [hit];
    } else if (away === distance && nearest[0]?.from === hit.from) nearest.push(hit);
  }
  return nearest;
}

function gap(tokens: Tokens, from: number, to: number): number {
  let distance = 0;
  for (let at = from; at < to && distance < FURTHEST; at++)
    distance += tokens.kindAt(at) === Kind.comma ? COMMA : 1;
  return distance;
}
