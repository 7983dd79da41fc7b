/**
 * Checks texts away from the page, so that a long one does not freeze it. Loads this site's own record
 * once, as data; what comes in goes out to the page that started it and nowhere else.
 */
import {
  type CheckedText,
  type CheckResult,
  checkInRecord,
  type Reader,
  titleOf,
} from "@throughline/sdk/checker";
import { type Loading, loadRecord } from "./loading.ts";
import type { CheckAnswer, CheckRequest, Names, Problem, RecordAddress } from "./protocol.ts";

let loading: Loading | null = null;

self.addEventListener("message", ({ data }: MessageEvent<RecordAddress | CheckRequest>) => {
  if ("record" in data) {
    loading = loadRecord(data.record);
    // A failure is told to the check that needs the record, which tries again.
    loading.wait().catch(() => null);
  } else void answer(data);
});

async function answer(request: CheckRequest): Promise<void> {
  const { turn } = request;
  try {
    if (loading === null) throw new Error("the checker was not told where the record is");
    if (loading.now() === null) say({ turn, doing: "loading" });
    const record = await loading.wait();
    say({ turn, doing: "checking" });
    say({ turn, ...judge(request, record) });
  } catch (error) {
    say({ turn, problem: problemOf(error) });
  }
}

function say(answer: CheckAnswer): void {
  self.postMessage(answer);
}

interface Judged {
  result: CheckResult;
  checked: CheckedText;
  names: Names;
}

function judge({ text, published }: CheckRequest, record: Reader): Judged {
  const named = { path: "your text", text };
  const result = checkInRecord([named], { record, ...(published === null ? {} : { published }) });
  const [checked] = result.texts;
  if (checked === undefined) throw new Error("the checker returned no text");
  return { result, checked, names: namesIn(checked, record) };
}

function namesIn({ findings }: CheckedText, record: Reader): Names {
  const codes = new Set(findings.flatMap(({ differences }) => differences));
  const publishers = new Set(findings.flatMap(({ evidence }) => evidence?.publisher ?? []));
  return {
    differences: Object.fromEntries([...codes].map((code) => [code, titleOf(code)])),
    publishers: Object.fromEntries([...publishers].map((id) => [id, record.entity(id)?.name ?? id])),
  };
}

function problemOf(error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const hint =
    error instanceof Error && "hint" in error && typeof error.hint === "string" ? error.hint : null;
  return { message, hint };
}
