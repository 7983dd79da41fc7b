/**
 * A check for people: findings in the order of the text, then what was read and not judged, then the line
 * that sums up. Agreements are summed, not listed, unless `--verbose` asks for them.
 */
import type { CheckedText, CheckResult, Finding } from "@throughline/sdk/checker";
import type { Reader } from "@throughline/sdk/record";
import { placeOf } from "../input/page.ts";
import type { Text } from "../input/read.ts";
import { visible } from "../terminal/cells.ts";
import { count } from "../terminal/count.ts";
import type { Layout } from "../terminal/rows.ts";
import { wrap } from "../terminal/wrap.ts";
import { isNews } from "./concise.ts";
import { renderFinding } from "./finding.ts";
import { summarise } from "./summary.ts";
import { faultLines } from "./suppressions.ts";
import { whyNotes } from "./why.ts";

export interface Shown {
  readonly result: CheckResult;
  /** The texts as they were read, in the order of the result. */
  readonly texts: readonly Text[];
  readonly reader: Reader;
  /** How many inputs could not be read. */
  readonly unread: number;
  readonly isVerbose: boolean;
}

const WHY = "    = ";

/** Unless all are asked for, a text's list of what could not be judged ends here. */
const MOST_LISTED = 8;

export function renderHuman(shown: Shown, layout: Layout): string {
  if (shown.texts.length === 0) return "";
  const parts = shown.result.texts.map((checked, index) => {
    const text = shown.texts[index] ?? { path: checked.path, text: "" };
    return renderText(checked, text, shown, layout);
  });
  return `${parts.join("")}${layout.paint.strong(summarise(shown.result, shown.unread))}\n`;
}

function renderText(checked: CheckedText, text: Text, { reader, isVerbose }: Shown, layout: Layout): string {
  const { path, suppressions } = checked;
  const findings = checked.findings.filter(({ suppressed }) => isVerbose || suppressed === undefined);
  const faults = faultLines(path, suppressions);
  const told = findings.filter((finding) => isNews(finding) && !isUnjudged(finding));
  return [
    ...told.map((finding) => renderFinding({ text, finding, reader }, layout)),
    renderList(
      "not judged",
      text,
      { findings: findings.filter(isUnjudged), isWhole: isVerbose, reader },
      layout,
    ),
    isVerbose
      ? renderList(
          "agrees",
          text,
          { findings: findings.filter((one) => !isNews(one)), isWhole: true, reader },
          layout,
        )
      : "",
    faults.length === 0
      ? ""
      : `${layout.paint.strong("suppressions")}\n${faults.map((line) => `  ${line}`).join("")}\n`,
  ].join("");
}

/** The record knows nothing of it, or cannot decide: no fault of the text. */
function isUnjudged({ verdict }: Finding): boolean {
  return verdict === "not-in-record" || verdict === "cannot-tell";
}

function renderList(
  title: string,
  text: Text,
  { findings, isWhole, reader }: { findings: readonly Finding[]; isWhole: boolean; reader: Reader },
  { width, paint }: Layout,
): string {
  if (findings.length === 0) return "";
  const listed = isWhole ? findings : findings.slice(0, MOST_LISTED);
  const lines = listed.map((finding) => {
    const { exact, message, hint } = finding;
    const first = `  ${visible(`${placeOf(text, finding)}  ${quoted(exact)}`)}  `;
    const told = [
      hint === null ? message : `${message} (${hint})`,
      ...(finding.suppressed === undefined ? [] : [`suppressed: ${finding.suppressed.reason}`]),
    ].join("; ");
    const notes = whyNotes(finding, reader).map((note) => `${wrap(visible(note), { width, first: WHY })}\n`);
    return `${wrap(visible(told), { width, first, rest: "    " })}\n${notes.join("")}`;
  });
  const left = findings.length - listed.length;
  const more = left === 0 ? "" : `  and ${count(left, "more", "more")}, listed with \`--verbose\`\n`;
  return `${paint.strong(title)}\n${lines.join("")}${more}\n`;
}

/** At most a few words of a long quotation, on one line. */
function quoted(exact: string): string {
  const words = exact.trim().split(/\s+/u);
  return `"${words.slice(0, 8).join(" ")}${words.length > 8 ? " …" : ""}"`;
}
