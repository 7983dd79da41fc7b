/**
 * `validate`: every issue of the record's own files, at once, each with its place.
 *
 * The compiler and what it needs (YAML, schemas) are loaded by this command alone.
 */
import { join } from "node:path";
import {
  type Compiled,
  compileRecord,
  type Issue,
  issueMessage,
  type RecordFolder,
  readRecordFolder,
} from "@throughline/core/compile";
import { chooseFormat, readAll } from "../command/arguments.ts";
import { paintOf } from "../command/paint.ts";
import { type Command, refusal } from "../command/result.ts";
import { Problem } from "../problem/problem.ts";
import { count } from "../terminal/count.ts";
import { lineWidth } from "../terminal/terminal.ts";
import { type Folder, findFolder } from "./folder.ts";
import { type Extent, renderConcise, renderIssues, type ToldIssue } from "./render.ts";

const FORMATS = ["human", "concise", "json"] as const;
/** The version is the release's to say; no issue depends on it. */
const UNRELEASED = { version: "0.0.0" };

export const run: Command = async (args, terminal) => {
  const { options, problems } = readAll({
    format: () => chooseFormat(args, FORMATS),
    paint: () => paintOf(args, terminal),
    folder: () => findFolder(args.operands[0], terminal),
  });
  if (options === null) return refusal(...problems);
  const { format, folder, paint } = options;
  const read = await readFiles(folder);
  const compiled = compileRecord(read.files, UNRELEASED);
  const issues = [...read.issues, ...compiled.issues].map((issue) => tell(issue, folder));
  const extent = {
    folder: folder.name,
    files: read.files.length + read.issues.length,
    built: builtFrom(compiled),
  };
  const output = {
    human: () => renderIssues(issues, extent, { paint, width: lineWidth(terminal.out) }),
    concise: () => renderConcise(issues),
    json: () => renderJson(issues, extent),
  };
  return { output: output[format](), found: issues.length > 0, problems: [] };
};

/** Throws `not-readable` where the system refuses to list the folder. */
async function readFiles(folder: Folder): Promise<RecordFolder> {
  try {
    return await readRecordFolder(folder.path);
  } catch (cause) {
    if (!(cause instanceof Error && "code" in cause && cause.code === "record-folder-unreadable"))
      throw cause;
    throw new Problem("not-readable", `the folder \`${folder.name}\` may not be read by you`, { cause });
  }
}

function tell(issue: Issue, folder: Folder): ToldIssue {
  return { ...issue, ...issueMessage(issue), file: join(folder.name, issue.file) };
}

function builtFrom({ record }: Compiled): string | null {
  if (record === null) return null;
  const size = (noun: "documents" | "statements" | "figures") => Object.keys(record[noun]).length;
  return [
    count(size("documents"), "document", "documents"),
    count(size("statements"), "statement", "statements"),
    count(size("figures"), "figure", "figures"),
  ].join(", ");
}

function renderJson(issues: readonly ToldIssue[], { folder, files }: Extent): string {
  return `${JSON.stringify({ schemaVersion: 1, folder, files, issues }, null, 2)}\n`;
}
