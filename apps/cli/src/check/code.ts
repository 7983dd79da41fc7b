/** What a finding is called: its differences, or its verdict where there are none. */
import { codes, type Finding } from "@throughline/sdk/checker";

/** Codes that `explain` knows. */
export function codesOf({ differences, verdict }: Finding): readonly [string, ...string[]] {
  const [first, ...others] = differences;
  return first === undefined ? [verdict] : [first, ...others];
}

/** "bound dropped", "place dropped, another time". */
export function titleOf({ differences, verdict }: Finding): string {
  return differences.length === 0 ? verdict : differences.map((code) => codes[code].title).join(", ");
}
