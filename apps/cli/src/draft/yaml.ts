/**
 * Proposed statements in the record's own YAML, each doubt as a comment in its block.
 *
 * What the reviewer has to decide is a `?`, which `validate` reports until it is decided.
 */
import { tidyFiles } from "@throughline/core/compile";
import type { DoubtCode, Proposal } from "@throughline/sdk/checker";
import type { Drafted } from "./drafted.ts";

const UNDECIDED = "?";

const DOUBTS: Readonly<Record<DoubtCode, string>> = {
  "indicator-unsure": "indicator: no one fits clearly best; the nearest are",
  "period-missing": "time: none stands with the number; write `period` or `asOf`, or say why there is none",
  "period-elsewhere": "time: named in another sentence",
  "period-of-another": "time: stands behind another number of the sentence",
  "place-elsewhere": "place: named in another sentence",
  "place-of-another": "place: one stands with another number of the sentence, and may hold for this one too:",
  "part-of-another": "a part of another number, or added to one",
  "told-of-the-past": "told as a thing of the past",
  "another-country": "the sentence names a country that the record does not cover",
};

/** `statements.yml`, its blocks sorted. */
export function statementsYaml(drafted: Drafted): string {
  const blocks = keyed(drafted.proposals).map(([key, proposal]) => blockOf(key, proposal, drafted));
  const text = `${blocks.join("\n\n")}\n`;
  const [tidied] = tidyFiles([{ path: "documents/publisher/slug/statements.yml", text }]);
  return tidied?.text ?? text;
}

/** Named after what is counted and where, and numbered where that is not enough; in order. */
function keyed(proposals: readonly Proposal[]): [string, Proposal][] {
  const used = new Map<string, number>();
  const named = proposals.map((proposal): [string, Proposal] => {
    const what = proposal.indicator ?? proposal.nearest[0] ?? "figure";
    const name = proposal.place === null ? what : `${what}-in-${proposal.place}`;
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    return [count === 1 ? name : `${name}-${count}`, proposal];
  });
  return named.sort(([a], [b]) => (a < b ? -1 : 1));
}

function blockOf(key: string, proposal: Proposal, { pageOf, readOn }: Drafted): string {
  const { quantity, indicator, period, place, modality, evidence, nearest, doubts } = proposal;
  const page = pageOf(evidence.start);
  const named: Partial<Record<DoubtCode, string[]>> = {
    "indicator-unsure": [nearest.join(", ")],
    "place-of-another": [proposal.placeBeside ?? ""],
  };
  return [
    `${key}:`,
    `  quantity: ${flow({ ...quantity })}`,
    "  kind: figure",
    ...doubts.map((code) => `  # ${[DOUBTS[code], ...(named[code] ?? [])].join(" ")}`),
    `  indicator: ${scalar(indicator ?? UNDECIDED)}`,
    ...(modality === "actual" ? [] : [`  modality: ${modality}`]),
    ...(period === null ? [] : [`  ${period.kind === "as-of" ? "asOf" : "period"}: ${scalar(period.edtf)}`]),
    ...(place === null ? [] : [`  place: ${place}`]),
    "  evidence:",
    `    words: ${scalar(evidence.words)}`,
    `    position: ${flow({ start: evidence.start, end: evidence.end })}`,
    ...(page === null ? [] : [`    page: ${JSON.stringify(page)}`]),
    "    verified: full-text",
    `    on: ${scalar(readOn ?? UNDECIDED)}`,
  ].join("\n");
}

function flow(values: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(values).map(([key, value]) => `${key}: ${scalar(value)}`);
  return `{ ${pairs.join(", ")} }`;
}

const PLAIN = /^[A-Za-z](?:[\w ().'/-]|(?<=\w),(?=\d))*$/u;
const WORDS_OF_YAML = /^(?:true|false|null|yes|no|on|off|y|n)$/iu;
const DATE = /^\d{4}(?:-\d{2}){0,2}(?:\/(?:\d{4}(?:-\d{2}){0,2}|\.\.))?$/u;

/** Plain where nothing in it means anything to YAML. */
export function scalar(value: unknown): string {
  if (typeof value !== "string") return JSON.stringify(value);
  if (DATE.test(value) && value.length > 4) return value;
  const isPlain = PLAIN.test(value) && !WORDS_OF_YAML.test(value) && !value.endsWith(" ");
  return isPlain ? value : JSON.stringify(value);
}
