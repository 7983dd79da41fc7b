/** The real program on documents that were made to be slow or large, and interrupted while it reads. */
import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { deflateSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FOLDER, fixture } from "./fixture.ts";
import { pdfOf, pdfWith } from "./pdf.ts";

const PROGRAM = fileURLToPath(new URL("../dist/throughline.js", import.meta.url));
const LINES = Array.from(
  { length: 40 },
  (_, line) => `In row ${line} the office counted at least ${100 + line} lamps.`,
);

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "throughline-limits-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, bytes: Uint8Array): string {
  writeFileSync(join(folder, name), bytes);
  return name;
}

function run(...argv: string[]) {
  const { status, stderr } = spawnSync(process.execPath, [PROGRAM, ...argv], {
    cwd: folder,
    encoding: "utf8",
  });
  return { status, stderr };
}

describe("a document beyond the limits of a command", () => {
  it("is given up where one page unpacks to more memory than there may be", () => {
    const spaces = deflateSync(deflateSync(Buffer.alloc(700_000_000, " "), { level: 9 }));
    const path = put("bomb.pdf", pdfWith(spaces, "/Filter [/FlateDecode /FlateDecode]"));
    const { status, stderr } = run("check", path, "--max-memory", "150MB");
    expect(status).toBe(2);
    expect(stderr).toContain(
      "error[document-too-large]: `bomb.pdf` needs more than 150 MB of memory to read",
    );
    expect(stderr).toContain("hint: take out the pages that you need, or allow more with `--max-memory`");
  }, 60_000);

  it("is given up where one page takes more time than it may", () => {
    const shown = Buffer.from("(x) Tj ".repeat(8_000_000));
    const path = put(
      "slow.pdf",
      pdfWith(deflateSync(Buffer.concat([Buffer.from("BT /F1 9 Tf "), shown])), "/Filter /FlateDecode"),
    );
    const { status, stderr } = run("check", path, "--max-seconds", "1", "--max-memory", "500MB");
    expect(status).toBe(2);
    expect(stderr).toContain("error[too-slow]: `slow.pdf` takes longer than 1 second to read");
    expect(stderr).toContain("hint: take out the pages that you need, or allow more with `--max-seconds`");
  }, 60_000);

  it("is read all the same where it has a million objects that no page asks for", () => {
    const objects = Array.from({ length: 1_000_000 }, (_, index) => `<< /A ${index} >>`);
    const text = Buffer.from("BT /F1 11 Tf 72 700 Td (At least 134 lamps were counted.) Tj ET");
    const { status, stderr } = run("check", put("million.pdf", pdfWith(text, "", objects)));
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  }, 60_000);

  it("is not opened where it is larger than a gigabyte", () => {
    const path = put("large.pdf", Buffer.from("%PDF-1.7\n"));
    spawnSync("truncate", ["-s", "1G", join(folder, path)]);
    const { status, stderr } = run("check", path);
    expect(status).toBe(2);
    expect(stderr).toContain("error[too-large]: `large.pdf` is larger than 100 MB");
    rmSync(join(folder, path));
  });

  it.each([
    ["a folder", ".", "is-a-folder"],
    ["a device that never ends", "/dev/zero", "too-large"],
  ])(
    "is refused where it is %s",
    (_, path, code) => {
      const { status, stderr } = run("check", path);
      expect(status).toBe(2);
      expect(stderr).toContain(`error[${code}]`);
    },
    60_000,
  );

  it.each(["0", "-3", "soon", "100000"])("is asked for in seconds, and not `%s`", (seconds) => {
    expect(run("check", "x.pdf", `--max-seconds=${seconds}`).stderr).toContain("error[not-a-time]");
  });
});

describe("a thousand pages", () => {
  beforeAll(() => void put("long.pdf", pdfOf(Array.from({ length: 1000 }, () => LINES))));

  it.each([
    ["check", "long.pdf", "--text-layer", "layer.json"],
    ["trace", "long.pdf", "long.pdf", "-o", "story.html"],
    ["draft", "long.pdf", "--document", "office/july", "-o", "july"],
  ])(
    "leave nothing half-written where Ctrl-C ends `%s`",
    async (...argv) => {
      const before = readdirSync(folder);
      const child = spawn(process.execPath, [PROGRAM, ...argv], {
        cwd: folder,
        stdio: ["ignore", "pipe", "pipe"],
      });
      let told = "";
      for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (told += chunk));
      const ended = new Promise<number | null>((resolve) => child.on("exit", (code) => resolve(code)));
      await new Promise((resolve) => setTimeout(resolve, 800));
      child.kill("SIGINT");
      expect(await ended).toBe(130);
      expect(told).toBe("");
      expect(readdirSync(folder)).toEqual(before);
    },
    60_000,
  );
});

describe("verify --fix", () => {
  const document = "harbour-office/report-2024-q1";
  const words = "The office carried out at least 40 lighthouse inspections this quarter.";

  it("leaves the record as it was or wholly upgraded, whenever Ctrl-C ends it", async () => {
    put("words.txt", Buffer.from(words));
    put("fixture.json", Buffer.from(JSON.stringify(fixture)));
    const argv = [PROGRAM, "verify", document, "words.txt", "--fix", "--on", "2024-07-20"];
    const ends = new Set<string>();
    for (const wait of [null, 50, 100, 150, 200, 250, 300, 400]) {
      cpSync(FOLDER, join(folder, "record"), { recursive: true });
      const child = spawn(process.execPath, [...argv, "--folder", "record", "--record", "fixture.json"], {
        cwd: folder,
        stdio: "ignore",
      });
      const ended = new Promise((resolve) => child.on("exit", resolve));
      if (wait !== null) setTimeout(() => child.kill("SIGINT"), wait);
      await ended;
      ends.add(contentOf(join(folder, "record")));
      rmSync(join(folder, "record"), { recursive: true });
    }
    const before = contentOf(FOLDER);
    expect(ends.size).toBeLessThanOrEqual(2);
    expect([...ends].filter((content) => content !== before)).toHaveLength(1);
  }, 60_000);
});

/** Every file below a folder, by its path, in one text. */
function contentOf(path: string): string {
  const files = readdirSync(path, { recursive: true, encoding: "utf8" }).sort();
  const isFile = (name: string) => statSync(join(path, name)).isFile();
  return JSON.stringify(files.filter(isFile).map((name) => [name, readFileSync(join(path, name), "utf8")]));
}
