/**
 * Findings for places that show only some of them: the gravest first, because a list that is cut off must
 * not hide an error behind notes. Among equals the order of the files and of the text stays.
 */
import type { CheckResult, Finding, Severity } from "@throughline/sdk/checker";
import { counts, type Level } from "./level.ts";
import { isFault } from "./summary.ts";

export interface Placed {
  readonly path: string;
  /** Where its text stands among those of the result. */
  readonly index: number;
  readonly finding: Finding;
}

const RANKS: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** What asks for something: every difference, and whatever else fails at the level. */
export function worstFirst({ texts }: CheckResult, level: Level): Placed[] {
  return texts
    .flatMap(({ path, findings }, index) => findings.map((finding) => ({ path, index, finding })))
    .filter(({ finding }) => isFault(finding) || counts(finding, level))
    .sort((a, b) => RANKS[a.finding.severity] - RANKS[b.finding.severity]);
}
