/**
 * The built program, run as people run it: one file, a real process, real pipes and signals. What a command
 * answers is tested beside the command; here is only what needs a process.
 */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  copyFileSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FOLDER, fixture } from "./fixture.ts";

const BUILT = fileURLToPath(new URL("../dist/throughline.js", import.meta.url));
const HERALD = readFileSync(new URL("texts/herald.md", import.meta.url), "utf8");

let desk: string;
let program: string;

beforeAll(() => {
  desk = mkdtempSync(join(tmpdir(), "throughline-"));
  program = join(desk, "throughline.js");
  copyFileSync(BUILT, program);
  writeFileSync(join(desk, "herald.md"), HERALD);
  writeFileSync(join(desk, "record.json"), JSON.stringify(fixture));
});

afterAll(() => rmSync(desk, { recursive: true }));

function throughline(argv: readonly string[], input = "") {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...argv], {
    cwd: desk,
    input,
    encoding: "utf8",
    maxBuffer: 64_000_000,
    env: { PATH: process.env.PATH },
  });
  return { status, stdout, stderr };
}

describe("the built program", () => {
  it("is one file, which runs alone in an empty folder", () => {
    expect(readdirSync(join(BUILT, ".."))).toEqual([
      "third-party-licences.txt",
      "throughline.1",
      "throughline.js",
    ]);
    const { status, stdout, stderr } = throughline(["--version"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^throughline \d+\.\d+\.\d+\nrecord \d/u);
  });

  it("can be run by its name, for its first line says by what", () => {
    expect(readFileSync(program, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/u);
  });

  it.each([
    [["--help"], 0],
    [["check", "herald.md", "--record", "record.json"], 1],
    [["check", "herald.md", "--record", "record.json", "--fail-on", "never"], 0],
    [["check", "none.md"], 2],
    [["show", "us-troops"], 0],
    [["find", "attacks"], 0],
    [["series", "us-troops"], 0],
    [["explain", "bound-dropped"], 0],
    [["validate", "."], 2],
    [["frobnicate"], 2],
  ])("ends %j with %i", (argv, code) => {
    expect(throughline(argv).status).toBe(code);
  });

  it("runs git where it compares revisions", () => {
    const checkout = join(desk, "checkout");
    cpSync(FOLDER, join(checkout, "packages/core/record"), { recursive: true });
    const person = ["-c", "user.name=T", "-c", "user.email=t@example.org"];
    for (const argv of [
      ["init", "-q"],
      ["add", "-A"],
      [...person, "commit", "-qm", "One"],
    ]) {
      spawnSync("git", argv, { cwd: checkout });
    }
    const argv = [program, "diff", "HEAD"];
    const { stdout } = spawnSync(process.execPath, argv, { cwd: checkout, encoding: "utf8" });
    expect(stdout).toMatch(/^nothing changed from `HEAD` to /u);
  });

  it("reads stdin, and writes the same as from a file", () => {
    const argv = ["--record", "record.json", "--json"];
    const [file, stdin] = [
      throughline(["check", "herald.md", ...argv]),
      throughline(["check", "-", ...argv], HERALD),
    ];
    expect(JSON.parse(stdin.stdout).texts[0].findings).toEqual(JSON.parse(file.stdout).texts[0].findings);
  });

  it("gives the same bytes twice", () => {
    const argv = ["check", "herald.md", "--json"];
    expect(throughline(argv).stdout).toBe(throughline(argv).stdout);
  });

  it("refuses 100 MB at once, from a file and from a pipe", () => {
    writeFileSync(join(desk, "big.txt"), "");
    truncateSync(join(desk, "big.txt"), 100_000_000);
    const file = throughline(["check", "big.txt"]);
    expect(file.status).toBe(2);
    expect(file.stderr).toContain("error[too-large]: `big.txt` is larger than 5 MB");
    const piped = spawnSync("sh", ["-c", `cat big.txt | "${process.execPath}" "${program}" check -`], {
      cwd: desk,
      encoding: "utf8",
    });
    expect(piped.status).toBe(2);
    expect(piped.stderr).toBe(file.stderr.replaceAll("big.txt", "stdin"));
  });

  it("fixes a file through its link, whole, with its permissions, and leaves nothing beside it", () => {
    const folder = join(desk, "fixing");
    mkdirSync(folder);
    writeFileSync(join(folder, "report.txt"), "In March 2024 the clinic treated at least 340 patients.\n");
    writeFileSync(join(folder, "draft.md"), "In March 2024 the clinic treated 340 patients.\n", {
      mode: 0o640,
    });
    symlinkSync("draft.md", join(folder, "link.md"));
    const argv = ["check", "fixing/link.md", "--against", "fixing/report.txt", "--fix"];
    expect(throughline(argv)).toMatchObject({ status: 0, stderr: "1 bound put back\n" });
    expect(readFileSync(join(folder, "draft.md"), "utf8")).toContain("treated at least 340 patients");
    expect(lstatSync(join(folder, "link.md")).isSymbolicLink()).toBe(true);
    expect(lstatSync(join(folder, "draft.md")).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder).sort()).toEqual(["draft.md", "link.md", "report.txt"]);
  });

  it("checks many texts on several threads to the same bytes as on one, in the order given", () => {
    const names = Array.from({ length: 12 }, (_, at) => `many-${at}.md`);
    for (const [at, name] of names.entries())
      writeFileSync(join(desk, name), `${HERALD}\n\n`.repeat(300 - 20 * at));
    const flags = ["--record", "record.json", "--format", "jsonl"];
    const together = throughline(["check", "none.md", ...names, ...flags]);
    const lines = together.stdout.trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line).path)).toEqual([undefined, ...names]);
    for (const at of [0, 6, 11])
      expect(lines[at + 1]).toBe(throughline(["check", `many-${at}.md`, ...flags]).stdout.trimEnd());
    expect(together.status).toBe(2);
  });

  it("answers a line of a stream before the next one is sent", async () => {
    const argv = [program, "check", "-", "--format", "jsonl", "--record", "record.json"];
    const child = spawn(process.execPath, argv, { cwd: desk, stdio: ["pipe", "pipe", "inherit"] });
    for (const id of [1, 2, 3]) {
      child.stdin.write(`${JSON.stringify({ id, text: HERALD })}\n`);
      const [answer] = await once(child.stdout, "data");
      expect(JSON.parse(String(answer))).toMatchObject({ id });
    }
    child.stdin.end();
    expect(await once(child, "exit")).toEqual([1, null]);
  });

  it("takes no more of a stream than whoever reads takes of the answers", async () => {
    const argv = [program, "check", "-", "--format", "jsonl", "--record", "record.json"];
    const child = spawn(process.execPath, argv, { cwd: desk, stdio: ["pipe", "pipe", "inherit"] });
    const line = `${JSON.stringify({ text: HERALD })}\n`;
    let [sent, isFull] = [0, false];
    // Nobody reads: the answers fill the pipe, the program stops reading, and the writer has to wait.
    while (!isFull && sent < 20_000) {
      isFull = !child.stdin.write(line) && !(await settles(once(child.stdin, "drain"), 1500));
      sent += 1;
    }
    expect(isFull).toBe(true);
    child.kill();
  });

  it("takes a closed pipe for a reader who has seen enough", () => {
    const line = `"${process.execPath}" "${program}" find --json; echo "code $?" >&2`;
    const { stdout, stderr } = spawnSync("bash", ["-c", `{ ${line}; } | head -c 1`], {
      cwd: desk,
      encoding: "utf8",
    });
    expect(stdout).toBe("{");
    expect(stderr).toBe("code 0\n");
  });

  it.runIf(existsSync("/dev/full"))("says that the disk is full, in one sentence", () => {
    const { status, stderr } = spawnSync(
      "sh",
      ["-c", `"${process.execPath}" "${program}" --help > /dev/full`],
      { encoding: "utf8" },
    );
    expect(status).toBe(2);
    expect(stderr).toMatch(/^error\[not-writable\]: .* ENOSPC\n\nhint: .*\n$/u);
  });

  it("ends with 130 when it is interrupted while it waits", async () => {
    const child = spawn(process.execPath, [program, "check", "-"], {
      cwd: desk,
      stdio: ["pipe", "pipe", "pipe"],
    });
    // More than a pipe holds: it is gone only when the program has begun to read.
    await new Promise((resolve) => child.stdin.write("At least ".repeat(50_000), resolve));
    child.kill("SIGINT");
    expect(await once(child, "exit")).toEqual([130, null]);
  });

  it("can be interrupted in the middle of long work", async () => {
    writeFileSync(join(desk, "long.md"), `${HERALD}\n\n`.repeat(9000));
    const child = spawn(process.execPath, [program, "check", "long.md"], { cwd: desk, stdio: "ignore" });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    child.kill("SIGINT");
    // At work it is ended by the signal itself, which a shell reports as 130; between two pieces of work it ends itself.
    expect([
      [null, "SIGINT"],
      [130, null],
    ]).toContainEqual(await once(child, "exit"));
  });

  it("prints no colour into a pipe, and some where it is forced to", () => {
    const ansi = String.fromCharCode(27);
    expect(throughline(["show", "us-troops"]).stdout).not.toContain(ansi);
    expect(throughline(["show", "us-troops", "--color=always"]).stdout).toContain(ansi);
  });
});

