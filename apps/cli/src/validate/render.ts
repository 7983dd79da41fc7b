/** Issues of the record's files, as people, editors and programs read them. */
import type { Issue } from "@throughline/core/compile";
import { visible } from "../terminal/cells.ts";
import { count } from "../terminal/count.ts";
import type { Paint } from "../terminal/paint.ts";
import { wrap } from "../terminal/wrap.ts";

/** An issue with its sentences, and its file as it is called from the working folder. */
export interface ToldIssue extends Issue {
  readonly message: string;
  readonly hint: string;
}

/** What was looked at, for the last line. */
export interface Extent {
  readonly folder: string;
  readonly files: number;
  /** "31 documents, 120 statements": null where issues kept the record from being built. */
  readonly built: string | null;
}

export interface View {
  readonly paint: Paint;
  readonly width: number;
}

export function renderIssues(issues: readonly ToldIssue[], extent: Extent, { paint, width }: View): string {
  const blocks = issues.map((issue) => {
    const place = paint.strong(visible(placeOf(issue)));
    const grade = paint[issue.severity](`${issue.severity}[${issue.code}]`);
    const id = issue.id === null ? "" : `  ${visible(issue.id)}`;
    const message = wrap(visible(issue.message), { width, first: "  " });
    const hint = wrap(visible(issue.hint), { width, first: "  hint: " });
    return `${place}  ${grade}${id}\n${message}\n${hint}\n\n`;
  });
  return `${blocks.join("")}${paint.strong(summarise(issues, extent))}\n`;
}

/** One line for each issue: `path:line:column: code message [id]`. */
export function renderConcise(issues: readonly ToldIssue[]): string {
  return issues
    .map(
      (issue) =>
        `${placeOf(issue)}: ${issue.code} ${issue.message}${issue.id === null ? "" : ` [${issue.id}]`}`,
    )
    .map((line) => `${visible(line)}\n`)
    .join("");
}

function placeOf({ file, line, column }: Issue): string {
  return `${file}:${line}:${column}`;
}

function summarise(issues: readonly ToldIssue[], { folder, files, built }: Extent): string {
  const where = `${count(files, "file", "files")} of \`${folder}\``;
  if (issues.length === 0) return `no issues in ${where}${built === null ? "" : ` · ${built}`}`;
  const grades = (["error", "warning"] as const)
    .map((severity) => ({ severity, number: issues.filter((issue) => issue.severity === severity).length }))
    .filter(({ number }) => number > 0)
    .map(({ severity, number }) => count(number, severity, `${severity}s`));
  return `${count(issues.length, "issue", "issues")} in ${where} (${grades.join(", ")})`;
}
