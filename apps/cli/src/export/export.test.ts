import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fixture, runHere } from "../../test/fixture.ts";
import { placeFile } from "./place.ts";

let desk: string;
beforeEach(() => {
  desk = mkdtempSync(join(tmpdir(), "throughline-export-"));
});
afterEach(() => rmSync(desk, { recursive: true }));

describe("export", () => {
  it("writes the figures as CSV and says nothing", async () => {
    const path = join(desk, "figures.csv");
    expect(await runHere("export", "csv", "--out", path)).toEqual({ code: 0, out: "", err: "" });
    const lines = readFileSync(path, "utf8").split("\r\n");
    expect(lines).toHaveLength(Object.keys(fixture.figures).length + 2);
    expect(lines[0]).toMatch(/^figure,indicator,.*,bound,value,low,high,precision,/u);
    expect(readdirSync(desk)).toEqual(["figures.csv"]);
  });

  it("writes JSON Lines to stdout for `-`", async () => {
    const { out, code } = await runHere("export", "jsonl", "--out", "-");
    expect(code).toBe(0);
    expect(
      out
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).figure),
    ).toEqual(Object.keys(fixture.figures));
  });

  it("writes a Data Package as a folder, which it never replaces, and not to stdout", async () => {
    const path = join(desk, "package");
    expect(await runHere("export", "datapackage", "--out", path)).toEqual({ code: 0, out: "", err: "" });
    const { resources } = JSON.parse(readFileSync(join(path, "datapackage.json"), "utf8"));
    expect(readdirSync(path).sort()).toEqual(
      ["datapackage.json", ...resources.map(({ path: file }: { path: string }) => file)].sort(),
    );
    expect(readdirSync(desk)).toEqual(["package"]);
    expect((await runHere("export", "datapackage", "--out", path, "--force")).err).toContain(
      "error[path-exists]",
    );
    expect((await runHere("export", "datapackage", "--out", "-")).err).toContain("error[unknown-value]");
  });

  it("writes linked data and Parquet, which is not for stdout", async () => {
    const path = join(desk, "record");
    expect(await runHere("export", "jsonld", "--out", `${path}.jsonld`)).toMatchObject({ code: 0, err: "" });
    expect(JSON.parse(readFileSync(`${path}.jsonld`, "utf8"))["@graph"].length).toBeGreaterThan(20);
    expect(await runHere("export", "parquet", "--out", `${path}.parquet`)).toMatchObject({
      code: 0,
      err: "",
    });
    const bytes = readFileSync(`${path}.parquet`);
    expect([bytes.subarray(0, 4).toString(), bytes.subarray(-4).toString()]).toEqual(["PAR1", "PAR1"]);
    expect((await runHere("export", "parquet", "--out", "-")).err).toContain("error[unknown-value]");
  });

  it("writes a database, which is not for stdout", async () => {
    const path = join(desk, "record.db");
    expect(await runHere("export", "sqlite", "--out", path)).toEqual({ code: 0, out: "", err: "" });
    const database = new DatabaseSync(path, { readOnly: true });
    const many = Object.keys(fixture.figures).length;
    expect(database.prepare("SELECT count(*) AS many FROM figures").get()).toEqual({ many });
    database.close();
    expect((await runHere("export", "sqlite", "--out", "-")).err).toContain("error[unknown-value]");
  });

  it("names every problem with the command at once, and suggests a format", async () => {
    const { code, err } = await runHere("export", "cvs");
    expect(code).toBe(2);
    expect(err).toContain("error[unknown-format]: there is no format `cvs` to export to");
    expect(err).toContain("did you mean `csv`?");
    expect(err).toContain("error[missing-argument]: `export` needs a place to write to");
  });

  it("replaces nothing unless it is told to", async () => {
    const path = join(desk, "figures.csv");
    writeFileSync(path, "mine");
    const { code, err } = await runHere("export", "csv", "--out", path);
    expect([code, readFileSync(path, "utf8")]).toEqual([2, "mine"]);
    expect(err).toContain("error[path-exists]");
    expect((await runHere("export", "csv", "--out", path, "--force")).code).toBe(0);
    expect(readFileSync(path, "utf8")).toMatch(/^figure,/u);
  });

  it("replaces no folder, told or not, and wants the folder of its place to be there", async () => {
    expect((await runHere("export", "csv", "--out", desk, "--force")).err).toContain("error[path-exists]");
    const { err } = await runHere("export", "csv", "--out", join(desk, "no", "figures.csv"));
    expect(err).toContain("error[no-such-file]");
    expect(readdirSync(desk)).toEqual([]);
  });

  it.skipIf(!existsSync("/proc/version"))("says by a code that a place takes no files", async () => {
    const { code, err } = await runHere("export", "csv", "--out", "/proc/figures.csv");
    expect(code).toBe(2);
    expect(err).toMatch(/error\[(?:not-writable|no-such-file)\]/u);
  });
});

