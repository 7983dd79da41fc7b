/** Which reports of a series the record has, worked out once for each series: most pages of a report ask. */
import { type Coverage, coverageOf } from "@throughline/core";
import { record } from "../record/record.ts";

const known = new Map<string, Coverage>();

export function coverageOfSeries(id: string): Coverage {
  const coverage = known.get(id) ?? coverageOf(record, id);
  known.set(id, coverage);
  return coverage;
}
