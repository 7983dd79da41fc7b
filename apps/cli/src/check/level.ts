/** How grave a finding must be to end the command with 1. */
import type { CheckedText, CheckResult, Finding } from "@throughline/sdk/checker";
import { faultsOf } from "./suppressions.ts";

export const LEVELS = ["warning", "error", "note", "never"] as const;
export type Level = (typeof LEVELS)[number];

const RANKS = { note: 1, warning: 2, error: 3, never: 4 } as const;

/** Whether any finding is at or above the level. */
export function isReached({ texts }: CheckResult, level: Level): boolean {
  return texts.some((text) => isReachedIn(text, level));
}

/** The same of one text. */
export function isReachedIn(
  { findings, suppressions }: Pick<CheckedText, "findings" | "suppressions">,
  level: Level,
): boolean {
  const isFaulty = faultsOf(suppressions).length > 0 && RANKS.warning >= RANKS[level];
  return isFaulty || findings.some((finding) => counts(finding, level));
}

/** Whether one finding is. What is known and meant never is, nor an agreement, whatever its note: nobody has to change a figure that holds. */
export function counts({ verdict, severity, suppressed }: Finding, level: Level): boolean {
  return suppressed === undefined && verdict !== "agrees" && isGrave(severity, level);
}

export function isGrave(severity: Finding["severity"], level: Level): boolean {
  return RANKS[severity] >= RANKS[level];
}
