/** Writes a text layer to a file: what the offsets of an answer are offsets of. */
import { resolve } from "node:path";
import { Problem } from "../problem/problem.ts";
import type { Terminal } from "../terminal/terminal.ts";
import type { Text } from "./read.ts";

/** One file can hold the layer of one text. Throws `too-many-arguments`. */
export function assertOne(paths: readonly string[], format: string): void {
  if (paths.length === 1 && format !== "jsonl") return;
  throw new Problem(
    "too-many-arguments",
    "`--text-layer` writes the layer of one text, and there are several",
    {
      hint: "check one file at a time",
    },
  );
}

/** Nothing where the text could not be read. Throws `not-writable`. */
export async function saveLayer(text: Text | undefined, path: string, terminal: Terminal): Promise<void> {
  if (text?.layer === undefined) return;
  try {
    const json = `${JSON.stringify(text.layer, null, 2)}\n`;
    await terminal.writeFile(resolve(terminal.cwd, path), new TextEncoder().encode(json));
  } catch (cause) {
    throw new Problem("not-writable", `\`${path}\` may not be written by you`, { cause });
  }
}
