/**
 * Each difference code in two phrases: its title, and what to do about it. What a finding is told with.
 *
 * Apart from the longer text of `codes.ts`, which a page that checks does not need.
 */
import type { DifferenceCode } from "@throughline/core/schema";

export interface Label {
  title: string;
  action: string;
}

export const labels: Readonly<Record<DifferenceCode, Label>> = {
  "value-differs": {
    title: "another number",
    action: "Compare the number with the source that the finding names.",
  },
  rounded: {
    title: "rounded",
    action: "Nothing, unless the exact number matters.",
  },
  "bound-dropped": {
    title: "bound dropped",
    action: "Put the source's word back in front of the number.",
  },
  "bound-added": {
    title: "bound added",
    action: "Take the added word out, or name the source that has it.",
  },
  "bound-changed": {
    title: "bound changed",
    action: "Use the source's bound.",
  },
  "period-differs": {
    title: "another time",
    action: "Give the period that the source gives.",
  },
  "period-dropped": {
    title: "time dropped",
    action: "Say when.",
  },
  "place-differs": {
    title: "another place",
    action: "Name the place that the source names.",
  },
  "place-dropped": {
    title: "place dropped",
    action: "Name the place, or give the number for the whole.",
  },
  "actor-differs": {
    title: "somebody else",
    action: "Check who did it.",
  },
  "target-differs": {
    title: "another target",
    action: "Name the target as the source does.",
  },
  "unit-differs": {
    title: "another thing counted",
    action: "Name what was counted.",
  },
  "modality-differs": {
    title: "held in another way",
    action: "Use the source's verb.",
  },
  "attribution-differs": {
    title: "another speaker",
    action: "Name who said it.",
  },
  "quotation-altered": {
    title: "quotation altered",
    action: "Copy the words, or take the quotation marks away.",
  },
  "name-garbled": {
    title: "name garbled",
    action: "Use the right name.",
  },
  superseded: {
    title: "superseded",
    action: "Use the newer number, or say that this was the number at the time.",
  },
  contested: {
    title: "contested",
    action: "Name whose number it is.",
  },
  "stray-reference-mark": {
    title: "stray reference mark",
    action: "Take it out.",
  },
};

/** What a code is called in a list: "bound dropped". */
export function titleOf(code: DifferenceCode): string {
  return labels[code].title;
}
