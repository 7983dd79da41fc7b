/**
 * The last line of a check: what was found, by which record, and what was not judged.
 *
 * It stands under every check, the clean ones too, because silence is not agreement.
 */
import type { CheckResult, Finding, FindingKind, Severity } from "@throughline/sdk/checker";
import { count } from "../terminal/count.ts";
import { faultsOf } from "./suppressions.ts";

const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];
const NOUNS: Readonly<Record<FindingKind, readonly [one: string, many: string]>> = {
  figure: ["figure", "figures"],
  quotation: ["quotation", "quotations"],
  name: ["name", "names"],
  mark: ["stray mark", "stray marks"],
};

/** `unread` is the number of inputs that were given and could not be read. */
export function summarise(result: CheckResult, unread: number): string {
  const findings = result.texts.flatMap((text) => text.findings);
  const held = result.against === undefined ? "the record" : "the source";
  return [
    foundLine(findings.filter(isFault), result.texts.length),
    ...suppressedPart(result),
    ...(unread === 0 ? [] : [`${count(unread, "file", "files")} not read`]),
    result.against === undefined ? `record ${result.record.version}` : `against ${result.against.path}`,
    readLine(findings, "figure", held),
    ...(findings.some(({ kind }) => kind === "quotation") ? [readLine(findings, "quotation", held)] : []),
  ].join(" · ");
}

/** A finding that asks for something: what agrees and what could not be judged does not. */
export function isFault({ verdict, suppressed }: Finding): boolean {
  return verdict === "differs" && suppressed === undefined;
}

/** What was suppressed is said too, and what should no longer be. */
function suppressedPart({ texts }: CheckResult): string[] {
  const suppressed = texts.flatMap(({ findings }) => findings.filter((one) => one.suppressed !== undefined));
  const faults = texts.flatMap(({ suppressions }) => faultsOf(suppressions));
  return [
    ...(suppressed.length === 0 ? [] : [`${suppressed.length} suppressed`]),
    ...(faults.length === 0
      ? []
      : [count(faults.length, "suppression to put right", "suppressions to put right")]),
  ];
}

/** "3 findings in 1 file (1 error, 2 warnings)". */
function foundLine(faults: readonly Finding[], files: number): string {
  const where = `in ${count(files, "file", "files")}`;
  if (faults.length === 0) return `no findings ${where}`;
  const grades = SEVERITIES.map((severity) => ({
    severity,
    number: faults.filter((finding) => finding.severity === severity).length,
  }))
    .filter(({ number }) => number > 0)
    .map(({ severity, number }) => count(number, severity, `${severity}s`));
  return `${count(faults.length, "finding", "findings")} ${where} (${grades.join(", ")})`;
}

/** "41 figures read: 34 agree, 3 differ, 4 not in the record". */
function readLine(findings: readonly Finding[], kind: FindingKind, held: string): string {
  const read = findings.filter((finding) => finding.kind === kind);
  if (read.length === 0) return `no ${NOUNS[kind][1]} read`;
  const number = (verdict: Finding["verdict"]) =>
    read.filter((finding) => finding.verdict === verdict).length;
  const parts = [
    verb(number("agrees"), "agrees", "agree"),
    verb(number("differs"), "differs", "differ"),
    verb(number("not-in-record"), `not in ${held}`),
    verb(number("cannot-tell"), "cannot be told"),
  ].filter((part) => part !== "");
  return `${count(read.length, ...NOUNS[kind])} read: ${parts.join(", ")}`;
}

function verb(number: number, one: string, many = one): string {
  return number === 0 ? "" : count(number, one, many);
}
