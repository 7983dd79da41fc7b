/**
 * The edge: reads the authored files of a record's folder from disk, and writes them back.
 *
 * It knows files and encodings, not what is in them. Notes for people (`*.md`, the licence) and dotfiles
 * are not part of the record; every other file is, so that a misplaced one is reported and not ignored.
 */
import { renameSync, rmSync, writeFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { ThroughlineError } from "../error.ts";
import type { Issue } from "./issue.ts";
import type { AuthoredFile } from "./validate.ts";

const NOT_RECORD = /^\.|\.md$|^LICEN[CS]E/u;

/** What a folder holds, and the files of it that are not text. */
export interface RecordFolder {
  files: AuthoredFile[];
  issues: Issue[];
}

/** Throws `record-folder-unreadable` where the folder itself cannot be read. */
export async function readRecordFolder(folder: string): Promise<RecordFolder> {
  const paths = await listFiles(folder);
  const read: RecordFolder = { files: [], issues: [] };
  for (const path of paths) {
    try {
      decodeFile(path, await readFile(join(folder, path)), read);
    } catch (cause) {
      read.issues.push(unreadable(path, cause));
    }
  }
  return read;
}

/**
 * Replaces files of the folder, each whole or not at all, and none before all are on the disk.
 *
 * In one piece of work: where a program listens for Ctrl-C, it hears it before the first file or after the last.
 */
export async function writeRecordFiles(folder: string, files: readonly AuthoredFile[]): Promise<void> {
  const placed = files.map(({ path, text }) => ({ place: join(folder, path), text }));
  const beside = (place: string) => `${place}.tmp`;
  try {
    for (const { place, text } of placed) writeFileSync(beside(place), text);
    for (const { place } of placed) renameSync(beside(place), place);
  } finally {
    for (const { place } of placed) rmSync(beside(place), { force: true });
  }
}

/** Puts a file's text with the others, or an issue where it is no text. */
export function decodeFile(path: string, bytes: Uint8Array, { files, issues }: RecordFolder): void {
  try {
    files.push({ path, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) });
  } catch (cause) {
    issues.push(unreadable(path, cause));
  }
}

/** By its name, without folders. */
export function isRecordFile(name: string): boolean {
  return !NOT_RECORD.test(name);
}

async function listFiles(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && isRecordFile(entry.name))
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
      .sort();
  } catch (cause) {
    throw new ThroughlineError("record-folder-unreadable", `cannot read the folder \`${folder}\``, {
      hint: "give the folder that holds `indicators/` and `documents/`",
      cause,
    });
  }
}

function unreadable(path: string, cause: unknown): Issue {
  const problem =
    cause instanceof TypeError ? "it is not UTF-8" : cause instanceof Error ? cause.message : String(cause);
  return {
    code: "unreadable-file",
    severity: "error",
    file: path,
    line: 1,
    column: 1,
    id: null,
    args: { problem },
  };
}
