/**
 * The contract for programs: one object, as the SDK makes it, whatever was found. A document that is no plain
 * text says beside it what its text was made of, and each finding its page.
 */
import type { CheckedText, CheckResult } from "@throughline/sdk/checker";
import { pageOf } from "../input/page.ts";
import type { Text } from "../input/read.ts";

/** `texts` are those of the result, in its order, as they were read. */
export function renderJson(result: CheckResult, texts: readonly Text[]): string {
  const told = result.texts.map((checked, index) => withPages(checked, texts[index]));
  return `${JSON.stringify({ ...result, texts: told }, null, 2)}\n`;
}

function withPages(checked: CheckedText, text: Text | undefined) {
  if (text?.layer === undefined) return checked;
  const { mediaType, sha256, extractor } = text.layer;
  const findings = checked.findings.map((one) => ({ ...one, page: pageOf(text, one.span.start) }));
  return { ...checked, textLayer: { mediaType, sha256, extractor }, findings };
}
