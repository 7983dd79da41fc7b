/**
 * The verdict of a label, with its difference codes: `differs bound-dropped place-dropped`.
 */
import { DifferenceCode } from "@throughline/core/schema";
import type { FindingKind, Verdict } from "../../src/check/finding/finding.ts";
import type { Fault } from "./fault.ts";

export interface LabelVerdict {
  verdict: Verdict;
  differences: DifferenceCode[];
}

const VERDICTS: readonly Verdict[] = ["agrees", "differs", "not-in-record", "cannot-tell"];

/** The codes that may stand with agreement. */
const MILD: readonly DifferenceCode[] = ["rounded", "contested"];

/** The codes that the words of a kind may have; a figure may have all others. */
const OF_WORDS: Readonly<Record<string, readonly DifferenceCode[]>> = {
  quotation: ["quotation-altered", "attribution-differs"],
  name: ["name-garbled"],
  mark: ["stray-reference-mark"],
};

export function readLabelVerdict(
  words: string,
  kind: FindingKind,
): LabelVerdict | Pick<Fault, "code" | "words"> {
  const [first = "", ...codes] = words.split(/\s+/);
  const verdict = VERDICTS.find((each) => each === first);
  if (verdict === undefined) return { code: "verdict-unknown", words: first };
  const differences: DifferenceCode[] = [];
  for (const word of codes) {
    const code = DifferenceCode.safeParse(word);
    if (!code.success) return { code: "code-unknown", words: word };
    if (!mayStand(code.data, verdict, kind)) return { code: "code-out-of-place", words: word };
    differences.push(code.data);
  }
  if (verdict === "differs" && differences.every((code) => MILD.includes(code)))
    return { code: "code-missing", words };
  if (isAlwaysDifferent(kind) && verdict !== "differs") return { code: "code-out-of-place", words: first };
  return { verdict, differences };
}

/** A right name is no finding, and neither is a mark in its place. */
function isAlwaysDifferent(kind: FindingKind): boolean {
  return kind === "name" || kind === "mark";
}

function mayStand(code: DifferenceCode, verdict: Verdict, kind: FindingKind): boolean {
  const own = OF_WORDS[kind];
  if (own !== undefined) return verdict === "differs" && own.includes(code);
  if (Object.values(OF_WORDS).some((codes) => codes.includes(code) && code !== "attribution-differs"))
    return false;
  return verdict === "differs" || (verdict === "agrees" && MILD.includes(code));
}
