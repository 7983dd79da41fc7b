/** Which folder of record files is meant: the one named, or the one of the checkout that the command runs in. */
import { dirname, join, relative, resolve } from "node:path";
import { Problem } from "../problem/problem.ts";
import type { Terminal } from "../terminal/terminal.ts";

/** Where a checkout keeps its record, from its root. */
const IN_CHECKOUT = join("packages", "core", "record");

export interface Folder {
  readonly path: string;
  /** As a message should call it, from the working folder; "." is the working folder. */
  readonly name: string;
}

/** Throws `no-record-folder`, `not-a-record-folder` or `no-such-file`. */
export function findFolder(named: string | undefined, terminal: Terminal): Folder {
  if (named === undefined) return checkoutFolder(terminal);
  const path = resolve(terminal.cwd, named);
  if (!terminal.isFolder(path)) {
    throw new Problem("no-such-file", `there is no folder \`${named}\``, {
      hint: "give the folder that holds `indicators` and `documents`",
    });
  }
  if (isRecordFolder(path, terminal)) return { path, name: named };
  const inside = join(path, IN_CHECKOUT);
  throw new Problem("not-a-record-folder", `\`${named}\` holds no \`indicators\` and no \`documents\``, {
    hint: isRecordFolder(inside, terminal)
      ? `did you mean \`${join(named, IN_CHECKOUT)}\`?`
      : "give the folder that holds them",
  });
}

function checkoutFolder(terminal: Terminal): Folder {
  for (let at = terminal.cwd; ; at = dirname(at)) {
    const path = join(at, IN_CHECKOUT);
    if (isRecordFolder(path, terminal)) return { path, name: relative(terminal.cwd, path) || "." };
    if (dirname(at) === at) break;
  }
  if (isRecordFolder(terminal.cwd, terminal)) return { path: terminal.cwd, name: "." };
  throw new Problem("no-record-folder", `no folder \`${IN_CHECKOUT}\` here or above`, {
    hint: "run it in a checkout, or name a folder: `throughline validate path/to/record`",
  });
}

function isRecordFolder(path: string, terminal: Terminal): boolean {
  return ["indicators", "documents"].some((name) => terminal.isFolder(join(path, name)));
}
