/**
 * The recipes of the guide to exports, run one after the other in an empty folder, as a reader would: each with the
 * program it is for, where that is on this machine, and held to the output that stands below it.
 */
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { marked } from "marked";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { matchesOutput, trimBlankEnds } from "./blocks.ts";
import { root } from "./run.ts";

interface Recipe {
  language: string;
  source: string;
  output: string[];
}

/** Those for Observable are cells of a page and no programs; another test puts them into one. */
const recipes = readRecipes(readFileSync(join(root, "docs/guides/export.md"), "utf8")).filter(
  ({ language }) => language !== "js",
);
let desk: string;

beforeAll(() => {
  desk = mkdtempSync(join(tmpdir(), "throughline-recipes-"));
  mkdirSync(join(desk, "bin"));
  putOnPath("throughline", join(root, "apps/cli/dist/throughline.js"));
  // The registry has DuckDB as a library alone, so the shell around it is ours.
  putOnPath("duckdb", join(root, "docs/examples/duckdb.ts"));
});
afterAll(() => rmSync(desk, { recursive: true }));

describe("docs/guides/export.md", () => {
  it.for(recipes.map((recipe, at) => [at + 1, recipe.language, recipe] as const))(
    "prints what recipe %i, in %s, shows",
    { timeout: 60_000 },
    ([, , recipe], { skip }) => {
      const missing = toolsOf(recipe).find((tool) => run(...tool).status !== 0);
      if (missing !== undefined) skip(`not on this machine: ${missing.at(-1)}`);
      const { status, stdout, stderr } = run(...commandFor(recipe));
      expect([status, stderr]).toEqual([0, ""]);
      const printed = trimBlankEnds(stdout.split("\n").map((line) => line.trimEnd()));
      if (!matchesOutput(recipe.output, printed)) expect(printed.join("\n")).toBe(recipe.output.join("\n"));
    },
  );

  it("has recipes for more than one program", () => {
    expect(new Set(recipes.map(({ language }) => language)).size).toBeGreaterThan(2);
  });
});

function putOnPath(name: string, script: string): void {
  const program = join(desk, "bin", name);
  writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${script}" "$@"\n`);
  chmodSync(program, 0o755);
}

/** A `text` block shows what the block above it prints. */
function readRecipes(markdown: string): Recipe[] {
  const found: Recipe[] = [];
  for (const token of marked.lexer(markdown)) {
    if (token.type !== "code") continue;
    if (token.lang !== "text") found.push({ language: token.lang ?? "", source: token.text, output: [] });
    else found.at(-1)?.output.push(...token.text.split("\n"));
  }
  return found;
}

type Command = [program: string, ...args: string[]];

function commandFor({ language, source }: Recipe): Command {
  if (language === "python") return ["python3", "-c", source];
  return language === "r" ? ["Rscript", "-e", source] : ["sh", "-e", "-c", source];
}

/** Commands that succeed where the tools of a recipe are there. */
function toolsOf({ language, source }: Recipe): Command[] {
  if (language === "r") return [["Rscript", "-e", "read.csv"]];
  if (language === "python") {
    return [...source.matchAll(/^import (\w+)/gmu)].map(([line]) => ["python3", "-c", line]);
  }
  // Never downloaded by a test: that is for whoever owns the machine.
  if (/INSTALL|TYPE sqlite/u.test(source)) return [["duckdb", "-c", "LOAD sqlite"]];
  const programs = source.split("\n").map((line) => line.split(" ", 1)[0] ?? "");
  return programs.map((program) => ["sh", "-c", `command -v ${program}`]);
}

function run(program: string, ...args: string[]) {
  const path = [join(desk, "bin"), process.env.PATH].join(delimiter);
  return spawnSync(program, args, { cwd: desk, encoding: "utf8", env: { ...process.env, PATH: path } });
}
