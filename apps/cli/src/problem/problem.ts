/**
 * Why the program could not do its job: an error for people, never a finding about their text.
 *
 * `message` says what happened to which thing, `hint` the next action. Commands collect these and
 * go on with what they can do; whoever prints them is `render.ts`.
 */
import type { ProblemCode } from "./codes.ts";

export interface ProblemOptions {
  readonly hint?: string;
  readonly cause?: unknown;
}

export class Problem extends Error {
  override readonly name = "Problem";
  readonly code: ProblemCode;
  readonly hint: string | null;

  constructor(code: ProblemCode, message: string, { hint, cause }: ProblemOptions = {}) {
    super(message, { cause });
    this.code = code;
    this.hint = hint ?? null;
  }
}
