/** The answers, then the shells themselves with a half-written line, where they are installed. */
import { execFileSync, spawnSync } from "node:child_process";
import { chmod, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { openRecord } from "@throughline/sdk/record";
import { describe, expect, it } from "vitest";
import { fixture, runWith } from "../../test/fixture.ts";
import { catalogue } from "../command/catalogue.ts";
import { candidatesFor } from "./candidates.ts";
import { SHELLS, scripts } from "./shells.ts";

const PROGRAM = fileURLToPath(new URL("../../dist/throughline.js", import.meta.url));
const reader = openRecord(fixture);

function words(...line: string[]): readonly string[] | "files" {
  const found = candidatesFor(line, () => reader);
  return found === "files" ? found : found.map(({ word }) => word);
}

describe("candidatesFor", () => {
  it("offers every command at the beginning, and those that begin so behind a letter", () => {
    expect(words("")).toEqual(catalogue.map(({ name }) => name));
    expect(words("ser")).toContain("series");
    expect(words("--color", "never", "expl")).toEqual(["explain"]);
  });

  it("offers exactly the flags that a command takes", () => {
    for (const { name, flags } of catalogue) {
      expect(words(name, "--")).toEqual([...flags, "color", "help"].map((flag) => `--${flag}`));
    }
  });

  it.each([
    [
      ["cite", "x", "--style", ""],
      ["sentence", "apa", "bibtex", "csl"],
    ],
    [["find", "--place", "north"], ["north-cape"]],
    [["find", "--place=north"], ["--place=north-cape"]],
    [["find", "--place", "=", "north"], ["north-cape"]],
    [["series", "insp"], ["inspections"]],
    [["series", "--place", "north-cape", "insp"], ["inspections"]],
    [["check", "--color", "al"], ["always"]],
    [["explain", "bound-dr"], ["bound-dropped"]],
    [["completion", ""], [...SHELLS]],
    [
      ["export", "json"],
      ["jsonl", "jsonld"],
    ],
    [["check", "--published", ""], []],
    [["series", "inspections", ""], []],
    [["nonsense", ""], catalogue.map(({ name }) => name)],
  ])("completes %j", (line, expected) => {
    expect(words(...line)).toEqual(expected);
  });

  it.each([
    [["check", ""]],
    [["check", "a.md", "b"]],
    [["find", "--record", ""]],
    [["verify", "bay-audit/count-2024-q1", ""]],
    [["validate", ""]],
  ])("leaves names of files to the shell in %j", (line) => {
    expect(words(...line)).toBe("files");
  });

  it("opens the record only for ids", () => {
    const closed = () => {
      throw new Error("opened");
    };
    expect(candidatesFor(["check", "--"], closed)).not.toHaveLength(0);
    expect(() => candidatesFor(["show", ""], closed)).toThrow("opened");
  });
});

describe("completion", () => {
  it("names the shells it knows when asked for another", async () => {
    const { code, err } = await runWith({}, "completion", "zhs");
    expect(code).toBe(2);
    expect(err).toContain("did you mean `zsh`?");
  });

  it.each(SHELLS)("prints the script for %s", async (shell) => {
    expect(await runWith({}, "completion", shell)).toEqual({ code: 0, out: scripts[shell], err: "" });
  });
});

const folder = await mkdtemp(join(tmpdir(), "throughline-completion-"));
const program = join(folder, "throughline");
await writeFile(program, `#!/bin/sh\nexec "${process.execPath}" "${PROGRAM}" "$@"\n`);
await chmod(program, 0o755);
await writeFile(join(folder, "draft story.md"), "");
const env = { ...process.env, HOME: folder, PATH: `${folder}${delimiter}${process.env.PATH ?? ""}` };

function isHere(shell: string): boolean {
  return spawnSync(shell, ["-c", "true"]).status === 0;
}

function ask(shell: string, script: string): string[] {
  const out = execFileSync(shell, ["-c", script], { env, cwd: folder, encoding: "utf8" });
  return out.split("\n").filter((line) => line !== "");
}

describe.skipIf(!isHere("bash"))("bash", () => {
  const complete = (line: string) => {
    const parts = line.split(" ");
    const array = parts.map((part) => `'${part}'`).join(" ");
    return ask(
      "bash",
      `source <(throughline completion bash); COMP_WORDS=(${array}); COMP_CWORD=${parts.length - 1}; _throughline; printf '%s\\n' "\${COMPREPLY[@]}"`,
    );
  };

  it("completes commands, values and ids", () => {
    expect(complete("throughline exp")).toContain("explain");
    expect(complete("throughline cite x --style ")).toEqual(["sentence", "apa", "bibtex", "csl"]);
    expect(complete("throughline series us-troops-")).toEqual(["us-troops-sent"]);
    expect(complete("throughline check ")).toEqual([]);
  });
});

describe.skipIf(!isHere("fish"))("fish", () => {
  const complete = (line: string) =>
    ask("fish", `throughline completion fish | source; complete -C '${line}'`);

  it("completes commands, values, ids and files", () => {
    expect(complete("throughline exp").map((line) => line.split("\t")[0])).toContain("explain");
    expect(complete("throughline cite x --style ap")).toEqual(["apa"]);
    expect(complete("throughline series us-troops-").join()).toMatch(/^us-troops-sent\t/u);
    expect(complete("throughline check dra").join()).toContain("draft story.md");
  });
});

describe.skipIf(!isHere("zsh"))("zsh", () => {
  /** `_describe` is zsh's own; here it says what it was given. */
  const complete = (line: string) =>
    ask(
      "zsh",
      `compdef() { :; }; _files() { print -r -- FILES }; _describe() { print -rl -- "\${(@P)2}" }; source <(throughline completion zsh); words=(${line
        .split(" ")
        .map((part) => `'${part}'`)
        .join(" ")}); CURRENT=\${#words}; _throughline`,
    );

  it("completes commands, values, ids and files", () => {
    expect(complete("throughline exp")[0]).toMatch(/^(explain|export):/u);
    expect(complete("throughline cite x --style ap")).toEqual(["apa:"]);
    expect(complete("throughline series us-troops-").join()).toMatch(/^us-troops-sent:/u);
    expect(complete("throughline check dra")).toEqual(["FILES"]);
  });
});