function settles(work: Promise<unknown>, milliseconds: number): Promise<boolean> {
  return Promise.race([
    work.then(() => true),
    new Promise<boolean>((resolve) => setTimeout(() => resolve(false), milliseconds)),
  ]);
}

describe("a command that is not asked for", () => {
  /** Names of what the bundle holds of a library, where it would be loaded. */
  const loaded = (argv: readonly string[], probe: string) => {
    const script = `process.argv.splice(1, 0, ${JSON.stringify(program)}, ...${JSON.stringify(argv)});
      const parse = JSON.parse; ${probe}
      await import(${JSON.stringify(program)});`;
    return spawnSync(process.execPath, ["--input-type=module", "-e", script], {
      cwd: desk,
      encoding: "utf8",
    });
  };

  it("costs nothing: help and `show` load no schema library", () => {
    // zod keeps its registry on globalThis, which shows from outside whether it was loaded.
    const probe =
      "process.on('exit', () => console.error('zod', Object.keys(globalThis).filter((key) => key.includes('zod'))));";
    expect(loaded(["--help"], probe).stderr).toBe("zod []\n");
    expect(loaded(["show", "us-troops"], probe).stderr).toBe("zod []\n");
    expect(loaded(["validate", "."], probe).stderr).toMatch(/zod \[ '__zod/u);
  });
});
