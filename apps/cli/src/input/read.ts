/** Reads the texts that a command was given, each whole or with the reason why not. */
import { resolve } from "node:path";
import { Problem } from "../problem/problem.ts";
import type { Bytes, Terminal } from "../terminal/terminal.ts";
import { decode, type Encoding } from "./decode.ts";
import { formatSize } from "./size.ts";
import { isHtml } from "./sniff.ts";

/**
 * More than ten times the text of the longest quarterly report, and few enough that a check of the densest
 * text stays well below a gigabyte of memory. Who has a longer text says so with `--max-size`.
 */
export const MOST_BYTES = 5_000_000;

export interface Text {
  /** As it was given; stdin is `-`. */
  readonly path: string;
  readonly text: string;
}

export interface ReadingOptions {
  readonly maxSize: number;
  readonly encoding: Encoding | null;
}

/** Each text in its turn, or why it cannot be read. Later files do not wait for good ones. */
export async function* textsOf(
  paths: readonly string[],
  terminal: Terminal,
  options: ReadingOptions,
): AsyncGenerator<Text | Problem> {
  for (const path of paths) {
    try {
      yield { path, text: await readText(path, terminal, options) };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      yield error;
    }
  }
}

/** One text. Throws a `Problem`. */
export async function readText(path: string, terminal: Terminal, options: ReadingOptions): Promise<string> {
  const name = path === "-" ? "stdin" : path;
  const text = decode(await readBytes(path, terminal, options.maxSize), name, options.encoding);
  if (!isHtml(text)) return text;
  throw new Problem("not-plain-text", `\`${name}\` is a page of HTML`, {
    hint: "save the article's text as plain text or Markdown, or paste it into `throughline check -`",
  });
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
