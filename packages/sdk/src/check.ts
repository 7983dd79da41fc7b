/**
 * `check`: a text in, findings out, against the bundled record unless another is given.
 */

import type { Reader } from "@throughline/core";
import type { Against } from "./check/against/document.ts";
import type { CheckResult } from "./check/finding/finding.ts";
import { checkAgainst } from "./check-against.ts";
import { record as bundled } from "./record.ts";

export interface CheckOptions {
  /** What to call the text in the result; `-` where it has no name. */
  path?: string;
  /** When the text was published, at the precision known: `2024-02-09`, `2024-02`. What "last month" leans on. */
  published?: string;
  /** The record to check against; the bundled one unless given. */
  record?: Reader;
  /**
   * A document to check against in place of the record: its own figures and words. The record lends the names
   * of places and things. What the document does not hold is `not-in-record`.
   */
  against?: Against;
  /** Whether each figure says in `why` what its weights are, and which figure came next. */
  why?: boolean;
  /** Codes whose findings are known and meant, each with the reason: they are marked `suppressed`. */
  ignore?: Readonly<Record<string, string>>;
}

/** What the record says of the figures, quotations and names of a text. Throws `not-edtf` for a date that is none. */
export function check(text: string, options: CheckOptions = {}): CheckResult {
  const { path = "-", ...rest } = options;
  return checkTexts([{ path, text }], rest);
}

/** The same of several texts, each by itself, in one result. */
export function checkTexts(
  texts: readonly { readonly path: string; readonly text: string }[],
  options: Omit<CheckOptions, "path"> = {},
): CheckResult {
  const { record = bundled, ...rest } = options;
  return checkAgainst(texts, { record, ...rest });
}
