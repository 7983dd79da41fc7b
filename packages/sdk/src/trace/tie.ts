/**
 * Ties what was found in a text to the passages of an earlier step.
 *
 * A check of a text knows nothing of steps: a garbled name and a stray mark are its fault wherever they come
 * from. What the step before has in the same letters was not changed here.
 */
import type { Finding } from "../check/finding/finding.ts";
import type { Held } from "./shape.ts";
import { type Draft, isText, type Station, type TextStation } from "./station.ts";

/** What a text was held against, and what was found. */
interface Found {
  readonly other: Station;
  readonly findings: readonly Finding[];
}

export function linkFindings(
  station: TextStation,
  side: "before" | "source",
  { other, findings }: Found,
): void {
  for (const finding of findings) {
    const draft = station.draftAt(finding.span, finding.kind);
    const { verdict, differences, severity, recorded, message, hint } = finding;
    const instead = recorded?.words ?? null;
    const held: Held = { verdict, differences, severity, instead, message, hint };
    draft[side] ??= { held, to: other.pointedTo(finding) };
  }
}

const CARRIED: Held = {
  verdict: "agrees",
  differences: [],
  severity: "note",
  instead: null,
  message: "stands so in the step before",
  hint: null,
};

/** Wrong names and stray marks that the step before has too. */
export function carryOver({ drafts, step: { text } }: TextStation, before: Station): void {
  for (const draft of drafts) {
    const { span } = draft.at;
    if (span === null || (draft.kind !== "name" && draft.kind !== "mark")) continue;
    const to = sameIn(before, draft.kind, text.slice(span.start, span.end));
    if (to !== null) draft.before = { held: CARRIED, to };
  }
}

function sameIn({ drafts, step }: Station, kind: Draft["kind"], exact: string): Draft | null {
  if (!isText(step)) return null;
  const isSame = ({ kind: other, at: { span } }: Draft) =>
    other === kind && span !== null && step.text.slice(span.start, span.end) === exact;
  return drafts.find(isSame) ?? null;
}
