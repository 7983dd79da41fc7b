/** One line for each finding: `path:line:column: code message [figure]`. Agreements are left out. */
import type { CheckResult, Finding } from "@throughline/sdk/checker";
import { visible } from "../terminal/cells.ts";
import { codesOf } from "./code.ts";
import { faultLines } from "./suppressions.ts";

export function renderConcise(result: CheckResult, isVerbose: boolean): string {
  return result.texts
    .flatMap(({ path, findings, suppressions }) => [
      ...findings.filter(isVerbose ? () => true : isNews).map((one) => lineOf(path, one)),
      ...faultLines(path, suppressions),
    ])
    .join("");
}

/** Whether a finding says more than that a figure holds. */
export function isNews({ verdict, differences, suppressed }: Finding): boolean {
  return suppressed === undefined && (verdict !== "agrees" || differences.length > 0);
}

/** One line, with its line break. */
export function lineOf(path: string, finding: Finding): string {
  const { line, column, message, figure } = finding;
  const place = `${visible(path)}:${line}:${column}`;
  return `${place}: ${codesOf(finding).join(",")} ${visible(message)}${figure === null ? "" : ` [${figure}]`}\n`;
}
