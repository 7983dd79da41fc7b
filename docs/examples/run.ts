/**
 * Runs an example as its reader would, from the root of a checkout that has been built.
 *
 * `throughline` and `npm run throughline --` are the bundled command line. Commands that set up a
 * machine (`npm start`, `git clone`, ...) are not run here: continuous integration runs them itself.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Example, trimBlankEnds } from "./blocks.ts";

export const root = resolve(import.meta.dirname, "../..");

/** The founding paraphrase. It is somebody's text, so it stands beside a checkout, never in it. */
const seed = resolve(root, "../shared/seed/article.txt");

const setUp = /^(npm (start|test|install)|git clone|cd )\b/;
const entry = /^(npm run throughline --|npx throughline|throughline) /;

/** Why an example cannot be run here, or null. */
export function reasonToSkip(example: Example): string | null {
  if (example.kind === "program") {
    return example.source.includes("FileAttachment(") ? "a cell of a page, with a test of its own" : null;
  }
  if (setUp.test(example.command)) return "sets up a machine";
  if (example.command.includes("article.txt") && !existsSync(seed)) return "the founding text is not here";
  return null;
}

/** The lines that the example prints on stdout; its stderr, where it prints nothing else. */
export function runExample(example: Example): string[] {
  return example.kind === "command" ? runCommand(example.command) : runProgram(example.source);
}

function runCommand(command: string): string[] {
  if (!entry.test(command)) throw new Error(`not a command that examples may run: ${command}`);
  const words = command.replace(entry, "").match(/"[^"]*"|\S+/g) ?? [];
  const args = words.map((word) => word.replace(/^"|"$/g, ""));
  const paths = args.map((word) => (word === "article.txt" ? seed : word));
  const printed = run([join(root, "apps/cli/dist/throughline.js"), ...paths], root);
  return printed.map((line) => line.replaceAll(seed, "article.txt"));
}

function runProgram(source: string): string[] {
  const folder = mkdtempSync(join(import.meta.dirname, ".run-"));
  try {
    const file = join(folder, "example.ts");
    writeFileSync(file, source);
    return run([file], folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(args: string[], cwd: string): string[] {
  const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined };
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd, env, encoding: "utf8" });
  return trimBlankEnds((stdout || stderr).split("\n").map((line) => line.trimEnd()));
}
