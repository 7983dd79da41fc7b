/** Looks for the settings: the file of `--config`, else `throughline.config.json` in a folder or above it. */
import { dirname, join, relative, resolve } from "node:path";
import type { Arguments } from "../command/arguments.ts";
import { readText } from "../input/read.ts";
import { Problem } from "../problem/problem.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { type Config, NO_CONFIG, parseConfig } from "./config.ts";

const CONFIG_NAME = "throughline.config.json";
const MOST_BYTES = 1_000_000;

/**
 * Throws why the file of `--config` cannot be read. What is wrong in a file is handed back, all of it.
 *
 * @param from the folder to begin in: the working folder unless it is given
 */
export async function findConfig(
  args: Arguments,
  terminal: Terminal,
  from = terminal.cwd,
): Promise<{ config: Config | null; problems: Problem[] }> {
  const given = args.text("config");
  if (given !== undefined) return read(given, terminal);
  for (let folder = from; ; folder = dirname(folder)) {
    const path = relative(terminal.cwd, join(folder, CONFIG_NAME));
    try {
      return await read(path, terminal);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      // A folder of that name, or one that may not be read, is as good as none.
      if (!["no-such-file", "is-a-folder", "not-readable"].includes(error.code)) throw error;
    }
    if (dirname(folder) === folder) return { config: NO_CONFIG, problems: [] };
  }
}

async function read(
  path: string,
  terminal: Terminal,
): Promise<{ config: Config | null; problems: Problem[] }> {
  const { text } = await readText(path, terminal, { maxSize: MOST_BYTES, encoding: null });
  const folder = relative(terminal.cwd, dirname(resolve(terminal.cwd, path)));
  return parseConfig(text, { name: path, folder });
}
