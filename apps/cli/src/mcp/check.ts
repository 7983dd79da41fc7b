/** `check`: what the record says of a text's figures, quotations and names. */
import { check as checkText, type Finding } from "@throughline/sdk/checker";
import * as z from "zod";
import { parseDay } from "../input/date.ts";
import { tool } from "./tool.ts";

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
});

const output = z.object({
  record: z.string(),
  read: z.object({
    figures: z.number(),
    agrees: z.number(),
    differs: z.number(),
    notInRecord: z.number(),
    cannotTell: z.number(),
  }),
  findings: z.array(finding),
});

export const check = tool(
  {
    name: "check",
    title: "Check a text",
    description:
      "Reads a text and says which of its figures, quotations and names agree with the public record, which differ and how, and which the record knows nothing about. The text stays on this machine.",
    input,
    output,
  },
  ({ text, published }, reader) => {
    const day = published === undefined ? undefined : parseDay(published, "published");
    const { texts } = checkText(text, { record: reader, ...(day !== undefined && { published: day }) });
    const [{ read, findings } = { read: NOTHING, findings: [] }] = texts;
    const tally = `${read.figures} figures read: ${read.agrees} agree, ${read.differs} differ, ${read.notInRecord} not in the record (which does not mean false), ${read.cannotTell} cannot be told.`;
    const data = { record: reader.meta.version, read, findings: findings.map(asData) };
    return { text: [...findings.map(findingLines), tally].join("\n\n"), data };
  },
);

/** Interfaces become plain objects: the contract leaves room for more fields. */
function asData(one: Finding) {
  return { ...one, evidence: one.evidence && { ...one.evidence } };
}

const NOTHING = { figures: 0, agrees: 0, differs: 0, notInRecord: 0, cannotTell: 0 };

function findingLines({
  line,
  column,
  exact,
  verdict,
  differences,
  message,
  hint,
  evidence,
}: Finding): string {
  const codes = differences.length === 0 ? "" : ` [${differences.join(", ")}]`;
  return [
    `${line}:${column} "${exact}": ${verdict}${codes}`,
    `  ${message}`,
    ...(evidence === null ? [] : [`  "${evidence.words}" (${evidence.publisher})`]),
    ...(hint === null ? [] : [`  hint: ${hint}`]),
  ].join("\n");
}
