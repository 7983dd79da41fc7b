/**
 * A small record of our own invention, compiled from the files beside this one, and a way to run a
 * command line against it without a process. It has everything that the real one may lack at times: a
 * conflict, a gap, a number withheld, retellings that drift, ids that moved, split and were withdrawn.
 */
import { fileURLToPath } from "node:url";
import { compileRecord, readRecordFolder } from "@throughline/core/compile";
import { run } from "../src/run.ts";
import { type FakeMachine, fakeTerminal } from "../src/terminal/fake.ts";

export const FOLDER = fileURLToPath(new URL("record", import.meta.url));

const { files } = await readRecordFolder(FOLDER);
const { record, issues } = compileRecord(files, { version: "7.0.0" });
if (record === null) throw new Error(`the record of the tests has issues: ${JSON.stringify(issues)}`);
export const fixture = record;

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** What was written, where anything was. */
  readonly files?: Readonly<Record<string, string>>;
}

/** Runs a command line on a fake machine; `record.json` on it is the record above. */
export async function runWith(machine: FakeMachine, ...argv: string[]): Promise<Ran> {
  const terminal = fakeTerminal({
    ...machine,
    files: { "record.json": JSON.stringify(fixture), ...machine.files },
  });
  const code = await run(argv, terminal);
  const { files, ...written } = terminal.written;
  return { code, ...written, ...(Object.keys(files).length > 0 && { files }) };
}

/** The same with the record above in place of the program's own. */
export function runHere(...argv: string[]): Promise<Ran> {
  return runWith({}, ...argv, "--record", "record.json");
}
