/**
 * What a bug looks like to the person who met it: that it is one, and what to send to us. Never a
 * stack trace; one place in the program is enough to begin with.
 */
import { Problem } from "./problem.ts";

export interface Running {
  /** "throughline 0.1.0". */
  readonly tool: string;
  /** "node v24.1.0 on linux". */
  readonly platform: string;
}

export function internalProblem(error: unknown, running: Running): Problem {
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const where = error instanceof Error ? firstPlace(error.stack ?? "") : null;
  const line = [running.tool, running.platform, firstLine(what), where]
    .filter((part) => part !== null)
    .join(" | ");
  return new Problem(
    "internal",
    `this is a bug in throughline, not a fault of your text or command\n  ${line}`,
    {
      hint: "please report it with the line above, the command you ran and, where you may share it, the text",
      cause: error,
    },
  );
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? "";
}

/** "check (throughline.js:12:345)", with the folder left out: it may name a person. */
function firstPlace(stack: string): string | null {
  const match = /^\s+at (?:(?<name>[\w.<>$ ]+) \()?(?:.*[\\/])?(?<place>[\w.-]+:\d+:\d+)\)?$/mu.exec(stack);
  if (match?.groups === undefined) return null;
  const { name, place } = match.groups;
  return name === undefined ? `at ${place}` : `at ${name} (${place})`;
}
