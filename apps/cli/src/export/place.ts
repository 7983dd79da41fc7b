/**
 * Puts what was made where it was asked for, whole or not at all.
 *
 * It is written beside its place under another name and renamed when it is complete and on the disk, so that a
 * reader, a crash or a pulled plug meets the old file or the new one. Ctrl-C takes the half-written one away.
 */
import { existsSync, rmSync } from "node:fs";
import { mkdir, open, rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import process from "node:process";
import { Problem } from "../problem/problem.ts";

export type Piece = string | Uint8Array;

export interface Place {
  /** Absolute. */
  readonly path: string;
  /** As it was given, for messages. */
  readonly name: string;
  /** Whether a file that is there is replaced. */
  readonly isForced: boolean;
}

/** Throws `path-exists`, `no-such-file`, `not-writable` or `disk-full`. */
export async function placeFile(place: Place, pieces: Iterable<Piece>): Promise<void> {
  await placeBeside(place, (beside) => write(beside, pieces));
}

/** Files by their paths in the folder, with forward slashes. Throws as above; a folder is never replaced. */
export async function placeFolder(
  place: Place,
  files: Iterable<{ path: string; pieces: Iterable<Piece> }>,
): Promise<void> {
  await placeBeside({ ...place, isForced: false }, async (beside) => {
    await mkdir(beside);
    for (const { path, pieces } of files) {
      const file = join(beside, ...path.split("/"));
      await mkdir(dirname(file), { recursive: true });
      await write(file, pieces);
    }
  });
}

async function placeBeside(place: Place, make: (beside: string) => Promise<void>): Promise<void> {
  if (!place.isForced && existsSync(place.path)) throw existsAlready(place);
  const beside = `${place.path}.${process.pid}.tmp`;
  const clear = () => rmSync(beside, { recursive: true, force: true });
  process.once("exit", clear);
  try {
    await make(beside);
    await rename(beside, place.path);
  } catch (error) {
    throw problemOf(error, place);
  } finally {
    clear();
    process.off("exit", clear);
  }
}

/** Pieces are gathered to blocks, because a line of its own would cost a call of the system. */
async function write(path: string, pieces: Iterable<Piece>): Promise<void> {
  const file = await open(path, "wx");
  try {
    let waiting: Uint8Array[] = [];
    let length = 0;
    for (const piece of pieces) {
      const bytes = typeof piece === "string" ? Buffer.from(piece) : piece;
      waiting.push(bytes);
      length += bytes.length;
      if (length < BLOCK) continue;
      await file.writeFile(Buffer.concat(waiting));
      [waiting, length] = [[], 0];
    }
    await file.writeFile(Buffer.concat(waiting));
    await file.sync();
  } finally {
    await file.close();
  }
}

const BLOCK = 1 << 20;

function existsAlready({ name }: Place): Problem {
  return new Problem("path-exists", `there is something at \`${name}\` already`, {
    hint: "choose another name, or replace a file with `--force`",
  });
}

function problemOf(error: unknown, place: Place): unknown {
  const code = error instanceof Error && "code" in error ? error.code : null;
  const { name } = place;
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return new Problem("no-such-file", `there is no folder for \`${name}\``, {
        hint: "make the folder first",
        cause: error,
      });
    case "EISDIR":
    case "EEXIST":
    case "ENOTEMPTY":
      return existsAlready(place);
    case "ENOSPC":
    case "EDQUOT":
    case "EFBIG":
      return new Problem("disk-full", `there is no room for \`${name}\``, {
        hint: "free some space, or write it elsewhere; nothing was left behind",
        cause: error,
      });
    default:
      if (typeof code !== "string") return error;
      return new Problem("not-writable", `\`${name}\` could not be written: the system says ${code}`, {
        hint: "choose a folder that you may write to",
        cause: error,
      });
  }
}
