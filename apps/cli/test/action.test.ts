/** The GitHub Action and the pre-commit hook, run as their runners would, with the packed program. */
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import manifest from "../package.json" with { type: "json" };

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const CLI = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "throughline-action-"));

const action = parse(readFileSync(join(ROOT, "action.yml"), "utf8"));
const [hook] = parse(readFileSync(join(ROOT, ".pre-commit-hooks.yaml"), "utf8"));

const PROGRAM = join(CLI, "dist/throughline.js");
/** In the place of `npx`, which takes seconds: the built program without its installation. */
const SHIM = join(folder, "bin/npx");

const WRONG =
  "U.S. bases in Iraq and Syria were attacked 134 times by militias from October to December 2023.\n";

let tarball = "";

beforeAll(() => {
  const out = execFileSync("npm", ["pack", "--json", "--pack-destination", folder], {
    cwd: CLI,
    encoding: "utf8",
  });
  tarball = join(folder, JSON.parse(out)[0].filename);
  mkdirSync(join(folder, "texts/deep"), { recursive: true });
  writeFileSync(join(folder, "texts/deep/a draft.md"), WRONG);
  writeFileSync(join(folder, "texts/fine.md"), WRONG.replace("134", "at least 134"));
  mkdirSync(join(folder, "bin"));
  writeFileSync(SHIM, `#!/bin/sh\nshift 4\nexec "${process.execPath}" "${PROGRAM}" "$@"\n`);
  chmodSync(SHIM, 0o755);
});

/** Runs the action's one step; its inputs have their defaults unless given. */
function act(inputs: Readonly<Record<string, string>>, path = `${join(folder, "bin")}:${process.env.PATH}`) {
  const [step] = action.runs.steps;
  const values = Object.entries<string>(step.env).map(([name, value]) => {
    const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/u.exec(value)?.[1] ?? "";
    return [name, { package: tarball, ...inputs }[input] ?? action.inputs[input].default];
  });
  const env = { ...process.env, PATH: path, ...Object.fromEntries(values) };
  const argv = ["--noprofile", "--norc", "-e", "-o", "pipefail", "-c", step.run];
  const { status, stdout } = spawnSync("bash", argv, { cwd: folder, env, encoding: "utf8" });
  return { status, stdout };
}

describe("the action", () => {
  it("marks what differs in the files of its patterns, and fails", () => {
    const { status, stdout } = act({ files: "texts/**/*.md" }, process.env.PATH);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::warning file=texts\/deep\/a draft\.md,line=1,.*bound-dropped/mu);
    expect(stdout).not.toContain("file=texts/fine.md");
  });

  it("fails from the level on that it is given", () => {
    expect(act({ files: "texts/deep/a draft.md", "fail-on": "never" }).status).toBe(0);
    expect(act({ files: "texts/fine.md\n" }).status).toBe(0);
  });

  it("writes SARIF beside, whatever was found", () => {
    act({ files: "texts/**/*.md", sarif: "out.sarif" });
    const { version, runs } = JSON.parse(readFileSync(join(folder, "out.sarif"), "utf8"));
    expect(version).toBe("2.1.0");
    expect(JSON.stringify(runs)).toContain("bound-dropped");
  });

  it("says when no file matches, and runs nothing that a name holds", () => {
    expect(act({ files: "nothing/*.md" })).toMatchObject({
      status: 2,
      stdout: expect.stringContaining("::error title=no-such-file::"),
    });
    expect(act({ files: "$(touch pwned)\n`touch pwned`" }).status).toBe(2);
    expect(() => readFileSync(join(folder, "pwned"))).toThrow("ENOENT");
  });
});

describe("the pre-commit hook", () => {
  it("runs a command that the program knows", () => {
    const [name, ...argv] = hook.entry.split(" ");
    expect(name).toBe("throughline");
    const { status, stdout } = spawnSync(process.execPath, [PROGRAM, ...argv, "texts/deep/a draft.md"], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(status).toBe(1);
    expect(stdout).toContain("bound-dropped");
  });
});

it("names this version in both; `node scripts/pin-version.ts` renews it", () => {
  expect(action.inputs.package.default).toBe(`throughline@${manifest.version}`);
  expect(hook.additional_dependencies).toEqual([`throughline@${manifest.version}`]);
});
