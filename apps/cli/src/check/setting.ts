/**
 * What a check is made with, out of flags and settings: one way for `check` and for the servers, so that a text
 * gets the same findings wherever it is read.
 */
import { type Arguments, readAll } from "../command/arguments.ts";
import type { Config } from "../config/config.ts";
import { findConfig } from "../config/find.ts";
import { limitReaders, type ReadingLimits } from "../input/limits.ts";
import type { ReadingOptions } from "../input/read.ts";
import { readSource } from "../input/source.ts";
import type { Problem } from "../problem/problem.ts";
import { readGivenRecord } from "../record/open.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { type Checker, checkerOf, type Task } from "./task.ts";

interface Wishes {
  readonly config: Config;
  /** What flags say of it; null for what the settings say. */
  readonly published: string | null;
  readonly why: boolean;
  readonly reading: ReadingOptions;
}

/** Flags go before settings. Throws why a file that they name cannot be read. */
export async function taskOf(
  args: Arguments,
  terminal: Terminal,
  { config, published, why, reading }: Wishes,
): Promise<Task> {
  const source = args.text("against") ?? config.against;
  return {
    record: await readGivenRecord(args, terminal, config.record),
    published: published ?? config.published,
    against: source === null ? null : await readSource(source, terminal, reading),
    why,
    ignore: config.ignore,
  };
}

/**
 * The checker of a server, for all texts that it will be sent; or everything that is wrong in the settings.
 *
 * @param from the folder to look for settings in: the working folder unless it is given
 */
export async function readChecker(
  args: Arguments,
  terminal: Terminal,
  from?: string,
): Promise<{ checker: Checker | null; problems: readonly Problem[] }> {
  const { options: reading } = readAll<ReadingLimits>(limitReaders(args));
  const { config, problems } = await findConfig(args, terminal, from);
  if (reading === null || config === null) return { checker: null, problems };
  const task = await taskOf(args, terminal, { config, published: null, why: false, reading });
  return { checker: checkerOf(task), problems };
}
