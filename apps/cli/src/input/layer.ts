/** Documents that are no plain text: their text layer, or the reason why not as a problem. */
import type { TextLayer } from "@throughline/ingest";
import { isProblemCode, type ProblemCode } from "../problem/codes.ts";
import { Problem } from "../problem/problem.ts";
import { progressOn } from "../terminal/progress.ts";
import type { Terminal } from "../terminal/terminal.ts";
import type { ReadingLimits } from "./limits.ts";

/** Above what is a long document, and far below what a machine can hold. */
const MOST_DOCUMENT_BYTES = 100_000_000;

export interface File extends Omit<ReadingLimits, "maxSize"> {
  readonly path: string;
  /** What messages call it. */
  readonly name: string;
}

/** A report of 1,000 pages takes a tenth of it, on a slow machine. */
const MOST_SECONDS = 120;
/** Three times what the longest report takes. */
const MOST_MEMORY = 750_000_000;

/** By the name alone, so that a text of this size is not even opened. */
export function mostBytesOf(path: string, most: number): number {
  return /[.](?:pdf|docx|html?|xhtml)$/iu.test(path) ? MOST_DOCUMENT_BYTES : most;
}

/** Throws a `Problem`. */
export async function readLayer(
  bytes: Uint8Array,
  { path, name, encoding, maxSeconds, maxMemory }: File,
  terminal: Terminal,
): Promise<TextLayer> {
  const line = progressOn(terminal.err, () => performance.now());
  const progress = (done: number, total: number) =>
    line.show(`reading ${name}, page ${done} of ${total}`, false);
  try {
    return await terminal.readLayer(bytes, {
      path,
      progress,
      seconds: maxSeconds ?? MOST_SECONDS,
      memory: maxMemory ?? MOST_MEMORY,
      ...(encoding !== null && { charset: encoding }),
    });
  } catch (error) {
    throw problemOf(error, name);
  } finally {
    line.done();
  }
}

/** What the reader says of "the document" is said of this file. */
function problemOf(error: unknown, name: string): unknown {
  if (!(error instanceof Error && "code" in error && "hint" in error)) return error;
  const { code, hint } = error;
  if (typeof code !== "string" || !isProblemCode(code) || typeof hint !== "string") return error;
  const known: ProblemCode = code;
  return new Problem(known, error.message.replace(/^the document/u, `\`${name}\``), { hint, cause: error });
}
