/**
 * `verify`: looks up every anchor of a document in the reader's own copy of its text.
 *
 * The record keeps pointers, not texts, so anybody who has the document can check all of them.
 */
import { createHash } from "node:crypto";
import type { Document, Reader, Statement } from "@throughline/sdk/record";
import { type Arguments, chooseFormat, readAll } from "../command/arguments.ts";
import { paintOf } from "../command/paint.ts";
import { type Command, refusal } from "../command/result.ts";
import { parseDay } from "../input/date.ts";
import { limitReaders } from "../input/limits.ts";
import { pageOf } from "../input/page.ts";
import { readText, type Text } from "../input/read.ts";
import { Problem } from "../problem/problem.ts";
import { documentNamed } from "../record/filter.ts";
import { readRecord } from "../record/open.ts";
import { lineWidth } from "../terminal/terminal.ts";
import { findFolder } from "../validate/folder.ts";
import { WordIndex } from "./altered.ts";
import { findAnchor } from "./anchor.ts";
import { type Fingerprint, renderJson, renderVerification, type Verification } from "./render.ts";
import { noteOn, patchAll, upgrade, writeUpgraded } from "./upgrade.ts";

const FORMATS = ["human", "json"] as const;
type Repair = "show" | "write" | null;

export const run: Command = async (args, terminal) => {
  const [id = "", path = ""] = args.operands;
  const reader = await readRecord(args, terminal);
  const { options, problems } = readAll({
    format: () => chooseFormat(args, FORMATS),
    paint: () => paintOf(args, terminal),
    ...limitReaders(args),
    document: () => documentNamed(id, reader),
    repair: () => repairOf(args),
    on: () => dayOf(args),
    folder: () => (repairOf(args) === null ? null : findFolder(args.text("folder"), terminal)),
  });
  if (options === null) return refusal(...problems);
  const document = reader.document(options.document);
  if (document === null) return refusal();
  const copy = await readText(path, terminal, options);
  const verification = terminal.busy(() => verify(document, copy, statementsOf(reader, document)));
  const found = verification.anchors.some(({ state }) => state === "not-found" || state === "altered");
  const output =
    options.format === "json"
      ? renderJson(reader.meta, verification)
      : renderVerification(verification, { width: lineWidth(terminal.out), paint: options.paint });
  if (options.repair === null || options.folder === null) return { output, found, problems: [] };
  const upgraded = await upgrade({ ...options, verification, copy, folder: options.folder });
  if (options.repair === "show") return { output: patchAll(upgraded), found, problems: [] };
  await writeUpgraded(options.folder, upgraded);
  return { output, note: noteOn(upgraded), found, problems: [] };
};

function repairOf(args: Arguments): Repair {
  return args.isOn("diff") ? "show" : args.isOn("fix") ? "write" : null;
}

/** Throws `missing-argument` where a day is to be written and none is named. */
function dayOf(args: Arguments): string {
  const given = args.text("on");
  if (given !== undefined) return parseDay(given, "--on");
  if (repairOf(args) === null) return "";
  throw new Problem("missing-argument", "an upgrade says on which day the words were looked up", {
    hint: "name it with `--on`, such as `--on 2024-02-09`; the program has no clock",
  });
}

function statementsOf(reader: Reader, document: Document): Statement[] {
  return document.statements.flatMap((statement) => reader.statement(statement) ?? []);
}

function verify(document: Document, copy: Text, statements: readonly Statement[]): Verification {
  const { path, text } = copy;
  // Made when the first words are missing.
  let index: WordIndex | null = null;
  const anchors = statements.map(({ id, evidence }) => {
    const found = findAnchor(text, evidence);
    if (found.state === "not-found") index ??= new WordIndex(text);
    const altered = found.state === "not-found" ? (index?.altered(evidence.words) ?? null) : null;
    const offset = found.offset ?? altered?.offset ?? null;
    return {
      statement: id,
      words: evidence.words,
      state: altered === null ? found.state : ("altered" as const),
      ...(altered !== null && { instead: altered.words }),
      offset,
      ...positionOf(text, offset),
      page: offset === null ? null : pageOf(copy, offset),
    };
  });
  return { document: document.id, path, fingerprint: fingerprintOf(document, text), anchors };
}

/** Whether this is, to the letter, the text that the record's offsets were taken from. */
function fingerprintOf({ fingerprint }: Document, text: string): Fingerprint {
  if (fingerprint === undefined) return "none";
  return createHash("sha256").update(text, "utf8").digest("hex") === fingerprint.sha256 ? "same" : "other";
}

/** Line and column from 1, as the checker counts them. */
function positionOf(text: string, offset: number | null): { line: number | null; column: number | null } {
  if (offset === null) return { line: null, column: null };
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/u);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
