/**
 * What a command hands back: its answer, what it found, and what it could not do.
 *
 * Commands return this and write nothing; `run.ts` writes it and turns it into an exit code.
 */

import type { Problem } from "../problem/problem.ts";
import type { Terminal } from "../terminal/terminal.ts";
import type { Arguments } from "./arguments.ts";

export interface Result {
  /** For stdout, with its last line break; empty where there is no answer. */
  readonly output: string;
  /** For stderr, where the answer itself is a text that somebody pipes on. */
  readonly note?: string;
  /** Findings or issues at or above the level that was asked for. */
  readonly found: boolean;
  readonly problems: readonly Problem[];
}

/** An answer that comes in pieces, each to be written before the next is made. Its end says the rest. */
export interface Streamed {
  readonly pieces: AsyncGenerator<string, Result>;
}

export type Command = (args: Arguments, terminal: Terminal) => Promise<Result | Streamed>;

/** 0: nothing found. 1: findings or issues. 2: something could not be done, whatever else was found. */
export type ExitCode = 0 | 1 | 2;

export function exitCodeOf({ found, problems }: Pick<Result, "found" | "problems">): ExitCode {
  if (problems.length > 0) return 2;
  return found ? 1 : 0;
}

/** An answer without findings. */
export function answer(output: string): Result {
  return { output, found: false, problems: [] };
}

/** No answer. */
export function refusal(...problems: Problem[]): Result {
  return { output: "", found: false, problems };
}
