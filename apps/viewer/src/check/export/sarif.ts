/**
 * A result as SARIF 2.1.0. What differs is a failure of its level; what could not be judged is open, what the record
 * does not hold is not applicable, and what agrees passes. Every finding is in it.
 */
import { type Finding, regionOf, type Verdict } from "@throughline/sdk/checker";
import type { Exported } from "./exported.ts";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

const KINDS: Record<Exclude<Verdict, "differs">, string> = {
  agrees: "pass",
  "not-in-record": "notApplicable",
  "cannot-tell": "open",
};

export function toSarif({ result, checked, names, explanationOf }: Exported): string {
  const codes = [...new Set(checked.findings.map(codeOf))];
  const { tool, record } = result;
  const rules = codes.map((code) => ({
    id: code,
    shortDescription: { text: titleOf(code, names) },
    helpUri: explanationOf(code),
  }));
  const run = {
    tool: { driver: { name: tool.name, version: tool.version, rules } },
    columnKind: "utf16CodeUnits",
    results: checked.findings.map((finding) => resultOf(finding, codes)),
    properties: { record, read: checked.read },
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: "2.1.0", runs: [run] }, null, 2)}\n`;
}

/** The first difference; the verdict where there is none. */
function codeOf({ differences, verdict }: Finding): string {
  return differences[0] ?? verdict;
}

function titleOf(code: string, { differences }: Exported["names"]): string {
  const titles: Partial<Record<string, string>> = differences;
  return titles[code] ?? code.replaceAll("-", " ");
}

function resultOf(finding: Finding, codes: readonly string[]) {
  const { verdict, severity, message, hint, differences, figure, statement, evidence } = finding;
  return {
    ruleId: codeOf(finding),
    ruleIndex: codes.indexOf(codeOf(finding)),
    ...(verdict === "differs" ? { kind: "fail", level: severity } : { kind: KINDS[verdict], level: "none" }),
    message: { text: hint === null ? message : `${message}\n\nHint: ${hint}` },
    locations: [{ physicalLocation: { artifactLocation: { uri: "your-text" }, region: regionOf(finding) } }],
    properties: { verdict, differences, figure, statement, evidence },
  };
}
