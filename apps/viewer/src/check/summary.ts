/**
 * What a check found, in one or two sentences. Says how many figures were read and not judged as well:
 * silence is not agreement.
 */
import type { CheckedText, Finding } from "@throughline/sdk";

export function summarise({ read, findings }: CheckedText): string {
  if (findings.length === 0) {
    return "No figure, quotation or name in this text is one that the checker reads. That is not agreement.";
  }
  const counts = [
    amount(read.agrees, "agrees", "agree"),
    amount(read.differs, "differs", "differ"),
    amount(read.notInRecord, "is not in the record", "are not in the record"),
    amount(read.cannotTell, "could not be judged", "could not be judged"),
  ].filter((part) => part !== null);
  const figures = `${read.figures} ${read.figures === 1 ? "figure" : "figures"} read`;
  const first = counts.length === 0 ? `${figures}.` : `${figures}: ${counts.join(", ")}.`;
  return [first, ...othersOf(findings)].join(" ");
}

function othersOf(findings: readonly Finding[]): string[] {
  const kinds = [
    ["quotation", "quotation", "quotations"],
    ["name", "name", "names"],
    ["mark", "stray mark", "stray marks"],
  ] as const;
  const parts = kinds.flatMap(([kind, one, many]) => {
    const number = findings.filter(
      (finding) => finding.kind === kind && finding.verdict === "differs",
    ).length;
    return number === 0 ? [] : [`${number} ${number === 1 ? one : many}`];
  });
  return parts.length === 0 ? [] : [`Of the words, ${parts.join(", ")} to look at.`];
}

function amount(number: number, one: string, many: string): string | null {
  return number === 0 ? null : `${number} ${number === 1 ? one : many}`;
}
