/**
 * Reads a document in a thread of its own, and ends that thread when it takes too long or too much.
 *
 * A page can be made so that reading it never ends, or unpacks to more than a machine has; what is inside
 * one page nobody can interrupt but from outside.
 */
import process from "node:process";
import { Worker } from "node:worker_threads";
import type { TextLayer } from "@throughline/ingest";
import { formatSize } from "../input/size.ts";
import type { LayerMessage, LayerTask } from "../input/task.ts";
import { count } from "./count.ts";
import type { LayerRequest } from "./terminal.ts";

/** How far beyond its memory a document can get, at the most, is what it takes in this time. */
const LOOK_EVERY_MS = 20;

/** Throws what is like an `IngestError`: it has its `code`, message and `hint`. */
export function readLayerApart(
  bytes: Uint8Array,
  { progress, seconds, memory, ...options }: LayerRequest,
): Promise<TextLayer> {
  // Its bytes were counted when they were read.
  const limits = { milliseconds: 1000 * seconds, bytes: Number.POSITIVE_INFINITY };
  const task: LayerTask = { reads: "document", bytes, options: { ...options, limits } };
  const worker = new Worker(new URL(import.meta.url), {
    workerData: task,
    // Objects; what a page unpacks to lies beside them, and is seen by the watch.
    resourceLimits: { maxOldGenerationSizeMb: Math.ceil(memory / 1e6) },
  });
  return new Promise<TextLayer>((resolve, reject) => {
    const stop = watch({ seconds, memory }, (...why) => reject(refusal(...why)));
    worker.on("message", (message: LayerMessage) => {
      if (message.kind === "progress") progress(message.done, message.total);
      else if (message.kind === "layer") resolve(message.layer);
      else reject(refusal(message.code, message.message, message.hint));
    });
    worker.on("error", (error) => reject(isOutOfMemory(error) ? refusal(...tooLarge(memory)) : error));
    worker.on("exit", () => {
      stop();
      reject(refusal("damaged", "the document ended the reading of it"));
    });
  }).finally(() => worker.terminate());
}

type Why = readonly [code: string, message: string, hint: string];

function watch(
  { seconds, memory }: Pick<LayerRequest, "seconds" | "memory">,
  giveUp: (...why: Why) => void,
): () => void {
  const begun = performance.now();
  const before = process.memoryUsage.rss();
  const timer = setInterval(() => {
    if (process.memoryUsage.rss() - before > memory) giveUp(...tooLarge(memory));
    else if (performance.now() - begun > 1000 * seconds) giveUp(...tooSlow(seconds));
  }, LOOK_EVERY_MS);
  return () => clearInterval(timer);
}

function tooLarge(memory: number): Why {
  const message = `the document needs more than ${formatSize(memory)} of memory to read`;
  return [
    "document-too-large",
    message,
    "take out the pages that you need, or allow more with `--max-memory`",
  ];
}

function tooSlow(seconds: number): Why {
  const message = `the document takes longer than ${count(seconds, "second", "seconds")} to read`;
  return ["too-slow", message, "take out the pages that you need, or allow more with `--max-seconds`"];
}

function isOutOfMemory(error: Error): boolean {
  return "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}

function refusal(code: string, message: string, hint = "get the file again, or save it as text"): Error {
  return Object.assign(new Error(message), { code, hint });
}
