/**
 * The page's end of the checking worker. A worker that starts from a blob has no address to find the record
 * from, so the page names it.
 */
import type { CheckedText, CheckResult } from "@throughline/sdk/checker";
import { link } from "../record/paths.ts";
import type { CheckAnswer, CheckRequest, Doing, Names, RecordAddress } from "./protocol.ts";
import { startWorker } from "./start-worker.ts";
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
  /** The whole answer, as the command line prints it. */
  result: CheckResult;
  /** The one text in it. */
  checked: CheckedText;
  names: Names;
}

export interface Checker {
  /** Resolves to null when a later question overtook this one; says on the way what it is doing. */
  check(text: string, published: string | null, onDoing: (doing: Doing) => void): Promise<Checked | null>;
}

export function startChecker(): Checker {
  const worker = startChecking();
  let turn = 0;
  return {
    check(text, published, onDoing) {
      turn += 1;
      const mine = turn;
      const answered = answerTo(mine, worker, (doing) => {
        if (mine === turn) onDoing(doing);
      });
      worker.postMessage({ turn: mine, text, published } satisfies CheckRequest);
      return answered.then(
        (answer) => (mine === turn ? answer : null),
        (error) => {
          if (mine === turn) throw error;
          return null;
        },
      );
    },
  };
}

function answerTo(turn: number, worker: Worker, onDoing: (doing: Doing) => void): Promise<Checked> {
  return new Promise((resolve, reject) => {
    const listening = new AbortController();
    const { signal } = listening;
    const onMessage = ({ data: answer }: MessageEvent<CheckAnswer>) => {
      if (answer.turn !== turn) return;
      if ("doing" in answer) {
        onDoing(answer.doing);
        return;
      }
      listening.abort();
      if ("problem" in answer) reject(new CheckFailed(answer.problem.message, answer.problem.hint));
      else resolve(answer);
    };
    const onError = () => {
      listening.abort();
      reject(new CheckFailed("the checker could not start", "reload the page and try again"));
    };
    worker.addEventListener("message", onMessage, { signal });
    worker.addEventListener("error", onError, { signal });
  });
}

function startChecking(): Worker {
  const worker = startWorker(workerAddress);
  const record = new URL(link("data/record.json"), location.href).href;
  worker.postMessage({ record } satisfies RecordAddress);
  return worker;
}
