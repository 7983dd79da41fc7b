/** `export`: the record in a format that other programs read, at a place of the reader's choice. */
import { resolve } from "node:path";
import { type Arguments, readAll } from "../command/arguments.ts";
import { answer, type Command, type Result, refusal, type Streamed } from "../command/result.ts";
import { Problem } from "../problem/problem.ts";
import { suggest } from "../problem/suggest.ts";
import { readRecord } from "../record/open.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { FORMATS, type FormatName, isFormat, type Made } from "./formats.ts";
import { type Place, placeFile, placeFolder } from "./place.ts";

export const run: Command = async (args, terminal) => {
  const { options, problems } = readAll({
    format: () => formatNamed(args.operands[0] ?? ""),
    place: () => placeOf(args, terminal),
  });
  if (options === null) return refusal(...problems);
  const { format, place } = options;
  const { data } = await readRecord(args, terminal);
  const made: Made = await FORMATS[format](data);
  if (place === null) return streamed(made, format);
  if (made.kind === "folder") await placeFolder(place, made.files);
  else await placeFile(place, made.pieces);
  return answer("");
};

function formatNamed(name: string): FormatName {
  if (isFormat(name)) return name;
  const names = Object.keys(FORMATS);
  throw new Problem("unknown-format", `there is no format \`${name}\` to export to`, {
    hint: suggest(name, names) ?? `the formats are ${names.join(", ")}`,
  });
}

/** Null for stdout. */
function placeOf(args: Arguments, terminal: Terminal): Place | null {
  const name = args.text("out");
  if (name === undefined) {
    throw new Problem("missing-argument", "`export` needs a place to write to", {
      hint: "name a file with `--out`, such as `--out figures.csv`; `--out -` is stdout",
    });
  }
  if (name === "-") return null;
  return { name, path: resolve(terminal.cwd, name), isForced: args.isOn("force") };
}

/** Throws `unknown-value` where there is no one text to print. */
function streamed(made: Made, format: FormatName): Streamed {
  if (made.kind === "folder" || !made.isText) {
    throw new Problem("unknown-value", `\`${format}\` cannot be written to stdout`, {
      hint: `name a place with \`--out\`, such as \`--out record-${format}\``,
    });
  }
  const { pieces } = made;
  async function* all(): AsyncGenerator<string, Result> {
    for (const piece of pieces) yield String(piece);
    return answer("");
  }
  return { pieces: all() };
}
