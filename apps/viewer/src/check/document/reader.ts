/**
 * The page's end of the worker that reads documents: started for one document and ended with it, so that one
 * that was made to be slow or large can be given up.
 */
import { startWorker } from "../start-worker.ts";
import type { DocumentText, ReadAnswer, ReadRequest, Refusal } from "./protocol.ts";
import workerAddress from "./worker.ts?worker&url";

/** Nobody waits longer for a sign of life. */
const STILL_MS = 60_000;

/** The document could not be read, or its reader was stopped (`interrupted`). */
export class DocumentUnread extends Error {
  readonly code: string;
  readonly hint: string;

  constructor({ code, message, hint }: Refusal) {
    super(message);
    this.name = "DocumentUnread";
    this.code = code;
    this.hint = hint;
  }
}

interface Reading {
  /** Pages read, of how many. */
  onProgress(done: number, total: number): void;
  signal: AbortSignal;
}

/** Rejects with `DocumentUnread`. */
export function readDocumentFile(
  { bytes, path }: ReadRequest,
  { onProgress, signal }: Reading,
): Promise<DocumentText> {
  const worker = startWorker(workerAddress);
  return new Promise<DocumentText>((resolve, reject) => {
    const refuse = (refusal: Refusal) => reject(new DocumentUnread(refusal));
    const tooSlow = () => refuse(TOO_SLOW);
    let timer = setTimeout(tooSlow, STILL_MS);
    worker.addEventListener("message", ({ data: answer }: MessageEvent<ReadAnswer>) => {
      clearTimeout(timer);
      if (answer.kind === "read") resolve(answer.document);
      else if (answer.kind === "refused") refuse(answer.refusal);
      else {
        timer = setTimeout(tooSlow, STILL_MS);
        onProgress(answer.done, answer.total);
      }
    });
    worker.addEventListener("error", () => refuse(UNSTARTED));
    signal.addEventListener("abort", () => refuse(STOPPED));
    worker.postMessage({ bytes, path } satisfies ReadRequest, [bytes.buffer]);
  }).finally(() => worker.terminate());
}

const TOO_SLOW: Refusal = {
  code: "too-slow",
  message: `the document gave no sign of life for ${STILL_MS / 1000} seconds`,
  hint: "take out the pages that you need, or save it as text",
};
const UNSTARTED: Refusal = {
  code: "unreadable",
  message: "the reader of documents could not start, or needs more memory than the browser gives",
  hint: "reload the page and try again, or save the document as text",
};
const STOPPED: Refusal = {
  code: "interrupted",
  message: "the reading was stopped",
  hint: "nothing was kept of it",
};
