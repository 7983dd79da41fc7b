/** The build as it is run, on folders of our own; it needs `pnpm build` first. */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Change, smallFiles } from "../src/compile/fixture.ts";

const script = fileURLToPath(new URL("../scripts/build-record.mjs", import.meta.url));
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "build-"));
});

afterEach(() => rm(folder, { recursive: true }));

/** Builds the small record, changed, into `out`. */
async function build(
  out: string,
  ...changes: Change[]
): Promise<{ status: number; printed: string; files: string[] }> {
  for (const { path, text } of smallFiles(...changes)) {
    await mkdir(dirname(join(folder, "record", path)), { recursive: true });
    await writeFile(join(folder, "record", path), text);
  }
  const args = [script, join(folder, "record"), join(folder, out)];
  const run = await new Promise<{ status: number; printed: string }>((done) => {
    execFile(process.execPath, args, (error, _, printed) => {
      done({ status: error === null ? 0 : Number(error.code), printed });
    });
  });
  const files = await readdir(join(folder, out), { recursive: true, withFileTypes: true }).catch(() => []);
  return {
    ...run,
    files: files
      .filter((file) => file.isFile())
      .map(({ name }) => name)
      .sort(),
  };
}

describe("the build of the record", () => {
  it("writes every file whole, and the same bytes twice", async () => {
    const first = await build("one");
    const second = await build("two");
    expect(first).toMatchObject({ status: 0, printed: "" });
    expect(first.files).toContain("record.json");
    expect(first.files.filter((name) => name.endsWith(".tmp"))).toEqual([]);
    expect(second.files).toEqual(first.files);
    const manifest = (out: string) => readFile(join(folder, out, "manifest.json"), "utf8");
    expect(await manifest("two")).toBe(await manifest("one"));
  }, 30_000);

  it("prints every issue and writes nothing where there is an error", async () => {
    const { status, printed, files } = await build(
      "out",
      ["places.yml", "kind: city", "kind: town"],
      ["documents/gazette/story/statements.yml", "place: east", "place: esat"],
    );
    expect(status).toBe(1);
    expect(printed).toContain("places.yml:2:31: error[schema] ");
    expect(printed).toContain("statements.yml:16:10: error[unknown-reference] unknown place `esat`");
    expect(printed).toContain("hint: did you mean `east`?");
    expect(printed).not.toMatch(/\n {4}at /u);
    expect(files).toEqual([]);
  }, 30_000);
});
