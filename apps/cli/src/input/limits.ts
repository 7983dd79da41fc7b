/** How much of a file is taken in, as flags say it, for every command that reads one. */
import type { Arguments } from "../command/arguments.ts";
import { Problem } from "../problem/problem.ts";
import { type Encoding, encodingNamed } from "./decode.ts";
import { parseSize } from "./size.ts";

/** Null is what is usual. */
export interface ReadingLimits {
  /** Bytes of a file. */
  readonly maxSize: number | null;
  /** Seconds that the making of a document's text may take. */
  readonly maxSeconds: number | null;
  /** Bytes of memory that it may take. */
  readonly maxMemory: number | null;
  readonly encoding: Encoding | null;
}

/** For `readAll`. They throw `not-a-size`, `not-a-time` and `unknown-encoding`. */
export const limitReaders = (
  args: Arguments,
): { [Key in keyof ReadingLimits]: () => ReadingLimits[Key] } => ({
  maxSize: () => optional(args.text("max-size"), parseSize),
  maxSeconds: () => optional(args.text("max-seconds"), parseSeconds),
  maxMemory: () => optional(args.text("max-memory"), parseSize),
  encoding: () => encodingNamed(args.text("encoding")),
});

/** A day: who waits longer wants to know of it. */
const MOST_SECONDS = 86_400;

function parseSeconds(text: string): number {
  const seconds = /^\d+(?:\.\d+)?$/u.test(text.trim()) ? Number(text) : 0;
  if (seconds > 0 && seconds <= MOST_SECONDS) return seconds;
  throw new Problem("not-a-time", `\`${text}\` is not a number of seconds up to ${MOST_SECONDS}`, {
    hint: "write it as `--max-seconds 300`",
  });
}

function optional<Value>(text: string | undefined, read: (text: string) => Value): Value | null {
  return text === undefined ? null : read(text);
}
