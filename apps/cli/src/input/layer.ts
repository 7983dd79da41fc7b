/** Documents that are no plain text: their text layer, or the reason why not as a problem. */
import type { TextLayer } from "@throughline/ingest";
import { isProblemCode, type ProblemCode } from "../problem/codes.ts";
import { Problem } from "../problem/problem.ts";
import { progressOn } from "../terminal/progress.ts";
import type { Terminal } from "../terminal/terminal.ts";
import type { Encoding } from "./decode.ts";

/** Above what is a long document, and far below what a machine can hold. */
const MOST_DOCUMENT_BYTES = 100_000_000;

export interface File {
  readonly path: string;
  /** What messages call it. */
  readonly name: string;
  readonly encoding: Encoding | null;
}

/** By the name alone, so that a text of this size is not even opened. */
export function mostBytesOf(path: string, most: number): number {
  return /[.](?:pdf|docx|html?|xhtml)$/iu.test(path) ? MOST_DOCUMENT_BYTES : most;
}

/** Throws a `Problem`. */
export async function readLayer(
  bytes: Uint8Array,
  { path, name, encoding }: File,
  terminal: Terminal,
): Promise<TextLayer> {
  const line = progressOn(terminal.err, () => performance.now());
  const progress = (done: number, total: number) =>
    line.show(`reading ${name}, page ${done} of ${total}`, false);
  try {
    return await terminal.readLayer(bytes, {
      path,
      progress,
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
