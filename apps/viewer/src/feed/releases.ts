/**
 * What changed in the record, as the record itself knows it: what publishers revised and what sources replaced.
 *
 * The record of the release before is not at hand when a site is built; `throughline diff` compares two releases.
 */
import type { Document, Figure, Statement } from "@throughline/core/schema";
import { record } from "../record/record.ts";

export interface Changes {
  documents: Document[];
  statements: Statement[];
  superseded: Figure[];
}

export function changes(): Changes {
  return {
    documents: record.documents().filter(({ revised }) => revised !== null),
    statements: record.statements().filter(({ revised }) => revised !== null),
    superseded: record.figures().filter(({ supersededBy }) => supersededBy !== null),
  };
}

/** The last day on which anything in the record was read, `YYYY-MM-DD`: its date, without a clock. */
export function lastRead(): string {
  const days = [
    ...record.documents().map(({ read }) => read.on),
    ...record.statements().map(({ evidence }) => evidence.on),
  ];
  return days.sort().at(-1) ?? "1970-01-01";
}
