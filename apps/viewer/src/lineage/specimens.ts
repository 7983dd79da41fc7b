/**
 * Two steps of a story that show what drift is: an order to be ready that became an order to go, and a
 * quotation altered inside its quotation marks. Chosen from the record, so they can never say what it does not.
 */
import type { DifferenceCode, Document, Drift, Statement } from "@throughline/core/schema";
import { record } from "../record/record.ts";

export interface Specimen {
  before: Statement;
  after: Statement;
  drift: Drift;
}

const wanted = [
  { code: "modality-differs", kind: "figure" },
  { code: "quotation-altered", kind: "quotation" },
] as const satisfies readonly Wanted[];

interface Wanted {
  code: DifferenceCode;
  kind: Statement["kind"];
}

export function specimensOf(document: Document): Specimen[] {
  return wanted.flatMap((want) => document.statements.flatMap((id) => specimen(id, want)).slice(0, 1));
}

function specimen(id: string, { code, kind }: Wanted): Specimen[] {
  const drift = record.data.drift[id];
  const after = record.statement(id);
  const before = drift && record.statement(drift.of);
  return after?.kind === kind && before && drift.differences.some((difference) => difference.code === code)
    ? [{ before, after, drift }]
    : [];
}
