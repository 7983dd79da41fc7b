/**
 * A report that counts for one period says of another only with a reason.
 *
 * In a primary document with a reporting period, a statement outside it is often a slip of the
 * year, and else worth knowing: `outside` says why. A running tally may begin earlier; it has to
 * end in the period.
 */
import { comparePeriods } from "../../period/compare.ts";
import { parseEdtf, type ResolvedPeriod } from "../../period/edtf.ts";
import type { AuthoredStatement } from "../../schema/statement.ts";
import { faultIn } from "../blocks.ts";
import type { Check } from "../check.ts";
import type { Sourced, Sources } from "../sources.ts";

export const primaryOutsidePeriod: Check = {
  code: "primary-outside-period",
  *find(sources) {
    for (const block of sources.statements.values()) {
      const { period, asOf, outside } = block.value;
      const reporting = reportingOf(block.id, sources);
      const time = period ?? asOf ?? "";
      // Without its document nothing can be judged, and that is reported elsewhere.
      if (reporting === null) continue;
      const isOutside = liesOutside(parseEdtf(time), parseEdtf(reporting), isTally(block, sources));
      if (isOutside === (outside !== undefined)) continue;
      const args = { period: time, reporting, unneeded: isOutside ? "" : "yes" };
      const path = [isOutside ? keyOf(block.value) : "outside"];
      yield faultIn(block, "primary-outside-period", { severity: "warning", path, args });
    }
  },
};

/** The period that a primary document reports on, "" where it is not bound to one; null without document. */
function reportingOf(statement: string, { documents }: Sources): string | null {
  const document = documents.get(statement.slice(0, statement.indexOf("#")))?.value;
  if (document === undefined) return null;
  return document.standing.is === "primary" ? (document.period ?? "") : "";
}

function keyOf({ period }: AuthoredStatement): "period" | "asOf" {
  return period === undefined ? "asOf" : "period";
}

function liesOutside(time: ResolvedPeriod | null, reporting: ResolvedPeriod | null, tally: boolean): boolean {
  if (time === null || reporting === null) return false;
  const judged = tally && time.end !== null ? { start: time.end, end: time.end } : time;
  const relation = comparePeriods(judged, reporting);
  return relation !== "equal" && relation !== "inside";
}

function isTally({ value }: Sourced<AuthoredStatement>, { indicators }: Sources): boolean {
  if (value.kind !== "figure") return false;
  return (value.measure ?? indicators.get(value.indicator)?.value.measure) === "cumulative";
}
