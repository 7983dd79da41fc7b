/**
 * Checks texts away from the page, so that a long one does not freeze it. Loads the sdk and the record
 * and nothing else; what comes in goes out to the page that started it.
 */
import { type CheckedText, check, record, codes as texts } from "@throughline/sdk";
import type { CheckAnswer, CheckRequest, Names } from "./protocol.ts";

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

function namesIn({ findings }: CheckedText): Names {
  const codes = new Set(findings.flatMap(({ differences }) => differences));
  const publishers = new Set(findings.flatMap(({ evidence }) => evidence?.publisher ?? []));
  return {
    differences: Object.fromEntries([...codes].map((code) => [code, texts[code].title])),
    publishers: Object.fromEntries([...publishers].map((id) => [id, record.entity(id)?.name ?? id])),
  };
}

function problemOf(error: unknown): { message: string; hint: string | null } {
  const message = error instanceof Error ? error.message : String(error);
  const hint =
    error instanceof Error && "hint" in error && typeof error.hint === "string" ? error.hint : null;
  return { message, hint };
}
