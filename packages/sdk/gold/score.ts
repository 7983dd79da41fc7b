/**
 * `pnpm score`: how often the checker is right on the labelled texts.
 *
 * Ends with 1 only where a label is faulty; a low score is a fact, not a failure. The cases of the test part
 * are shown to nobody who does not say that they want to look.
 */
import { parseArgs } from "node:util";
import { describeFault } from "./labelled/fault.ts";
import { readPart } from "./labelled/folder.ts";
import type { Part } from "./labelled/labelled.ts";
import { casesOf } from "./score/cases.ts";
import { reportOf } from "./score/report.ts";

const USAGE = `pnpm score [--part development|test] [--cases [--look]]

  --part   one part; both unless given
  --cases  each place where the checker and the label disagree
  --look   show them for the test part too. Looking spoils it: who has seen its cases cannot
           tune the checker any more without tuning it to them`;

const PARTS: readonly Part[] = ["development", "test"];

function main(): number {
  const { values } = parseArgs({
    options: {
      part: { type: "string" },
      cases: { type: "boolean", default: false },
      look: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  const parts = PARTS.filter((part) => values.part === undefined || values.part === part);
  if (values.help || parts.length === 0) return say(USAGE, values.help ? 0 : 2);
  if (values.cases && !values.look && values.part !== "development")
    return say(
      "the cases of the test part are not shown: `--part development`, or `--look`, which spoils it",
      2,
    );
  const reads = parts.map((part) => ({ part, ...readPart(part) }));
  const faults = reads.flatMap((read) => read.faults);
  if (faults.length > 0) return say(faults.map(describeFault).join("\n"), 1);
  const lines = reads.flatMap(({ part, texts }) => [
    ...(values.cases ? casesOf(texts) : []),
    ...reportOf(part, texts),
    "",
  ]);
  return say(lines.join("\n").trimEnd(), 0);
}

function say(words: string, code: number): number {
  (code === 0 ? process.stdout : process.stderr).write(`${words}\n`);
  return code;
}

process.exitCode = main();
