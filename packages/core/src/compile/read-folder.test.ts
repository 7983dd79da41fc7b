import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readRecordFolder } from "./read-folder.ts";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "record-"));
  await mkdir(join(folder, "indicators"));
  await writeFile(join(folder, "places.yml"), "{}\n");
  await writeFile(join(folder, "indicators", "raids.yml"), "name: é\n");
  await writeFile(join(folder, "series.yml"), Uint8Array.of(0x6e, 0xe9, 0x0a));
  for (const name of ["README.md", ".hidden", "LICENSE"]) await writeFile(join(folder, name), "x");
});

afterAll(() => rm(folder, { recursive: true }));

describe("readRecordFolder", () => {
  it("reads every file but notes, licences and dotfiles, by its path from the folder", async () => {
    const { files } = await readRecordFolder(folder);
    expect(files).toEqual([
      { path: "indicators/raids.yml", text: "name: é\n" },
      { path: "places.yml", text: "{}\n" },
    ]);
  });

  it("reports a file that is not UTF-8 and reads the others", async () => {
    const { issues } = await readRecordFolder(folder);
    expect(issues).toMatchObject([
      { code: "unreadable-file", file: "series.yml", args: { problem: "it is not UTF-8" } },
    ]);
  });

  it("throws a coded error for a folder that is not there", async () => {
    await expect(readRecordFolder(join(folder, "nowhere"))).rejects.toMatchObject({
      code: "record-folder-unreadable",
      hint: expect.stringContaining("indicators/"),
    });
  });
});
