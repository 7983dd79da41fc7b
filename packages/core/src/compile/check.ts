/**
 * What a rule about the record is: a code, and a function from the authored blocks to its faults.
 *
 * A rule sees all sources at once and judges one thing. It never stops another rule, and it does
 * not know how an issue is worded or printed.
 */
import type { Fault, IssueCode } from "./issue.ts";
import type { Sources } from "./sources.ts";

export interface Check {
  code: IssueCode;
  find(sources: Sources): Iterable<Fault>;
}
