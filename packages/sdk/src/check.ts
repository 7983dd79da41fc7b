/**
 * `check`: a text in, findings out. The door of the stages, where their judgements get words.
 *
 * Pure and synchronous: the same bytes, record and date of publication give the same result, on every
 * machine. There is no clock here; "today" is an argument.
 */

import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { Reader } from "@throughline/core";
import { toPeriod } from "@throughline/core/period";
import { version } from "../package.json";
import { recordSource } from "./check/candidate/record.ts";
import type { CheckedText, CheckResult, Finding, Tally } from "./check/finding/finding.ts";
import type { Judgement } from "./check/finding/judgement.ts";
import { judge } from "./check/judge.ts";
import { positionOf } from "./check/text/lines.ts";
import type { Text } from "./check/text/text.ts";
import { explain } from "./explain/explain.ts";
import { record as bundled } from "./record.ts";

export interface CheckOptions {
  /** What to call the text in the result; `-` where it has no name. */
  path?: string;
  /** When the text was published, at the precision known: `2024-02-09`, `2024-02`. What "last month" leans on. */
  published?: string;
  /** The record to check against; the bundled one unless given. */
  record?: Reader;
}

/** What the record says of the figures, quotations and names of a text. Throws `not-edtf` for a date that is none. */
export function check(text: string, options: CheckOptions = {}): CheckResult {
  const { path = "-", ...rest } = options;
  return checkTexts([{ path, text }], rest);
}

/** The same of several texts, each by itself, in one result. */
export function checkTexts(
  texts: readonly { readonly path: string; readonly text: string }[],
  options: Omit<CheckOptions, "path"> = {},
): CheckResult {
  const { record = bundled } = options;
  const published = options.published === undefined ? null : toPeriod(options.published, "as-of").end;
  return {
    schemaVersion: 1,
    tool: { name: "throughline", version },
    record: { version: record.meta.version, sha256: record.meta.sha256 },
    texts: texts.map(({ path, text }) => checkOne(path, text, { record, published })),
  };
}

interface Ground {
  record: Reader;
  published: string | null;
}

function checkOne(path: string, source: string, { record, published }: Ground): CheckedText {
  const { text, judgements } = judge(source, recordSource(record), published);
  const findings = judgements.map((judgement) => toFinding(text, judgement, record));
  const digest = bytesToHex(sha256(new TextEncoder().encode(source)));
  return { path, sha256: digest, read: tally(findings), findings };
}

function toFinding(text: Text, judgement: Judgement, record: Reader): Finding {
  const { rivals: _, span, ...rest } = judgement;
  return { span, ...positionOf(text.lines, span.start), ...rest, ...explain(judgement, record) };
}

/** Figures only: quotations, names and marks are not counted. */
function tally(findings: readonly Finding[]): Tally {
  const figures = findings.filter(({ kind }) => kind === "figure");
  const count = (verdict: Finding["verdict"]) =>
    figures.filter((finding) => finding.verdict === verdict).length;
  return {
    figures: figures.length,
    agrees: count("agrees"),
    differs: count("differs"),
    notInRecord: count("not-in-record"),
    cannotTell: count("cannot-tell"),
  };
}
