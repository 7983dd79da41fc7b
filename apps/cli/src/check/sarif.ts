/**
 * Findings as SARIF 2.1.0, for GitHub code scanning and other collectors of results.
 *
 * Worst first, because collectors keep the first few thousand. A difference is a failure of its level;
 * what is asked for with `--verbose` beside it has a kind of its own (`pass`, `open`, `notApplicable`).
 */
import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import {
  type CheckResult,
  type Finding,
  type FindingEvidence,
  regionOf,
  type Verdict,
} from "@throughline/sdk/checker";
import type { Text } from "../input/read.ts";
import type { Problem } from "../problem/problem.ts";
import { codesOf } from "./code.ts";
import { Fingerprints } from "./fingerprint.ts";
import { counts, type Level } from "./level.ts";
import { type Rule, rulesOf } from "./rules.ts";
import { isFault } from "./summary.ts";
import { type Placed, worstFirst } from "./worst.ts";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

export interface Shown {
  readonly result: CheckResult;
  /** The texts as they were read, in the order of the result. */
  readonly texts: readonly Text[];
  readonly level: Level;
  readonly isVerbose: boolean;
  /** Why some inputs could not be read. */
  readonly problems: readonly Problem[];
}

export function renderSarif({ result, texts, level, isVerbose, problems }: Shown): string {
  const rest = others(result, level).filter(({ finding }) => isVerbose || isMeant(finding));
  const placed = [...worstFirst(result, level), ...rest];
  const rules = rulesOf(placed.map(({ finding }) => codesOf(finding)[0]));
  const fingerprints = new Fingerprints();
  const results = placed.map((one) => ({
    ...resultOf(one, rules, level),
    partialFingerprints: fingerprints.of(one, texts[one.index]?.text ?? ""),
  }));
  const { tool, record } = result;
  const run = {
    tool: { driver: { name: tool.name, version: tool.version, rules: rules.map(({ text }) => text) } },
    columnKind: "utf16CodeUnits",
    invocations: [
      {
        executionSuccessful: problems.length === 0,
        toolExecutionNotifications: problems.map(({ code, message, hint }) => ({
          descriptor: { id: code },
          level: "error",
          message: { text: hint === null ? message : `${message} (${hint})` },
        })),
      },
    ],
    results,
    properties: { record, read: result.texts.map(({ path, read }) => ({ path, ...read })) },
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: "2.1.0", runs: [run] }, null, 2)}\n`;
}

/** A difference that is known and meant: a collector keeps it, and shows it as such. */
function isMeant({ verdict, suppressed }: Finding): boolean {
  return verdict === "differs" && suppressed !== undefined;
}

/** What `--verbose` adds: agreements, and what could not be judged. */
function others({ texts }: CheckResult, level: Level): Placed[] {
  return texts
    .flatMap(({ path, findings }, index) => findings.map((finding) => ({ path, index, finding })))
    .filter(({ finding }) => !isFault(finding) && !counts(finding, level));
}

const KINDS: Readonly<Record<Exclude<Verdict, "differs">, string>> = {
  agrees: "pass",
  "not-in-record": "notApplicable",
  "cannot-tell": "open",
};

/** Only a failure has a level. */
function kindOf(finding: Finding, level: Level): { kind: string; level: string } {
  if (finding.verdict === "differs" || counts(finding, level))
    return { kind: "fail", level: finding.severity };
  return { kind: KINDS[finding.verdict], level: "none" };
}

function resultOf({ path, finding }: Placed, rules: readonly Rule[], level: Level) {
  const { message, hint, verdict, differences, figure, statement, evidence } = finding;
  const [code] = codesOf(finding);
  return {
    ruleId: code,
    ruleIndex: rules.findIndex((rule) => rule.code === code),
    ...kindOf(finding, level),
    message: { text: hint === null ? message : `${message}\n\nHint: ${hint}` },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) }, region: regionOf(finding) } }],
    ...(evidence?.line !== undefined && { relatedLocations: [sourceLocation(evidence)] }),
    ...suppressionsOf(finding),
    properties: { verdict, differences, figure, statement, evidence },
  };
}

/** By a comment of the text, or by settings outside of it. */
function suppressionsOf({ suppressed }: Finding) {
  if (suppressed === undefined) return {};
  const kind = suppressed.line === null ? "external" : "inSource";
  return { suppressions: [{ kind, status: "accepted", justification: suppressed.reason }] };
}

/** Where the document of `--against` has it. */
function sourceLocation({ document, line = 1, column = 1, words }: FindingEvidence) {
  const region = { startLine: line, startColumn: column };
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(document) }, region },
    message: { text: `the source: "${words}"` },
  };
}

/** Relative where the path is, as GitHub wants it. */
function uriOf(path: string): string {
  if (path === "-") return "stdin";
  if (isAbsolute(path)) return pathToFileURL(path).href;
  return path.replaceAll("\\", "/").replace(/^\.\//u, "").split("/").map(encodeURIComponent).join("/");
}
