/** `verify-release`: whether the files of a downloaded release are the ones that its manifest names. */
import { createHash } from "node:crypto";
import { dirname, join, resolve } from "node:path";
import { chooseFormat, readAll } from "../command/arguments.ts";
import { paintOf } from "../command/paint.ts";
import { type Command, refusal } from "../command/result.ts";
import { readBytes } from "../input/read.ts";
import { Problem } from "../problem/problem.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { type Manifest, parseManifest, type ReleasedFile } from "./manifest.ts";
import { type FileState, renderJson, renderRelease } from "./render.ts";

const FORMATS = ["human", "json"] as const;
const NAME = "manifest.json";
/** No file of a release comes near it. */
const MOST_BYTES = 2_000_000_000;

export const run: Command = async (args, terminal) => {
  const [given = "."] = args.operands;
  const { options, problems } = readAll({
    format: () => chooseFormat(args, FORMATS),
    paint: () => paintOf(args, terminal),
  });
  if (options === null) return refusal(...problems);
  const path = terminal.isFolder(resolve(terminal.cwd, given)) ? join(given, NAME) : given;
  const manifest = parseManifest(new TextDecoder().decode(await readBytes(path, terminal, MOST_BYTES)), path);
  const { version, files } = manifest;
  const release = { path, version, files: await statesOf(manifest, dirname(path), terminal) };
  const output = options.format === "json" ? renderJson(release) : renderRelease(release, options.paint);
  const isWhole = release.files.every(({ state }) => state === "same") && files.length > 0;
  return { output, found: !isWhole, problems: [] };
};

/** One file after the other: each may be large. */
async function statesOf({ files }: Manifest, folder: string, terminal: Terminal) {
  const states: (ReleasedFile & { state: FileState })[] = [];
  for (const file of files) states.push({ ...file, state: await stateOf(file, folder, terminal) });
  return states;
}

async function stateOf(
  { path, bytes, sha256 }: ReleasedFile,
  folder: string,
  terminal: Terminal,
): Promise<FileState> {
  try {
    const found = await readBytes(join(folder, path), terminal, MOST_BYTES);
    const isSame = found.length === bytes && createHash("sha256").update(found).digest("hex") === sha256;
    return isSame ? "same" : "altered";
  } catch (error) {
    if (error instanceof Problem && error.code === "no-such-file") return "missing";
    if (error instanceof Problem) return "unreadable";
    throw error;
  }
}
