/** A result as Markdown, for a message, an issue or a note: what was found, why, and where the record says otherwise. */
import type { Finding } from "@throughline/sdk/checker";
import { summarise } from "../summary.ts";
import { verdicts } from "../verdicts.ts";
import type { Exported } from "./exported.ts";

export function toMarkdown({ result, checked, names, addressOf, pageOf }: Exported): string {
  const { record, tool } = result;
  const items = checked.findings.map((finding, index) =>
    itemOf(finding, index, { names, addressOf, pageOf }),
  );
  return [
    "# Figures checked against the public record\n",
    `${summarise(checked)}\n`,
    ...items,
    `${tool.name} ${tool.version}, record ${record.version}, sha256 \`${record.sha256}\`. “Not in the record” is never “false”.\n`,
  ].join("\n");
}

function itemOf(
  finding: Finding,
  index: number,
  { names, addressOf, pageOf }: Pick<Exported, "names" | "addressOf" | "pageOf">,
): string {
  const { verdict, differences, line, column, exact, message, hint, evidence, figure } = finding;
  const what = [verdicts[verdict].name, ...differences.map((code) => names.differences[code] ?? code)];
  const source =
    evidence &&
    `“${plain(evidence.words)}” (${plain(names.publishers[evidence.publisher] ?? evidence.publisher)}${evidence.page === null ? "" : `, page ${plain(evidence.page)}`})`;
  const page = pageOf(finding.span.start);
  const place = `line ${line}, column ${column}${page === null ? "" : `, page ${plain(page)}`}`;
  const details = [plain(message), hint && plain(hint), source, figure && `<${addressOf(figure)}>`];
  return [
    `${index + 1}. **${plain(exact.replace(/\s+/gu, " "))}**, ${place}: ${plain(what.join(", "))}`,
    ...details.flatMap((detail) => (detail ? [`   - ${detail}`] : [])),
    "",
  ].join("\n");
}

/** Text that says what it says and formats nothing. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~!]/gu, "\\$&");
}
