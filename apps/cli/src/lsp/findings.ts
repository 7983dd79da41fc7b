/** Findings as an editor shows them: marks in the text, a page to hover over. */
import type { CheckedText, Finding } from "@throughline/sdk/checker";
import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  DiagnosticSeverity,
  type Hover,
  MarkupKind,
} from "vscode-languageserver/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { restoredBound } from "../check/restore.ts";
import type { Checker } from "../check/task.ts";
import { documentName } from "../record/names.ts";

/** A text that was checked, in the version it had. */
export interface Checked {
  readonly document: TextDocument;
  readonly checked: CheckedText;
}

const SEVERITIES = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  note: DiagnosticSeverity.Information,
} as const;

/** A mark for everything that differs. What the record does not know is no fault of the text and gets none. */
export function diagnosticsOf({ document, checked }: Checked): Diagnostic[] {
  return checked.findings
    .filter(({ verdict, suppressed }) => verdict === "differs" && suppressed === undefined)
    .map((finding) => ({
      range: rangeOf(document, finding),
      severity: SEVERITIES[finding.severity],
      source: "throughline",
      code: finding.differences.join(", "),
      message: finding.hint === null ? finding.message : `${finding.message}\n${finding.hint}`,
    }));
}

/** For every dropped bound between two offsets that can safely be put back: the edit that does. */
export function quickFixesWithin({ document, checked }: Checked, from: number, to: number): CodeAction[] {
  const text = document.getText();
  const near = checked.findings.filter(({ span }) => span.start <= to && from <= span.end);
  return near.flatMap((finding) => {
    const restored = restoredBound(text, finding);
    if (restored === null) return [];
    const edit = { changes: { [document.uri]: [{ range: rangeOf(document, finding), newText: restored }] } };
    const diagnostics = diagnosticsOf({ document, checked: { ...checked, findings: [finding] } });
    const title = `Write "${restored}", as the source has it`;
    return [{ title, kind: CodeActionKind.QuickFix, isPreferred: true, diagnostics, edit }];
  });
}

/** What the record, or the source, says of the words at an offset; null where nothing was read there. */
export function hoverAt({ document, checked }: Checked, offset: number, by: Checker): Hover | null {
  const finding = checked.findings.find(({ span }) => span.start <= offset && offset <= span.end);
  if (finding === undefined) return null;
  return {
    range: rangeOf(document, finding),
    contents: { kind: MarkupKind.Markdown, value: pageOf(finding, by) },
  };
}

function rangeOf(document: TextDocument, { span }: Finding) {
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}

/** `held` is what the text was held to: the record, or a document. */
function verdictOf(verdict: Finding["verdict"], held: "record" | "source"): string {
  const verdicts: Readonly<Record<Finding["verdict"], string>> = {
    agrees: `agrees with the ${held}`,
    differs: `differs from the ${held}`,
    "not-in-record": `not in the ${held}, which does not mean false`,
    "cannot-tell": "cannot be told",
  };
  return verdicts[verdict];
}

function pageOf(finding: Finding, { reader, stamp }: Checker): string {
  const { verdict, differences, message, hint, evidence, figure, suppressed } = finding;
  const codes = differences.map((code) => ` \`${code}\``).join("");
  return [
    `**${verdictOf(verdict, stamp.against === undefined ? "record" : "source")}**${codes}`,
    suppressed === undefined ? null : `known and meant: ${escaped(suppressed.reason)}`,
    escaped(message),
    evidence === null ? null : evidencePart(evidence, reader),
    hint === null ? null : `*${escaped(hint)}*`,
    figure === null ? null : `\`throughline show ${figure}\``,
  ]
    .filter((part) => part !== null)
    .join("\n\n");
}

function evidencePart(
  { document, url, page, line, words }: NonNullable<Finding["evidence"]>,
  reader: Checker["reader"],
): string {
  const name = escaped(documentName(reader, document));
  const linked = url === null || !/^https?:\/\/[^\s<>]+$/u.test(url) ? name : `${name} <${url}>`;
  const source = line === undefined ? linked : `${linked}, line ${line}`;
  return `> ${escaped(words)}\n\n${source}${page === null ? "" : `, p. ${escaped(page)}`}`;
}

/** Nothing that a text or a source holds becomes markup. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#+!|~&-]/gu, "\\$&").replace(/\s+/gu, " ");
}
