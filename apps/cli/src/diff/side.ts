/**
 * One side of a comparison: a published record, a folder of its files, or a revision of the checkout.
 *
 * The word decides: a name that ends in `.json` is a file, one that is a record's folder is that, and
 * any other is a revision for git.
 */
import { resolve } from "node:path";
import {
  compileRecord,
  type RecordFolder,
  readRecordFolder,
  readRecordRevision,
} from "@throughline/core/compile";
import type { RecordData } from "@throughline/sdk/record";
import { Problem } from "../problem/problem.ts";
import { readRecordFile } from "../record/open.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { findFolder, isRecordFolder } from "../validate/folder.ts";

export interface Side {
  /** As the answer should call it. */
  readonly name: string;
  readonly record: RecordData;
}

/** What the files are compiled as; no comparison depends on it. */
const UNRELEASED = { version: "0.0.0" };

/** Without a name, the files of the checkout as they are now. Throws a `Problem`. */
export async function readSide(named: string | undefined, terminal: Terminal): Promise<Side> {
  if (named?.endsWith(".json")) return { name: named, record: await readRecordFile(named, terminal) };
  if (named === undefined || isRecordFolder(resolve(terminal.cwd, named), terminal)) {
    const folder = findFolder(named, terminal);
    return { name: folder.name, record: build(await readRecordFolder(folder.path), folder.name) };
  }
  const read = await readRecordRevision(findFolder(undefined, terminal).path, named).catch(toProblem(named));
  return { name: named, record: build(read, named) };
}

function toProblem(revision: string): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof Error && "code" in error && error.code === "revision-unreadable")) throw error;
    throw new Problem(
      "unknown-revision",
      `\`${revision}\` is no record's folder, and no revision: ${error.message}`,
      {
        hint: "name a tag, a branch, a commit, a folder of record files or a `record.json`",
        cause: error,
      },
    );
  };
}

function build(read: RecordFolder, name: string): RecordData {
  const { issues, record } = compileRecord(read.files, UNRELEASED);
  if (record !== null && read.issues.length === 0) return record;
  const errors = [...read.issues, ...issues].filter(({ severity }) => severity === "error").length;
  throw new Problem(
    "record-has-issues",
    `the record of \`${name}\` has ${errors} issues, so it cannot be compared`,
    {
      hint: "correct what `throughline validate` reports; an older record may need the program of its time",
    },
  );
}
