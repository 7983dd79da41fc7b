/**
 * The document of `--against`: a file becomes its text, and where they are known its pages.
 *
 * Every format that a text may be in. A page counts from where its own words begin.
 */
import { pageName } from "@throughline/ingest/layer";
import type { Against } from "@throughline/sdk/checker";
import type { Terminal } from "../terminal/terminal.ts";
import { type ReadingOptions, readText } from "./read.ts";

/** Throws a `Problem`. */
export async function readSource(
  path: string,
  terminal: Terminal,
  options: ReadingOptions,
): Promise<Against> {
  const { text, layer } = await readText(path, terminal, options);
  if (layer === undefined || layer.pages.length < 2) return { path, text };
  return { path, text, pages: layer.pages.map((page) => ({ start: page.start, label: pageName(page) })) };
}
