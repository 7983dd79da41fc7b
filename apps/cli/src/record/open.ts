/** The record that a command reads: the one inside the program, or the file given with `--record`. */
import { openRecord, type Reader, type RecordData, record } from "@throughline/sdk/record";
import type { Arguments } from "../command/arguments.ts";
import { readBytes } from "../input/read.ts";
import { Problem } from "../problem/problem.ts";
import type { Terminal } from "../terminal/terminal.ts";

/** The published record is a few megabytes; this is far above what any of them will be. */
const MOST_BYTES = 500_000_000;
const NOUNS = ["indicators", "entities", "documents", "statements", "figures", "drift", "retired"] as const;

/** Throws `not-a-record`, or why the file cannot be read. */
export async function readRecord(args: Arguments, terminal: Terminal): Promise<Reader> {
  const data = await readGivenRecord(args, terminal);
  return data === null ? record : openRecord(data);
}

/** The data of the file given with `--record`, else of the `usual` one; null for the record inside the program. Throws as above. */
export async function readGivenRecord(
  args: Arguments,
  terminal: Terminal,
  usual: string | null = null,
): Promise<RecordData | null> {
  const path = args.text("record") ?? usual ?? undefined;
  return path === undefined ? null : readRecordFile(path, terminal);
}

/** The data of a `record.json`. Throws `not-a-record`, or why the file cannot be read. */
export async function readRecordFile(path: string, terminal: Terminal): Promise<RecordData> {
  const bytes = await readBytes(path, terminal, MOST_BYTES);
  return parseRecord(new TextDecoder().decode(bytes), path);
}

function parseRecord(text: string, path: string): RecordData {
  const value = parseJson(text);
  if (isRecord(value)) return value;
  throw new Problem("not-a-record", `\`${path}\` is not a record that this version reads`, {
    hint: "give a `record.json` as it is published, with `schemaVersion` 1",
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The nouns are there; that each thing is well formed was settled when the record was built. */
function isRecord(value: unknown): value is RecordData {
  if (typeof value !== "object" || value === null) return false;
  if (!("schemaVersion" in value) || value.schemaVersion !== 1 || !("meta" in value)) return false;
  return NOUNS.every((noun) => Object.hasOwn(value, noun));
}
