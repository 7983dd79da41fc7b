/** A checked text as the page saves it, for the tests of its formats. */
import { check } from "@throughline/sdk";
import type { Exported } from "./exported.ts";

/** A text without pages. */
export function exportedOf(text: string): Exported {
  const result = check(text);
  const [checked] = result.texts;
  if (checked === undefined) throw new Error("no text");
  return {
    result,
    checked,
    names: { differences: { "bound-dropped": "bound dropped" }, publishers: {} },
    pageOf: () => null,
    addressOf: (figure) => `https://record.example/figures/${figure}/`,
    explanationOf: (code) => `https://record.example/method/#${code}`,
  };
}
