/**
 * What changed in the record, as the record itself knows it: what publishers revised and what sources replaced.
 * Where the releases before are at hand, `history.ts` compares them.
 */
import type { Document, Figure, RecordData, Statement } from "@throughline/core/schema";
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
export function lastRead(
  { documents, statements }: Pick<RecordData, "documents" | "statements"> = record.data,
): string {
  const days = [
    ...Object.values(documents).map(({ read }) => read.on),
    ...Object.values(statements).map(({ evidence }) => evidence.on),
  ];
  return days.sort().at(-1) ?? "1970-01-01";
}
