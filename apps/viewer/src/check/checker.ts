/**
 * The page's end of the checking worker.
 *
 * The worker starts from a blob that imports the real script: a worker from a blob inherits the page's
 * Content-Security-Policy, one from an address would have only what the host's headers say. So the text
 * cannot leave even where there are no headers.
 */
import type { CheckedText } from "@throughline/sdk";
import type { CheckAnswer, CheckRequest, Names } from "./protocol.ts";
import { trustedScript } from "./trusted.ts";
import workerAddress from "./worker.ts?worker&url";

/** The checker could not do its work; it says nothing about the text. */
export class CheckFailed extends Error {
  readonly code = "check-failed";
  readonly hint: string | null;

  constructor(message: string, hint: string | null) {
    super(message);
    this.name = "CheckFailed";
    this.hint = hint;
  }
}

export interface Checked {
  checked: CheckedText;
  names: Names;
}

export interface Checker {
  /** Resolves to null when a later question overtook this one. */
  check(text: string, published: string | null): Promise<Checked | null>;
}

export function startChecker(): Checker {
  const worker = startWorker();
  let turn = 0;
  return {
    check(text, published) {
      turn += 1;
      const mine = turn;
      return new Promise((resolve, reject) => {
        const listening = new AbortController();
        const { signal } = listening;
        worker.addEventListener(
          "message",
          ({ data: answer }: MessageEvent<CheckAnswer>) => {
            if (answer.turn !== mine) return;
            listening.abort();
            if (mine !== turn) resolve(null);
            else if ("problem" in answer)
              reject(new CheckFailed(answer.problem.message, answer.problem.hint));
            else resolve(answer);
          },
          { signal },
        );
        worker.addEventListener(
          "error",
          () => {
            listening.abort();
            reject(new CheckFailed("the checker could not start", "reload the page and try again"));
          },
          { signal },
        );
        worker.postMessage({ turn: mine, text, published } satisfies CheckRequest);
      });
    },
  };
}

function startWorker(): Worker {
  const address = new URL(workerAddress, location.href).href;
  const start = new Blob([`import ${JSON.stringify(address)};`], { type: "text/javascript" });
  return new Worker(trustedScript(URL.createObjectURL(start)), { type: "module" });
}
