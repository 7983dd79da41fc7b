/**
 * Why an alignment has the score it has: each relation with its weight and the weight's reason, as the table
 * of weights gives them. For whoever asks why one figure was meant and not another.
 */
import type { Weighed, WeighedPart } from "../finding/finding.ts";
import type { Alignment } from "./alignment.ts";
import { DIMENSION, MODALITY, NEAREST, PERIOD, PLACE, VALUE } from "./weights.ts";

export function weigh({ candidate, relations, period, score, value, evidence }: Alignment): Weighed {
  const { figure, match } = candidate;
  return {
    figure: figure.id,
    quantity: value.quantity,
    period: figure.period,
    place: figure.place,
    score: rounded(score),
    parts: partsOf(
      evidence ?? [
        { of: "value", is: relations.value, ...VALUE[relations.value] },
        { of: "period", is: relations.period, ...PERIOD[relations.period] },
        { of: "place", is: relations.place, ...PLACE[relations.place] },
        { of: "dimension", is: relations.dimension, ...DIMENSION[relations.dimension] },
        { of: "modality", is: relations.modality, ...MODALITY[relations.modality] },
        wordsPart(match.near, match.strength / 4),
        ...(period.closeness === 0 ? [] : [nearestPart(period.closeness * NEAREST)]),
      ],
    ),
  };
}

/** How far away the furthest of the words stands that name what is counted. */
function wordsPart(near: string, worth: number): WeighedPart {
  return { of: "words", is: near, worth, because: "the words around the number name what is counted" };
}

function nearestPart(worth: number): WeighedPart {
  return {
    of: "nearness",
    is: "date",
    worth,
    because: "of a level stated at several dates, the nearest speaks",
  };
}

/** Without what else stands in the table of weights. */
function partsOf(parts: readonly WeighedPart[]): WeighedPart[] {
  return parts.map(({ of, is, worth, because }) => ({ of, is, worth: rounded(worth), because }));
}

function rounded(worth: number): number {
  return Math.round(worth * 100) / 100;
}
