/**
 * How grave each difference is, with the reason. A finding is as grave as its gravest difference.
 */
import type { DifferenceCode } from "@throughline/core/schema";
import type { Severity } from "./finding.ts";

const SEVERITY: Record<DifferenceCode, { severity: Severity; because: string }> = {
  "value-differs": { severity: "error", because: "the number itself is another" },
  "unit-differs": { severity: "error", because: "another thing is counted" },
  "period-differs": { severity: "error", because: "the number is said of another time" },
  "place-differs": { severity: "error", because: "the number is said of another place" },
  "place-dropped": { severity: "error", because: "without its place the number is wrong" },
  "modality-differs": { severity: "error", because: "what was ordered, claimed or readied was not done" },
  "quotation-altered": { severity: "error", because: "quotation marks promise the very words" },
  "actor-differs": { severity: "error", because: "somebody else did it" },
  "target-differs": { severity: "warning", because: "a kind of target is often named loosely" },
  "attribution-differs": { severity: "warning", because: "the words hold, their speaker does not" },
  "bound-dropped": { severity: "warning", because: "the number holds, its strength does not" },
  "bound-added": { severity: "warning", because: "the number holds, its strength does not" },
  "bound-changed": { severity: "warning", because: "the number holds, its strength does not" },
  "period-dropped": { severity: "warning", because: "what was counted long ago reads as if it were now" },
  superseded: { severity: "warning", because: "it was right once" },
  "name-garbled": { severity: "warning", because: "readers can mostly tell who is meant" },
  "stray-reference-mark": { severity: "warning", because: "it can be read as a figure" },
  rounded: { severity: "note", because: "the same fact at a lower precision" },
  contested: { severity: "note", because: "sources disagree, and the text follows one of them" },
};

/** These may stand beside agreement. */
export const MILD: ReadonlySet<DifferenceCode> = new Set(["rounded", "contested"]);

const ORDER: Severity[] = ["note", "warning", "error"];

export function severityOf(differences: readonly DifferenceCode[]): Severity {
  return differences.reduce<Severity>((gravest, code) => {
    const { severity } = SEVERITY[code];
    return ORDER.indexOf(severity) > ORDER.indexOf(gravest) ? severity : gravest;
  }, "note");
}
