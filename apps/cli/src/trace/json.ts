/** The contract for programs: one object, as the SDK makes it, with what each code in it means. */
import { codes, type Trace } from "@throughline/sdk/checker";
import { codesIn } from "./told.ts";

export function renderJson(trace: Trace): string {
  const meanings = Object.fromEntries(codesIn(trace).map((code) => [code, codes[code].meaning]));
  return `${JSON.stringify({ ...trace, codes: meanings }, null, 2)}\n`;
}
