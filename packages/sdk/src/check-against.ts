/** Checking texts against a document that the caller brings; apart, because few who check have one. */
import type { Against } from "./check/against/document.ts";
import type { CheckResult } from "./check/finding/finding.ts";
import { checkOn, checkTexts, type Named, type Setting } from "./check-texts.ts";
import { documentGround } from "./document-ground.ts";

/** The record lends its vocabulary only, where there is a document. Throws `not-edtf` for a date that is none. */
export function checkAgainst(
  texts: readonly Named[],
  { against, ...setting }: Setting & { against?: Against | undefined },
): CheckResult {
  if (against === undefined) return checkTexts(texts, setting);
  return checkOn(documentGround(setting.record, against), texts, { ...setting, against });
}
