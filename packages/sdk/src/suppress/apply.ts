/**
 * Findings that are known and meant: marked with the reason, and still there.
 *
 * A suppression that suppresses nothing, gives no reason or names no code says so: it would hide the next
 * finding, or hides nothing.
 */
import { nearest } from "@throughline/core";
import type { CheckedText, Finding, Suppression } from "../check/finding/finding.ts";
import { type Lines, positionOf } from "../check/text/lines.ts";
import { labels } from "../explain/labels.ts";
import type { Comment } from "./comments.ts";

/** Codes with the reason for which a whole desk ignores them. */
export type Ignored = Readonly<Record<string, string>>;

/** What may be suppressed: every difference, and what could not be judged. */
export const suppressible: readonly string[] = [...Object.keys(labels), "not-in-record", "cannot-tell"];

export function suppress(
  findings: readonly Finding[],
  { comments, ignored, lines }: { comments: readonly Comment[]; ignored: Ignored; lines: Lines },
): Pick<CheckedText, "findings" | "suppressions"> {
  const used = new Map<Comment, Set<string>>(comments.map((comment) => [comment, new Set()]));
  const marked = findings.map((finding) => {
    const found = codesOf(finding);
    if (found.length === 0) return finding;
    const reasons = found.map((code) => reasonFor(code, finding, { comments, ignored, lines, used }));
    const [first] = reasons;
    return first == null || reasons.includes(null) ? finding : { ...finding, suppressed: first };
  });
  if (comments.length === 0) return { findings: marked };
  const suppressions = comments.map((comment) =>
    toSuppression(comment, used.get(comment) ?? new Set(), lines),
  );
  return { findings: marked, suppressions };
}

/** All that is to be suppressed of a finding: beside agreement, nothing asks for anything. */
function codesOf({ verdict, differences }: Finding): string[] {
  if (verdict === "agrees") return [...differences];
  return verdict === "differs"
    ? differences.filter((code) => code !== "contested" && code !== "rounded")
    : [verdict];
}

interface At {
  comments: readonly Comment[];
  ignored: Ignored;
  lines: Lines;
  used: Map<Comment, Set<string>>;
}

function reasonFor(
  code: string,
  { span }: Finding,
  { comments, ignored, lines, used }: At,
): Finding["suppressed"] | null {
  const comment = comments.find(({ scope, codes: named, reason }) => {
    return reason !== null && named.includes(code) && scope.start <= span.start && span.start < scope.end;
  });
  if (comment !== undefined) {
    used.get(comment)?.add(code);
    return { reason: comment.reason ?? "", line: positionOf(lines, comment.start).line };
  }
  const reason = Object.hasOwn(ignored, code) ? ignored[code] : undefined;
  return reason === undefined ? null : { reason, line: null };
}

function toSuppression(
  { start, codes: named, reason }: Comment,
  used: ReadonlySet<string>,
  lines: Lines,
): Suppression {
  return { ...positionOf(lines, start), codes: named, reason, ...faultOf(named, reason, used) };
}

function faultOf(
  named: readonly string[],
  reason: string | null,
  used: ReadonlySet<string>,
): Pick<Suppression, "fault" | "message"> {
  const unknown = named.find((code) => !suppressible.includes(code));
  if (named.length === 0)
    return {
      fault: "suppression-malformed",
      message: "names no code: write `throughline-ignore CODE: REASON`",
    };
  if (unknown !== undefined) {
    const [meant] = nearest(unknown, suppressible, 1);
    const hint = meant === undefined ? "" : `; did you mean \`${meant}\`?`;
    return { fault: "suppression-malformed", message: `there is no code \`${unknown}\`${hint}` };
  }
  if (reason === null)
    return { fault: "suppression-malformed", message: "gives no reason: write one behind a colon" };
  const idle = named.filter((code) => !used.has(code));
  if (idle.length === 0) return { fault: null, message: null };
  const codesNamed = idle.map((code) => `\`${code}\``).join(" and ");
  return { fault: "suppression-unneeded", message: `nothing here is ${codesNamed}: take it out` };
}
