/**
 * The document of `--against`: a file becomes its text, and where they are known its pages.
 *
 * The one place that a new kind of file has to be taught to. Today it is plain text and Markdown.
 */
import type { Against } from "@throughline/sdk";
import type { Terminal } from "../terminal/terminal.ts";
import { type ReadingOptions, readText } from "./read.ts";

/** Throws a `Problem`. */
export async function readSource(
  path: string,
  terminal: Terminal,
  options: ReadingOptions,
): Promise<Against> {
  return { path, text: await readText(path, terminal, options) };
}
