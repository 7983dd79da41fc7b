/** Why a figure of a document was taken for the one that is meant: each relation with its weight and reason. */
import { MODALITY, PERIOD, PLACE, SUBJECT, VALUE } from "../alignment/weights.ts";
import type { Weighed } from "../finding/finding.ts";
import type { Laid } from "./align.ts";

export function weighLaid({ stated, value, relations, counted, fit, score }: Laid): Weighed {
  const shared = `${Math.round(fit * 100)} % of the words around the numbers are common to both`;
  const parts = [
    { of: "value" as const, is: relations.value, ...VALUE[relations.value] },
    { of: "period" as const, is: relations.period, ...PERIOD[relations.period] },
    { of: "place" as const, is: relations.place, ...PLACE[relations.place] },
    { of: "modality" as const, is: relations.modality, ...MODALITY[relations.modality] },
    { of: "words" as const, is: counted, worth: rounded(fit * SUBJECT), because: shared },
  ];
  return {
    figure: null,
    quantity: value.quantity,
    period: stated.period,
    place: stated.place,
    score: rounded(score),
    parts: parts.map(({ of, is, worth, because }) => ({ of, is, worth, because })),
  };
}

function rounded(worth: number): number {
  return Math.round(worth * 100) / 100;
}
