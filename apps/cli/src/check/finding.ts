/**
 * One finding for people: where, what kind, the line with carets, what the record says in whose words,
 * and the next action. Readable without colour, which only repeats the words.
 */
import type { Finding, FindingEvidence, Reading } from "@throughline/sdk/checker";
import { formatPeriod, formatQuantity, type Reader } from "@throughline/sdk/record";
import { placeOf } from "../input/page.ts";
import type { Text } from "../input/read.ts";
import { amountOf, nameOf } from "../record/names.ts";
import { visible, widthOf } from "../terminal/cells.ts";
import type { Layout } from "../terminal/rows.ts";
import { wrap } from "../terminal/wrap.ts";
import { codesOf, titleOf } from "./code.ts";
import { renderExcerpt } from "./excerpt.ts";
import { whyNotes } from "./why.ts";

/** A finding with what is needed to show it. */
export interface Shown {
  readonly text: Text;
  readonly finding: Finding;
  readonly reader: Reader;
}

const NOTE = "      = ";
const HINT = " hint: ";

export function renderFinding(shown: Shown, layout: Layout): string {
  const { finding, text, reader } = shown;
  const { width, paint } = layout;
  const stroke = paint[finding.severity];
  const excerpt = renderExcerpt(
    { text: text.text, ...finding, label: visible(finding.message), stroke },
    width,
    paint,
  );
  const message = excerpt.isLabelled ? [] : [finding.message];
  const notes = [...message, ...recordNotes(finding, reader), ...whyNotes(finding, reader)].map(
    (note) => `${wrap(visible(note), { width, first: NOTE })}\n`,
  );
  const hint = finding.hint === null ? "" : `${wrap(visible(finding.hint), { width, first: HINT })}\n`;
  return `${headOf(shown, layout)}\n\n${excerpt.lines}\n${notes.join("")}${hint}\n`;
}

/** The place and the title on the left, the grade with its codes on the right, as far as they fit. */
function headOf({ text, finding }: Shown, { width, paint }: Layout): string {
  const grade = `${finding.severity}[${codesOf(finding).join(", ")}]`;
  const left = `${visible(placeOf(text, finding))}  ${titleOf(finding)}`;
  const gap = " ".repeat(Math.max(2, width - widthOf(left) - widthOf(grade)));
  return `${paint.strong(left)}${gap}${paint[finding.severity](grade)}`;
}

/** Whose words the record has, and which. The message has already said what agrees or what is wrong. */
function recordNotes(finding: Finding, reader: Reader): string[] {
  const { recorded, evidence } = finding;
  if (recorded === null || evidence === null) return [];
  if (evidence.line !== undefined)
    return finding.message.includes(evidence.words) ? [] : [sourceNote(evidence)];
  const words =
    evidence.words === recorded.words
      ? []
      : [wordsOf(evidence, finding.kind === "figure" && finding.statement === null)];
  if (finding.verdict === "agrees") return words;
  return [recordNote(finding, recorded, nameOf(reader, evidence.publisher), reader), ...words];
}

/** The message has said where. */
function sourceNote({ words, page }: FindingEvidence): string {
  return `the source: "${words}"${page === null ? "" : `, p. ${page}`}`;
}

function recordNote(finding: Finding, recorded: Reading, publisher: string, reader: Reader): string {
  const { quantity, indicator, period } = recorded;
  if (quantity === null) return `the record has it from ${publisher}, ${finding.evidence?.document}`;
  const amount = indicator === null ? formatQuantity(quantity) : amountOf(reader, indicator, quantity);
  const whose = finding.statement === null ? "our own arithmetic" : publisher;
  return `the record: ${amount} (${whose}${period === null ? "" : `, ${formatPeriod(period)}`})`;
}

/** Our own arithmetic rests on several statements, of which a finding carries the first. */
function wordsOf({ words, page, document }: FindingEvidence, isFirstOfSome: boolean): string {
  return `"${words}", ${page === null ? "" : `p. ${page} of `}${document}${isFirstOfSome ? ", and others" : ""}`;
}
