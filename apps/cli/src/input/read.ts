/** Reads the texts that a command was given, each whole or with the reason why not. */
import { resolve } from "node:path";
import type { TextLayer } from "@throughline/ingest";
import { Problem } from "../problem/problem.ts";
import type { Bytes, Terminal } from "../terminal/terminal.ts";
import { decode } from "./decode.ts";
import { type File, mostBytesOf, readLayer } from "./layer.ts";
import type { ReadingLimits } from "./limits.ts";
import { formatSize } from "./size.ts";
import { isDocument } from "./sniff.ts";

/**
 * More than ten times the text of the longest quarterly report, and few enough that a check of the densest
 * text stays well below a gigabyte of memory. Who has a longer text says so with `--max-size`.
 */
export const MOST_BYTES = 5_000_000;

export interface Text {
  /** As it was given; stdin is `-`. */
  readonly path: string;
  readonly text: string;
  /** Of a PDF, a web page or a Word file: what its text was made of. Offsets are into `text` all the same. */
  readonly layer?: TextLayer;
}

export interface ReadingOptions
  extends Pick<ReadingLimits, "maxSize" | "encoding">,
    Partial<Pick<ReadingLimits, "maxSeconds" | "maxMemory">> {
  /** Whether a plain text gets a text layer as well. */
  readonly isLayered?: boolean;
}

/** Each text in its turn, or why it cannot be read. Later files do not wait for good ones. */
export async function* textsOf(
  paths: readonly string[],
  terminal: Terminal,
  options: ReadingOptions,
): AsyncGenerator<Text | Problem> {
  for (const path of paths) {
    try {
      yield await readText(path, terminal, options);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      yield error;
    }
  }
}

/** One text, whatever its format. Throws a `Problem`. */
export async function readText(path: string, terminal: Terminal, options: ReadingOptions): Promise<Text> {
  const name = path === "-" ? "stdin" : path;
  const { encoding, maxSize, maxSeconds = null, maxMemory = null, isLayered = false } = options;
  const bytes = await readBytes(path, terminal, maxSize ?? mostBytesOf(path, MOST_BYTES));
  if (isLayered || isDocument(bytes))
    return documentOf(bytes, { path, name, encoding, maxSeconds, maxMemory }, terminal);
  return { path, text: decode(bytes, name, encoding) };
}

async function documentOf(bytes: Uint8Array, file: File, terminal: Terminal): Promise<Text> {
  const layer = await readLayer(bytes, file, terminal);
  return { path: file.path, text: layer.text, layer };
}

/** The bytes of a file or of stdin, never more than the limit. Throws a `Problem`. */
export async function readBytes(path: string, terminal: Terminal, limit: number): Promise<Uint8Array> {
  const { bytes, more } = await (path === "-" ? terminal.stdin.read(limit) : readFile(path, terminal, limit));
  if (!more) return bytes;
  throw new Problem("too-large", `\`${path === "-" ? "stdin" : path}\` is larger than ${formatSize(limit)}`, {
    hint: "split it, or allow more with `--max-size`, such as `--max-size 20MB`",
  });
}

async function readFile(path: string, terminal: Terminal, limit: number): Promise<Bytes> {
  try {
    return await terminal.readFile(resolve(terminal.cwd, path), limit);
  } catch (error) {
    throw fileProblem(path, error);
  }
}

function fileProblem(path: string, error: unknown): unknown {
  const code = error instanceof Error && "code" in error ? error.code : null;
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return new Problem("no-such-file", `there is no file \`${path}\``, {
        hint: "names are taken from the folder you are in; `-` reads stdin",
      });
    case "EISDIR":
      return new Problem("is-a-folder", `\`${path}\` is a folder`, {
        hint: `name its files: \`${path.replace(/\/$/u, "")}/*.md\``,
      });
    case "EACCES":
    case "EPERM":
      return new Problem("not-readable", `\`${path}\` may not be read by you`, {
        hint: "ask its owner, or change its permissions",
        cause: error,
      });
    default:
      if (typeof code !== "string") return error;
      return new Problem("not-readable", `\`${path}\` could not be read: the system says ${code}`, {
        cause: error,
      });
  }
}
