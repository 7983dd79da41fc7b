/**
 * A judgement in sentences: what was found, and what to do about it. The only place with prose.
 *
 * The message is one line and stands without the text beside it; the hint is the next action, or null
 * where there is nothing to do.
 */
import type { Reader } from "@throughline/core";
import type { DifferenceCode } from "@throughline/core/schema";
import type { Finding } from "../check/finding/finding.ts";
import type { Judgement } from "../check/finding/judgement.ts";
import { codes } from "./codes.ts";
import { CLAUSES, type Told } from "./differences.ts";
import { amount, countedName, dimensionPhrase, periodName, placePhrase } from "./names.ts";

export interface Explanation {
  message: string;
  hint: string | null;
}

type Explained = Omit<Finding, "message" | "hint" | "line" | "column"> & Partial<Pick<Judgement, "rivals">>;

/** The sentences of a finding. */
export function explain(finding: Explained, record: Reader): Explanation {
  switch (finding.verdict) {
    case "agrees":
      return { message: agreement(finding, record), hint: null };
    case "differs":
      return { message: difference(finding, record), hint: hintOf(finding, record) };
    case "not-in-record":
      return { message: silence(finding, record), hint: null };
    case "cannot-tell":
      return tie(finding, record);
    default:
      return finding.verdict satisfies never;
  }
}

function agreement(finding: Explained, record: Reader): string {
  const { recorded, differences } = finding;
  if (recorded === null) return "agrees with the record";
  if (finding.kind === "quotation") return "these are words of the source";
  const place = recorded.place === null ? "" : ` ${placePhrase(record, recorded.place)}`;
  const period = recorded.period === null ? "" : `, ${periodName(recorded.period)}`;
  const told = toldOf(finding, recorded, record);
  const remarks = [...differences.map((code) => CLAUSES[code](told)), ...asides(finding, record)];
  return [`agrees with the record: ${amount(recorded.quantity)}${place}${period}`, ...remarks].join("; ");
}

/** What a reader should know though nothing is wrong. */
function asides({ said, recorded, figure, statement }: Explained, record: Reader): string[] {
  if (recorded === null || figure === null) return [];
  const remarks: string[] = [];
  const isNarrower = Object.keys(recorded.dimensions).some(
    (name) => name in said.dimensions && said.dimensions[name] !== recorded.dimensions[name],
  );
  if (isNarrower)
    remarks.push(
      `the record says it more widely, ${dimensionPhrase(record, recorded.indicator, recorded.dimensions)}`,
    );
  if (statement === null) remarks.push("the sum is ours, and no document states it");
  const newer = record.figure(record.figure(figure)?.supersededBy?.figure ?? "");
  if (newer !== null)
    remarks.push(`its source later replaced it by ${amount(newer.quantity)} (${periodName(newer.period)})`);
  return remarks;
}

function difference(finding: Explained, record: Reader): string {
  const { recorded, said, differences, statement, kind } = finding;
  const told = toldOf(finding, recorded ?? said, record);
  const remarks = kind === "figure" && statement === null ? ["the record's number is our own sum"] : [];
  return [...differences.map((code) => CLAUSES[code](told)), ...remarks].join("; ");
}

function silence({ kind, said }: Explained, record: Reader): string {
  if (kind === "quotation") return "the record has no such words";
  if (said.indicator === null) return "the record counts nothing of this kind";
  return `the record has no figure for this: ${countedName(record, said.indicator)}`;
}

function tie({ rivals = [] }: Explained, record: Reader): Explanation {
  const figures = rivals.flatMap((id) => record.figure(id) ?? []);
  const named = figures
    .slice(0, 3)
    .map(({ quantity, period }) => `${amount(quantity)} (${periodName(period)})`);
  const which = named.length === 0 ? "" : `: ${named.join(", ")}`;
  const message = `more than one figure of the record fits${which}`;
  return { message, hint: "say when and where, or name the source" };
}

function toldOf({ said, figure }: Explained, recorded: Told["recorded"], record: Reader): Told {
  return { said, recorded, figure, record };
}

/** The gravest difference decides what to do first. */
function hintOf(finding: Explained, record: Reader): string {
  const { differences, recorded, figure } = finding;
  const [first] = differences;
  const written = recorded === null || first === undefined ? null : rewriting(finding, first, record);
  const action = first === undefined ? "" : codes[first].action.replace(/[.]$/, "");
  const advice = written ?? `${action.charAt(0).toLowerCase()}${action.slice(1)}`;
  return figure === null ? advice : `${advice}, or run \`throughline show ${figure}\``;
}

const REWRITTEN: ReadonlySet<DifferenceCode> = new Set([
  "value-differs",
  "bound-dropped",
  "bound-added",
  "bound-changed",
]);

/** What to write instead, where that is safe to say. */
function rewriting({ recorded, kind }: Explained, first: DifferenceCode, record: Reader): string | null {
  if (recorded === null) return null;
  if (kind === "name") return `write \`${recorded.words}\``;
  if (kind !== "figure") return null;
  if (REWRITTEN.has(first) && recorded.quantity !== null) return `write "${amount(recorded.quantity)}"`;
  const isPlace = first === "place-dropped" || first === "place-differs";
  return isPlace && recorded.place !== null ? `write "${placePhrase(record, recorded.place)}"` : null;
}
