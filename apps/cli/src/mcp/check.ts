/** `check`: what the record says of a text's figures, quotations and names. */
import type { CheckResult, Finding } from "@throughline/sdk/checker";
import * as z from "zod";
import type { Checker } from "../check/task.ts";
import { parseDay } from "../input/date.ts";
import { type Tool, tool } from "./tool.ts";

const MOST_UNITS = 4_000_000;

const input = z.strictObject({
  text: z.string().max(MOST_UNITS).describe("plain text or Markdown"),
  published: z
    .string()
    .optional()
    .describe("when it was published, e.g. 2024-02-09: what `last month` leans on"),
});

const finding = z.looseObject({
  exact: z.string(),
  line: z.number(),
  column: z.number(),
  kind: z.string(),
  verdict: z.string().describe("agrees, differs, not-in-record (never `false`) or cannot-tell"),
  differences: z.array(z.string()),
  message: z.string(),
  hint: z.string().nullable(),
  evidence: z.looseObject({ words: z.string(), publisher: z.string() }).nullable(),
  suppressed: z
    .looseObject({ reason: z.string() })
    .optional()
    .describe("known and meant: not to be reported"),
});

const output = z.object({
  record: z.string(),
  against: z.string().optional().describe("the document that the text was held to in place of the record"),
  read: z.object({
    figures: z.number(),
    agrees: z.number(),
    differs: z.number(),
    notInRecord: z.number(),
    cannotTell: z.number(),
  }),
  findings: z.array(finding),
});

/** The tool, with the settings that the server was started in. */
export function checkWith(checker: Checker): Tool {
  return tool(
    {
      name: "check",
      title: "Check a text",
      description:
        "Reads a text and says which of its figures, quotations and names agree with the public record, which differ and how, and which the record knows nothing about. The text stays on this machine.",
      input,
      output,
    },
    ({ text, published: given }) => {
      const published = given === undefined ? null : parseDay(given, "published");
      const { read, findings } = checker.check({ text: { path: "-", text }, published });
      const { record, against } = checker.stamp;
      const data = {
        record: record.version,
        ...(against !== undefined && { against: against.path }),
        read,
        findings: findings.map(asData),
      };
      return { text: [...findings.map(findingLines), tallyLine(read, against)].join("\n\n"), data };
    },
  );
}

function tallyLine(
  { figures, agrees, differs, notInRecord, cannotTell }: z.infer<typeof output>["read"],
  against: CheckResult["against"],
): string {
  const held = against === undefined ? "the record" : `the source, ${against.path}`;
  return `${figures} figures read: ${agrees} agree, ${differs} differ, ${notInRecord} not in ${held} (which does not mean false), ${cannotTell} cannot be told.`;
}

/** Interfaces become plain objects: the contract leaves room for more fields. */
function asData(one: Finding) {
  const { suppressed, evidence, ...rest } = one;
  return {
    ...rest,
    evidence: evidence && { ...evidence },
    ...(suppressed !== undefined && { suppressed: { ...suppressed } }),
  };
}

function findingLines({
  line,
  column,
  exact,
  verdict,
  differences,
  message,
  hint,
  evidence,
  suppressed,
}: Finding): string {
  const codes = differences.length === 0 ? "" : ` [${differences.join(", ")}]`;
  return [
    `${line}:${column} "${exact}": ${verdict}${codes}`,
    `  ${message}`,
    ...(suppressed === undefined ? [] : [`  known and meant, no fault: ${suppressed.reason}`]),
    ...(evidence === null ? [] : [`  "${evidence.words}" (${evidence.publisher})`]),
    ...(hint === null ? [] : [`  hint: ${hint}`]),
  ].join("\n");
}