describe("placeFile", () => {
  it("leaves the old file and nothing else where the work fails", async () => {
    const path = join(desk, "out.txt");
    writeFileSync(path, "old");
    function* failing() {
      yield "new";
      throw new TypeError("no more");
    }
    await expect(placeFile({ path, name: "out.txt", isForced: true }, failing())).rejects.toThrow("no more");
    expect([readFileSync(path, "utf8"), readdirSync(desk)]).toEqual(["old", ["out.txt"]]);
  });

  it("leaves the old file whole when it is killed half-way", async () => {
    const path = join(desk, "out.txt");
    writeFileSync(path, "old");
    const child = spawn(process.execPath, ["--input-type=module", "-e", slowly(path)], { stdio: "ignore" });
    while (readdirSync(desk).length === 1) await setTimeout(10);
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(readFileSync(path, "utf8")).toBe("old");
    expect(readdirSync(desk)).toHaveLength(2);
  });

  it("takes the half-written file away when it is interrupted", async () => {
    const path = join(desk, "out.txt");
    const child = spawn(process.execPath, ["--input-type=module", "-e", slowly(path)], { stdio: "ignore" });
    while (readdirSync(desk).length === 0) await setTimeout(10);
    child.kill("SIGINT");
    const [code] = await once(child, "exit");
    expect([code, readdirSync(desk)]).toEqual([130, []]);
  });

  const small = "/dev/shm/throughline-export-test";
  const canMount = () =>
    spawnSync("sh", ["-c", `mkdir -p ${small} && mount -t tmpfs -o size=64k tmpfs ${small}`]).status === 0;
  it("says that a disk is full, and leaves nothing on it", async ({ skip }) => {
    if (!canMount()) skip("a small disk can only be made by root");
    try {
      const { code, err } = await runHere("export", "csv", "--out", `${small}/fits.csv`);
      expect([code, err]).toEqual([0, ""]);
      const pieces = Array.from({ length: 100 }, () => "x".repeat(4096));
      const writing = placeFile({ path: `${small}/out.txt`, name: "out.txt", isForced: false }, pieces);
      await expect(writing).rejects.toMatchObject({ code: "disk-full" });
      expect(readdirSync(small)).toEqual(["fits.csv"]);
    } finally {
      spawnSync("sh", ["-c", `umount ${small}; rmdir ${small}`]);
    }
  });
});

/** A program that writes without end, a piece at a time, and ends with 130 at Ctrl-C, as the command line does. */
function slowly(path: string): string {
  const module = fileURLToPath(new URL("place.ts", import.meta.url));
  return `
    import { placeFile } from ${JSON.stringify(module)};
    process.on("SIGINT", () => process.exit(130));
    function* pieces() { for (;;) yield "new".repeat(500_000); }
    await placeFile({ path: ${JSON.stringify(path)}, name: "out.txt", isForced: true }, pieces());
  `;
}
