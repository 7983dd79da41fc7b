/** The real machine behind `Terminal`: the process's streams, files and environment. */

import { once } from "node:events";
import { statSync } from "node:fs";
import { chmod, open, realpath, rename, rm, stat, writeFile as write } from "node:fs/promises";
import { availableParallelism } from "node:os";
import process from "node:process";
import { Worker } from "node:worker_threads";
import { readLayerApart } from "./layer.ts";
import type { Bytes, Helper, Screen, Terminal } from "./terminal.ts";

const CHUNK = 64 * 1024;

const INTERRUPTED = 130;
/** Permissions of a file that is not there yet, as far as the person's own mask leaves them. */
const NEW_FILE = 0o644;

/** A terminal that is this process. From here on Ctrl-C ends it with 130, whatever it waits for. */
export function processTerminal(): Terminal {
  process.on("SIGINT", interrupt);
  return {
    out: screenOf(process.stdout),
    err: screenOf(process.stderr),
    env: process.env,
    cwd: process.cwd(),
    stdin: {
      isTerminal: process.stdin.isTTY === true,
      read: (limit) => take(process.stdin, limit),
      chunks: () => bytesOf(process.stdin),
    },
    readFile,
    writeFile,
    readLayer: readLayerApart,
    busy,
    interrupted,
    cores: availableParallelism(),
    hire,
    isFolder: (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false,
  };
}

function screenOf(stream: NodeJS.WriteStream): Screen {
  return {
    isTerminal: stream.isTTY === true,
    columns: stream.columns,
    write: (text) => void stream.write(text),
    taken: async () => {
      if (stream.writableNeedDrain) await once(stream, "drain");
    },
  };
}

async function readFile(path: string, limit: number): Promise<Bytes> {
  const file = await open(path, "r");
  try {
    const status = await file.stat();
    // A regular file says its size; a pipe or a device says 0, and is read until the limit.
    if (status.isFile() && status.size > limit) return { bytes: new Uint8Array(), more: true };
    return await take(file.createReadStream({ autoClose: false, highWaterMark: CHUNK }), limit);
  } finally {
    await file.close();
  }
}

/** Beside the file first, so that it is there whole when it takes its place; through a link, its target. */
async function writeFile(path: string, bytes: Uint8Array): Promise<void> {
  const place = await realpath(path).catch(() => path);
  const mode = (await stat(place).catch(() => null))?.mode ?? NEW_FILE;
  const beside = `${place}.${process.pid}.tmp`;
  try {
    await write(beside, bytes, { mode, flag: "wx" });
    await chmod(beside, mode);
    await rename(beside, place);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** Leaving the loop early destroys the stream, so that whoever feeds it stops as well. */
async function take(stream: AsyncIterable<Uint8Array | string>, limit: number): Promise<Bytes> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const bytes of bytesOf(stream)) {
    chunks.push(bytes);
    length += bytes.length;
    if (length > limit) break;
  }
  const bytes = Buffer.concat(chunks);
  return { bytes: bytes.subarray(0, limit), more: bytes.length > limit };
}

async function* bytesOf(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield typeof chunk === "string" ? Buffer.from(chunk) : chunk;
}

/** The program is one file, so a thread runs the same one. Answers come in the order of the questions. */
function hire<Question, Answer>(task: unknown): Helper<Question, Answer> {
  const worker = new Worker(new URL(import.meta.url), { workerData: task });
  const waiting: { answer(value: Answer): void; fail(error: unknown): void }[] = [];
  worker.on("message", (value) => waiting.shift()?.answer(value));
  worker.on("error", (error) => {
    for (const { fail } of waiting.splice(0)) fail(error);
  });
  return {
    ask: (question) =>
      new Promise((answer, fail) => {
        waiting.push({ answer, fail });
        worker.postMessage(question);
      }),
    dismiss: () => void worker.terminate(),
  };
}

function interrupt(): void {
  process.exit(INTERRUPTED);
}

/** A second Ctrl-C ends the process at once. */
function interrupted(): Promise<void> {
  process.off("SIGINT", interrupt);
  return new Promise((resolve) => {
    const end = () => {
      process.on("SIGINT", interrupt);
      resolve();
    };
    process.once("SIGINT", end);
    process.once("SIGTERM", end);
  });
}

/**
 * A listener runs only between two pieces of work. Without one the system ends the process itself, which
 * a shell reports as 130 too.
 */
function busy<Value>(work: () => Value): Value {
  process.off("SIGINT", interrupt);
  try {
    return work();
  } finally {
    process.on("SIGINT", interrupt);
  }
}
