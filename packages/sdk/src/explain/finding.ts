/**
 * The sentences of a finding that somebody kept without them: read from JSON, or made by another tool.
 */
import type { Reader } from "@throughline/core";
import type { Finding } from "../check/finding/finding.ts";
import { record as bundled } from "../record.ts";
import { type Explanation, explain } from "./explain.ts";
import { recordNames } from "./names.ts";

export type { Explanation };

/** What was found and what to do about it, in the words that `check` would give. */
export function explainFinding(
  finding: Omit<Finding, "message" | "hint">,
  record: Reader = bundled,
): Explanation {
  return explain(finding, recordNames(record));
}
