/**
 * What holds of the check of any text whatever. Each rule says what is broken, in words, or nothing.
 *
 * Only rules that truly hold: whether a paragraph is wrapped depends on the widest line of the text, and what
 * a figure means on what stands before it, so nothing is said of texts that are joined or cut.
 */
import type { CheckedText, CheckResult, Finding } from "../src/check/finding/finding.ts";

export interface Options {
  published?: string;
  against?: { path: string; text: string };
}

export type Check = (text: string, options: Options) => CheckResult;

/** All that is broken; a throw is a break like any other. */
export function breaksOf(check: Check, text: string, options: Options = {}): string[] {
  try {
    const first = check(text, options);
    const [checked] = first.texts;
    if (checked === undefined) return ["no result for the text"];
    const again = JSON.stringify(check(text, options)) === JSON.stringify(first);
    return [
      ...placeBreaks(text, checked.findings),
      ...checked.findings.flatMap((finding) => findingBreaks(text, finding)),
      ...tallyBreaks(checked),
      ...lineBreaks(check, text, { checked, options }),
      ...(again ? [] : ["the second check of the same text says something else"]),
    ];
  } catch (error) {
    return [`throws ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
  }
}

function placeBreaks(text: string, findings: readonly Finding[]): string[] {
  let end = 0;
  return findings.flatMap(({ span, exact, line, column }) => {
    const breaks: string[] = [];
    const words = JSON.stringify(exact);
    if (span.start < end)
      breaks.push(`${words} at ${span.start} begins before ${end}, where the last one ends`);
    if (span.end <= span.start || span.end > text.length)
      breaks.push(`${words} at ${span.start} ends at ${span.end}`);
    if (text.slice(span.start, span.end) !== exact) breaks.push(`${words} is not what stands at its span`);
    if (isInside(text, span.start) || isInside(text, span.end))
      breaks.push(`${words} cuts a character in half`);
    const [trueLine, trueColumn] = positionOf(text, span.start);
    if (line !== trueLine || column !== trueColumn)
      breaks.push(`${words} is at ${trueLine}:${trueColumn}, not ${line}:${column}`);
    end = Math.max(end, span.end);
    return breaks;
  });
}

/** Between the two units of one character. */
function isInside(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1)) && at > 0;
}

function positionOf(text: string, at: number): [line: number, column: number] {
  const starts = [...text.matchAll(/\r\n|\r|\n/g)].map(({ index, 0: mark }) => index + mark.length);
  const before = starts.filter((start) => start <= at);
  return [before.length + 1, at - (before.at(-1) ?? 0) + 1];
}

const MILD: readonly string[] = ["rounded", "contested"];

function findingBreaks(text: string, finding: Finding): string[] {
  const { exact, verdict, differences, severity, message, hint, recorded, said } = finding;
  const grave = differences.filter((code) => !MILD.includes(code));
  const sentences = `${message} ${hint ?? ""}`;
  const rules: [boolean, string][] = [
    [
      grave.length > 0 === (verdict === "differs"),
      `is ${verdict} with ${differences.join(" ") || "no code"}`,
    ],
    [new Set(differences).size === differences.length, "names a code twice"],
    [verdict !== "differs" || severity !== "note", "differs and is only a note"],
    [message.length > 0, "has no sentence"],
    [
      !/\b(?:undefined|NaN|Infinity)\b|\[object/.test(withoutQuotes(sentences, text)),
      `says ${JSON.stringify(sentences)}`,
    ],
    [finding.kind !== "figure" || said.quantity !== null, "is a figure without a quantity"],
    [verdict !== "not-in-record" || recorded === null, "is not in the record and has a record"],
  ];
  return rules.flatMap(([holds, broken]) => (holds ? [] : [`${JSON.stringify(exact)} ${broken}`]));
}

/** Windows ends its lines with two units. That moves what follows, and means nothing. */
function lineBreaks(
  check: Check,
  text: string,
  { checked, options }: { checked: CheckedText; options: Options },
): string[] {
  if (text.includes("\r") || !text.includes("\n")) return [];
  const [other] = check(text.replaceAll("\n", "\r\n"), options).texts;
  const [here, there] = [checked, other].map((each) => (each?.findings ?? []).map(meaningOf));
  return JSON.stringify(here) === JSON.stringify(there)
    ? []
    : ["means something else with Windows line ends"];
}

function meaningOf({ exact, line, verdict, differences, figure }: Finding) {
  return [exact.replaceAll("\r\n", "\n"), line, verdict, differences, figure];
}

/** A text may itself say "NaN"; nothing can be told of a sentence that quotes such a text. */
function withoutQuotes(sentences: string, text: string): string {
  return /undefined|NaN|Infinity|\[object/.test(text) ? "" : sentences;
}

function tallyBreaks({ read, findings }: CheckedText): string[] {
  const figures = findings.filter(({ kind }) => kind === "figure").length;
  const sum = read.agrees + read.differs + read.notInRecord + read.cannotTell;
  return read.figures === figures && sum === figures ? [] : [`counts ${JSON.stringify(read)} of ${figures}`];
}
