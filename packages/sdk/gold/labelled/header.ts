/**
 * The header of a labelled text: `key: value` lines up to a line `---`.
 */
import { toPeriod } from "@throughline/core/period";
import type { Fault, FaultCode } from "./fault.ts";
import type { Labelled } from "./labelled.ts";

export type Header = Pick<Labelled, "register" | "published">;

const KEYS = new Set(["register", "published", "note", "negatives"]);

export interface HeaderRead {
  header: Header;
  /** Where the text begins, in the file. */
  from: number;
  /** The line it begins in, from 1. */
  line: number;
  faults: Fault[];
}

export function readHeader(source: string, file: string): HeaderRead {
  const end = /^---\n/m.exec(source);
  const lines = end === null ? [] : source.slice(0, end.index).split("\n").slice(0, -1);
  const values = new Map<string, string>();
  const faults: Fault[] = [];
  const fault = (code: FaultCode, words: string, line = 1) => faults.push({ code, file, line, words });
  if (end === null) fault("header-missing", "");
  for (const [at, line] of lines.entries()) {
    const [key = "", ...value] = line.split(":");
    if (!KEYS.has(key)) fault("header-unknown", key, at + 1);
    values.set(key, value.join(":").trim());
  }
  const { header, wrong } = readValues(values);
  for (const [code, words] of wrong) fault(code, words);
  if (header.register !== "" && !file.startsWith(`${header.register}-`))
    fault("register-not-in-name", header.register);
  const from = end === null ? source.length : end.index + end[0].length;
  return { header, from, line: lines.length + 2, faults };
}

function readValues(values: ReadonlyMap<string, string>): { header: Header; wrong: [FaultCode, string][] } {
  const register = values.get("register") ?? "";
  const published = values.get("published") ?? null;
  const negatives = values.get("negatives") ?? null;
  const wrong: [FaultCode, string][] = [];
  if (register === "") wrong.push(["register-missing", ""]);
  if (published !== null && !isDate(published)) wrong.push(["published-not-a-date", published]);
  if (negatives !== null && !/^\d+$/.test(negatives)) wrong.push(["negatives-not-a-count", negatives]);
  return {
    header: { register, published },
    wrong,
  };
}

function isDate(words: string): boolean {
  try {
    return toPeriod(words, "as-of").end !== null;
  } catch {
    return false;
  }
}
