/**
 * `--fix` and `--diff`: texts with their dropped bounds put back, written or shown.
 *
 * A file is written whole or not at all, and only where its bytes are still those that were checked.
 */
import { resolve } from "node:path";
import type { CheckedText } from "@throughline/sdk/checker";
import { readBytes, type Text } from "../input/read.ts";
import { Problem } from "../problem/problem.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { patchOf } from "./patch.ts";
import { restoreBounds } from "./restore.ts";

export interface Fixed {
  readonly before: Text;
  readonly after: Text;
  /** How many bounds were put back. */
  readonly count: number;
}

/** Texts and what was found in them, in the same order. */
export function fixAll(texts: readonly Text[], checked: readonly CheckedText[]): Fixed[] {
  return texts.map((before, index) => {
    const { text, count } = restoreBounds(before.text, checked[index]?.findings ?? []);
    return { before, after: { path: before.path, text }, count };
  });
}

/** All of it as one patch. */
export function patchAll(fixed: readonly Fixed[]): string {
  return fixed.map(({ before, after }) => patchOf(before, after.text)).join("");
}

/** Writes the files that changed. One that could not be written stays as it was, with the reason. */
export async function writeAll(
  fixed: readonly Fixed[],
  terminal: Terminal,
  limit: number,
): Promise<{ fixed: Fixed[]; problems: Problem[] }> {
  const problems: Problem[] = [];
  const now: Fixed[] = [];
  for (const one of fixed) {
    try {
      if (one.count > 0 && one.before.path !== "-") await writeOne(one, terminal, limit);
      now.push(one);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      problems.push(error);
      now.push({ before: one.before, after: one.before, count: 0 });
    }
  }
  return { fixed: now, problems };
}

const MARK = [0xef, 0xbb, 0xbf];

async function writeOne({ before, after }: Fixed, terminal: Terminal, limit: number): Promise<void> {
  const { path } = before;
  const bytes = await readBytes(path, terminal, limit);
  const isMarked = MARK.every((byte, index) => bytes[index] === byte);
  const body = isMarked ? bytes.subarray(MARK.length) : bytes;
  if (Buffer.compare(body, Buffer.from(before.text)) !== 0)
    throw new Problem(
      "not-fixed",
      `\`${path}\` was not written: its bytes are not those of the checked text`,
      {
        hint: "only UTF-8 is written, and only where nobody changed the file meanwhile; `--diff` shows the change",
      },
    );
  const written = Buffer.concat([isMarked ? Buffer.from(MARK) : Buffer.alloc(0), Buffer.from(after.text)]);
  try {
    await terminal.writeFile(resolve(terminal.cwd, path), written);
  } catch (cause) {
    if (!(cause instanceof Error && "code" in cause)) throw cause;
    throw new Problem("not-writable", `\`${path}\` could not be written: the system says ${cause.code}`, {
      hint: "nothing of it was changed; see whether its folder may be written, or use `--diff`",
      cause,
    });
  }
}
