/**
 * Reads a document in a thread of its own, and ends that thread when it takes too long or too much.
 *
 * A page can be made so that reading it never ends, or unpacks to more than a machine has; what is inside
 * one page nobody can interrupt but from outside.
 */
import process from "node:process";
import { Worker } from "node:worker_threads";
import type { TextLayer } from "@throughline/ingest";
import type { LayerMessage, LayerTask } from "../input/task.ts";
import type { LayerRequest } from "./terminal.ts";

/** A report of 1,000 pages takes a tenth of it, on a slow machine. */
const MOST_MS = 120_000;
/** Beside what the program had before, in bytes. */
const MOST_MEMORY = 1_500_000_000;
const LOOK_EVERY_MS = 50;

/** Throws what is like an `IngestError`: it has its `code`, message and `hint`. */
export function readLayerApart(
  bytes: Uint8Array,
  { progress, ...options }: LayerRequest,
): Promise<TextLayer> {
  const task: LayerTask = { reads: "document", bytes, options };
  const worker = new Worker(new URL(import.meta.url), { workerData: task });
  return new Promise<TextLayer>((resolve, reject) => {
    const stop = watch((code, message) => reject(refusal(code, message)));
    worker.on("message", (message: LayerMessage) => {
      if (message.kind === "progress") progress(message.done, message.total);
      else if (message.kind === "layer") resolve(message.layer);
      else reject(refusal(message.code, message.message, message.hint));
    });
    worker.on("error", reject);
    worker.on("exit", () => {
      stop();
      reject(refusal("damaged", "the document ended the reading of it"));
    });
  }).finally(() => worker.terminate());
}

function watch(giveUp: (code: string, message: string) => void): () => void {
  const begun = performance.now();
  const before = process.memoryUsage.rss();
  const timer = setInterval(() => {
    if (process.memoryUsage.rss() - before > MOST_MEMORY)
      giveUp("document-too-large", `the document needs more than ${MOST_MEMORY / 1e6} MB of memory to read`);
    else if (performance.now() - begun > MOST_MS)
      giveUp("too-slow", `the document takes longer than ${MOST_MS / 1000} seconds to read`);
  }, LOOK_EVERY_MS);
  return () => clearInterval(timer);
}

function refusal(
  code: string,
  message: string,
  hint = "take out the pages that you need, or save it as text",
): Error {
  return Object.assign(new Error(message), { code, hint });
}
