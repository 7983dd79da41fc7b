/**
 * Findings as workflow commands, which GitHub shows beside the lines of a pull request.
 *
 * It shows ten of each grade for a step and drops the rest without a word, so the gravest come first, and
 * those that would be dropped are printed as plain lines, which stand in the log.
 */
import type { CheckResult, Severity, Suppression } from "@throughline/sdk/checker";
import { visible } from "../terminal/cells.ts";
import { codesOf, titleOf } from "./code.ts";
import { lineOf } from "./concise.ts";
import type { Level } from "./level.ts";
import { summarise } from "./summary.ts";
import { faultsOf } from "./suppressions.ts";
import { type Placed, worstFirst } from "./worst.ts";

/** What GitHub shows of one grade in one step. */
const MOST_ANNOTATIONS = 10;
const COMMANDS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", note: "notice" };

export interface Extent {
  readonly level: Level;
  /** How many inputs could not be read. */
  readonly unread: number;
}

export function renderGithub(result: CheckResult, { level, unread }: Extent): string {
  const used: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  const lines = worstFirst(result, level).map((placed) => {
    const { path, finding } = placed;
    used[finding.severity] += 1;
    return used[finding.severity] > MOST_ANNOTATIONS ? lineOf(path, finding) : annotationOf(placed);
  });
  const faults = result.texts.flatMap(({ path, suppressions }) =>
    faultsOf(suppressions).map((fault) => faultAnnotation(path, fault)),
  );
  return `${lines.join("")}${faults.join("")}${summarise(result, unread)}\n`;
}

function annotationOf({ path, finding }: Placed): string {
  const { line, column, exact, message, hint, severity } = finding;
  // A column says something only within one line; GitHub refuses an end that lies on another.
  const lines = exact.split(/\r\n|\r|\n/u);
  const ends =
    lines.length === 1
      ? { line, endLine: line, col: column, endColumn: column + exact.length }
      : { line, endLine: line + lines.length - 1 };
  const properties = Object.entries({
    file: path,
    ...ends,
    title: `${titleOf(finding)} [${codesOf(finding).join(", ")}]`,
  }).map(([name, value]) => `${name}=${escapeProperty(visible(String(value)))}`);
  const told = hint === null ? [message] : [message, `hint: ${hint}`];
  return `::${COMMANDS[severity]} ${properties.join(",")}::${escapeMessage(told.map(visible).join("\n"))}\n`;
}

function faultAnnotation(path: string, { line, column, fault, message }: Suppression): string {
  const file = escapeProperty(visible(path));
  return `::warning file=${file},line=${line},col=${column},title=${fault}::${escapeMessage(visible(message ?? ""))}\n`;
}

/** The escapes that the runner undoes: no text may end the command or begin another. */
function escapeMessage(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
