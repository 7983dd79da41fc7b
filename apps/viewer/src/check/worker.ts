/**
 * Checks texts away from the page, so that a long one does not freeze it. Loads the sdk and the record
 * and nothing else; what comes in goes out to the page that started it.
 */
import { type CheckedText, check, codes as texts } from "@throughline/sdk";
import type { CheckAnswer, CheckRequest, DifferenceNames } from "./protocol.ts";

self.addEventListener("message", (event: MessageEvent<CheckRequest>) => {
  self.postMessage(answer(event.data));
});

function answer({ turn, text, published }: CheckRequest): CheckAnswer {
  try {
    const result = check(text, { path: "your text", ...(published === null ? {} : { published }) });
    const [checked] = result.texts;
    if (checked === undefined) throw new Error("the checker returned no text");
    return { turn, checked, names: namesIn(checked) };
  } catch (error) {
    return { turn, problem: problemOf(error) };
  }
}

/** Sent along, so that the page itself need not load the sdk. */
function namesIn({ findings }: CheckedText): DifferenceNames {
  const codes = new Set(findings.flatMap(({ differences }) => differences));
  return Object.fromEntries([...codes].map((code) => [code, texts[code].title]));
}

function problemOf(error: unknown): { message: string; hint: string | null } {
  const message = error instanceof Error ? error.message : String(error);
  const hint =
    error instanceof Error && "hint" in error && typeof error.hint === "string" ? error.hint : null;
  return { message, hint };
}
