/**
 * A judgement in sentences: what was found, and what to do about it. The only place with prose.
 *
 * The message is one line and stands without the text beside it; the hint is the next action, or null
 * where there is nothing to do.
 */
import type { DifferenceCode } from "@throughline/core/schema";
import type { Finding, Reading } from "../check/finding/finding.ts";
import type { Judgement } from "../check/finding/judgement.ts";
import { CLAUSES, type Told } from "./differences.ts";
import { labels } from "./labels.ts";
import { countedName, dimensionPhrase, modalityName, type Names, periodName, placePhrase } from "./names.ts";

/** A finding in sentences: what was found, and the next action, null where there is none. */
export interface Explanation {
  message: string;
  hint: string | null;
}

type Explained = Omit<Finding, "message" | "hint" | "line" | "column" | "why" | "suppressed"> &
  Partial<Pick<Judgement, "rivals">>;

/** The sentences of a finding. */
export function explain(finding: Explained, names: Names): Explanation {
  switch (finding.verdict) {
    case "agrees":
      return { message: agreement(finding, names), hint: null };
    case "differs":
      return { message: difference(finding, names), hint: hintOf(finding, names) };
    case "not-in-record":
      return { message: silence(finding, names), hint: null };
    case "cannot-tell":
      return tie(finding, names);
    default:
      return finding.verdict satisfies never;
  }
}

function agreement(finding: Explained, names: Names): string {
  const { recorded, differences } = finding;
  const where = names.where(finding.evidence);
  if (recorded === null) return `agrees with ${names.who}`;
  if (finding.kind === "quotation") return `these are words of the source${where}`;
  const place = recorded.place === null ? "" : ` ${placePhrase(names, recorded.place)}`;
  const period = recorded.period === null ? "" : `, ${periodName(recorded.period)}`;
  const told = toldOf(finding, recorded, names);
  const remarks = [...differences.map((code) => CLAUSES[code](told)), ...asides(finding, names)];
  const figure = `${names.amount(recorded.quantity)}${place}${period}`;
  return [`agrees with ${names.who}: ${figure}${where}`, ...remarks].join("; ");
}

/** What a reader should know though nothing is wrong. */
function asides({ said, recorded, figure, statement }: Explained, names: Names): string[] {
  if (recorded === null || figure === null) return [];
  const remarks: string[] = [];
  const isNarrower = Object.keys(recorded.dimensions).some(
    (name) => name in said.dimensions && said.dimensions[name] !== recorded.dimensions[name],
  );
  if (isNarrower)
    remarks.push(
      `the record says it more widely, ${dimensionPhrase(names, recorded.indicator, recorded.dimensions)}`,
    );
  if (statement === null) remarks.push("the sum is ours, and no document states it");
  const newer = names.figure(names.figure(figure)?.supersededBy?.figure ?? "");
  if (newer !== null)
    remarks.push(
      `its source later replaced it by ${names.amount(newer.quantity)} (${periodName(newer.period)})`,
    );
  return remarks;
}

function difference(finding: Explained, names: Names): string {
  const { recorded, said, differences, figure, statement, evidence } = finding;
  const told = toldOf(finding, recorded ?? said, names);
  const remarks = figure !== null && statement === null ? ["the record's number is our own sum"] : [];
  return `${[...differences.map((code) => CLAUSES[code](told)), ...remarks].join("; ")}${names.where(evidence)}`;
}

function silence({ kind, said }: Explained, names: Names): string {
  if (kind === "quotation") return `${names.who} has no such words`;
  if (names.who !== "the record") return `${names.who} has no such figure`;
  if (said.indicator === null) return "the record counts nothing of this kind";
  return `the record counts ${countedName(names, said.indicator)}, and none of its figures is this one`;
}

function tie({ rivals = [] }: Explained, names: Names): Explanation {
  const figures = rivals.flatMap((id) => names.rival(id) ?? []);
  const named = figures.slice(0, 3).map(({ quantity, period, where }) => {
    const when = [period === null ? "" : periodName(period), where ?? ""].filter((part) => part !== "");
    return when.length === 0 ? names.amount(quantity) : `${names.amount(quantity)} (${when.join(", ")})`;
  });
  const which = named.length === 0 ? "" : `: ${named.join(", ")}`;
  const message = `more than one figure of ${names.who} fits${which}`;
  return { message, hint: "say when and where, or name the source" };
}

function toldOf({ said, figure, evidence }: Explained, recorded: Told["recorded"], names: Names): Told {
  const { words = null, publisher = null } = evidence ?? {};
  return { said, recorded, figure, names, words, publisher };
}

/** The gravest difference decides what to do first. */
function hintOf(finding: Explained, names: Names): string {
  const { differences, recorded, figure } = finding;
  const [first] = differences;
  const written = recorded === null || first === undefined ? null : rewriting(finding, first, names);
  const action = first === undefined ? "" : labels[first].action.replace(/[.]$/, "");
  const advice = written ?? `${action.charAt(0).toLowerCase()}${action.slice(1)}`;
  return figure === null ? advice : `${advice}, or run \`throughline show ${figure}\``;
}

type Rewriting = (recorded: Reading, names: Names) => string | null;

const writeAmount: Rewriting = ({ quantity }, names) =>
  quantity === null ? null : `write "${names.amount(quantity)}"`;
const writePlace: Rewriting = ({ place }, names) =>
  place === null ? null : `write "${placePhrase(names, place)}"`;

const REWRITTEN: Readonly<Partial<Record<DifferenceCode, Rewriting>>> = {
  "value-differs": writeAmount,
  "bound-dropped": writeAmount,
  "bound-added": writeAmount,
  "bound-changed": writeAmount,
  "period-differs": ({ period }) => (period === null ? null : `write "${periodName(period)}"`),
  "place-dropped": writePlace,
  "place-differs": writePlace,
  "modality-differs": ({ modality }) => `say that it was ${modalityName(modality ?? "actual")}`,
  "unit-differs": ({ indicator }, names) => {
    if (names.isDocument) return "use the source's unit";
    return indicator === null ? null : `name what was counted: "${countedName(names, indicator)}"`;
  },
};

/** What to write instead, where that is safe to say. */
function rewriting({ recorded, kind }: Explained, first: DifferenceCode, names: Names): string | null {
  if (recorded === null) return null;
  if (kind === "name") return `write \`${recorded.words}\``;
  if (kind === "quotation" && recorded.words !== null)
    return `write “${recorded.words}”, or take the quotation marks away`;
  return kind === "figure" ? (REWRITTEN[first]?.(recorded, names) ?? null) : null;
}
