/**
 * Checking texts against a record, or against what else a caller made ground of: the stages in order, and their
 * judgements put into words.
 *
 * Pure and synchronous: the same bytes, record and date of publication give the same result, on every
 * machine. There is no clock here; "today" is an argument.
 */

import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { Reader } from "@throughline/core";
import { toPeriod } from "@throughline/core/period";
import { version } from "../package.json";
import type { CheckedText, CheckResult, Finding, Tally } from "./check/finding/finding.ts";
import type { Judgement } from "./check/finding/judgement.ts";
import { positionOf } from "./check/text/lines.ts";
import type { Text } from "./check/text/text.ts";
import { type Explanation, explain } from "./explain/explain.ts";
import { type Ground, recordGround } from "./ground.ts";
import { type Ignored, suppress } from "./suppress/apply.ts";
import { findComments, withoutComments } from "./suppress/comments.ts";

export interface Setting {
  record: Reader;
  /** A date at the precision known: `2024-02-09`, `2024-02`. */
  published?: string | undefined;
  /** Whether figures say why they were aligned as they were. */
  why?: boolean | undefined;
  /** Codes whose findings are known and meant, with the reason. */
  ignore?: Ignored | undefined;
}

/** One of the texts of a check, and what to call it. */
export interface Named {
  readonly path: string;
  readonly text: string;
}

/** Each text by itself, in one result. Throws `not-edtf` for a date of publication that is none. */
export function checkTexts(texts: readonly Named[], setting: Setting): CheckResult {
  return checkOn(recordGround(setting.record), texts, setting);
}

/** The same on another ground; `against` is the document that it is made of. */
export function checkOn(
  ground: Ground,
  texts: readonly Named[],
  { record, published: date, against, why = false, ignore = {} }: Setting & { against?: Named },
): CheckResult {
  const published = date === undefined ? null : toPeriod(date, "as-of").end;
  return {
    schemaVersion: 1,
    tool: { name: "throughline", version },
    record: { version: record.meta.version, sha256: record.meta.sha256 },
    ...(against !== undefined && { against: { path: against.path, sha256: digestOf(against.text) } }),
    texts: texts.map(({ path, text }) => checkOne(path, text, { ground, published, why, ignore })),
  };
}

interface At {
  ground: Ground;
  published: string | null;
  why: boolean;
  ignore: Ignored;
}

function checkOne(path: string, source: string, { ground, published, why, ignore }: At): CheckedText {
  const { findings, comments, text } = readFindings(source, ground, { published, why });
  const told = suppress(findings, { comments, ignored: ignore, lines: text.lines });
  return { path, sha256: digestOf(source), read: tally(findings), ...told };
}

/** What is found in one text, before anything is suppressed. `published` is `YYYY-MM-DD`. */
export function readFindings(
  source: string,
  ground: Ground,
  { published, why = false }: { published: string | null; why?: boolean },
): { findings: Finding[]; comments: ReturnType<typeof findComments>; text: Text } {
  // A comment to the checker is no part of what the text says.
  const comments = findComments(source);
  const { text, judgements } = ground.judge(withoutComments(source, comments), { published, why });
  // What is said again and again is put into words once.
  const told = new Map<Judgement, Explanation>();
  const findings = judgements.map((judgement) => {
    const { original = null } = judgement;
    const explained = (original && told.get(original)) ?? explain(judgement, ground.names);
    if (original !== null) told.set(original, explained);
    return toFinding({ judgement, source, text, why }, explained);
  });
  return { findings, comments, text };
}

/** Of the UTF-8 bytes, in hexadecimal. By the engine's own code where it gives one at once, which is Node's. */
export function digestOf(text: string): string {
  const crypto = globalThis.process?.getBuiltinModule?.("node:crypto");
  if (crypto !== undefined) return crypto.createHash("sha256").update(text, "utf8").digest("hex");
  return bytesToHex(sha256(new TextEncoder().encode(text)));
}

function toFinding(
  { judgement, source, text, why }: { judgement: Judgement; source: string; text: Text; why: boolean },
  explained: Explanation,
): Finding {
  const { rivals: _, why: reason, original: __, span, ...rest } = judgement;
  return {
    span,
    ...positionOf(text.lines, span.start),
    ...rest,
    exact: source.slice(span.start, span.end),
    ...explained,
    ...(why && reason !== undefined && { why: reason() }),
  };
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
