/** `draft`: proposes statements, in the record's YAML, from a document. A person decides. */
import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { proposeStatements } from "@throughline/sdk/checker";
import { type Arguments, chooseFormat, readAll } from "../command/arguments.ts";
import { answer, type Command, refusal } from "../command/result.ts";
import { type Place, placeFolder } from "../export/place.ts";
import { parseDay } from "../input/date.ts";
import { limitReaders } from "../input/limits.ts";
import { pageOf } from "../input/page.ts";
import { readText } from "../input/read.ts";
import { Problem } from "../problem/problem.ts";
import { readRecord } from "../record/open.ts";
import { count } from "../terminal/count.ts";
import type { Terminal } from "../terminal/terminal.ts";
import type { Drafted } from "./drafted.ts";
import { draftFiles, renderDraft } from "./render.ts";

const FORMATS = ["human", "json"] as const;
const ID = /^[a-z0-9-]+\/[a-z0-9-]+$/u;

export const run: Command = async (args, terminal) => {
  const { options, problems } = readAll({
    format: () => chooseFormat(args, FORMATS),
    ...limitReaders(args),
    readOn: () => given(args.text("on"), (text) => parseDay(text, "--on")),
    id: () => given(args.text("document"), documentId),
    place: () => placeOf(args, terminal),
  });
  if (options === null) return refusal(...problems);
  const record = await readRecord(args, terminal);
  const read = await readText(args.operands[0] ?? "-", terminal, options);
  const known = options.id === null ? null : record.document(options.id);
  const reporting = known?.period?.edtf;
  const proposed = terminal.busy(() =>
    proposeStatements(read.text, { record, ...(reporting !== undefined && { reporting }) }),
  );
  const drafted: Drafted = {
    ...options,
    ...proposed,
    known,
    path: read.path,
    text: read.text,
    textSha256: createHash("sha256").update(read.text, "utf8").digest("hex"),
    title: read.layer?.title ?? null,
    pageOf: (offset) => pageOf(read, offset),
  };
  if (options.place === null)
    return answer(options.format === "json" ? renderJson(drafted) : renderDraft(drafted));
  const files = draftFiles(drafted);
  await placeFolder(options.place, files);
  return { ...answer(""), note: noteOn(drafted, files.length) };
};

function noteOn({ proposals, left, known }: Drafted, files: number): string {
  const unsure = proposals.filter(({ doubts }) => doubts.length > 0).length;
  const what = `${count(proposals.length, "statement", "statements")}, ${unsure} with doubts, ${count(left.length, "number", "numbers")} left out`;
  const rest =
    known === null ? "" : "; `document.yml` stands, and `draft` without `-o` says what is new in it";
  return `${count(files, "file", "files")}: ${what}${rest}\n`;
}

/** Throws `missing-argument` where the files are of no document. */
function placeOf(args: Arguments, terminal: Terminal): Place | null {
  const name = args.text("out");
  if (name === undefined) return null;
  if (args.text("document") !== undefined)
    return { name, path: resolve(terminal.cwd, name), isForced: false };
  throw new Problem("missing-argument", "files of a draft belong to a document", {
    hint: "say which with `--document publisher/slug`",
  });
}

function renderJson({ path, id, textSha256, proposals, left, pageOf: page }: Drafted): string {
  const paged = proposals.map((proposal) => ({ ...proposal, page: page(proposal.span.start) }));
  const out = { schemaVersion: 1, path, document: id, textSha256, proposals: paged, left };
  return `${JSON.stringify(out, null, 2)}\n`;
}

function given<Value>(text: string | undefined, read: (text: string) => Value): Value | null {
  return text === undefined ? null : read(text);
}

/** A new document's id is as good as one that the record has. Throws `unknown-document`. */
function documentId(text: string): string {
  if (ID.test(text)) return text;
  throw new Problem("unknown-document", `\`${text}\` is no document's id`, {
    hint: "write publisher/slug in small letters, such as `usaid-oig/oir-2024-10-to-12`",
  });
}
