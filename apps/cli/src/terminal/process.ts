/** The real machine behind `Terminal`: the process's streams, files and environment. */
import { statSync } from "node:fs";
import { open } from "node:fs/promises";
import process from "node:process";
import type { Bytes, Screen, Terminal } from "./terminal.ts";

const CHUNK = 64 * 1024;

const INTERRUPTED = 130;

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
    busy,
    isFolder: (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false,
  };
}

function screenOf(stream: NodeJS.WriteStream): Screen {
  return {
    isTerminal: stream.isTTY === true,
    columns: stream.columns,
    write: (text) => void stream.write(text),
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

function interrupt(): void {
  process.exit(INTERRUPTED);
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
