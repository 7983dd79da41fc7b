import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { markStart, removeOlder } from "./stale.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "viewer-stale-"));
});
afterAll(() => rm(folder, { recursive: true }));

it("removes what a build did not write, and folders that have nothing else", async () => {
  const at = (...names: string[]) => join(folder, ...names);
  await mkdir(at("figures", "old 2..3"), { recursive: true });
  await mkdir(at("figures", "kept"), { recursive: true });
  for (const name of [at("figures", "old 2..3", "index.html"), at("old#1.json")]) {
    await writeFile(name, "");
    await utimes(name, 1, 1);
  }
  const url = pathToFileURL(`${folder}/`);
  const started = await markStart(url);
  await writeFile(at("figures", "kept", "index.html"), "");
  expect(await removeOlder(url, started)).toBe(true);
  expect((await readdir(folder, { recursive: true })).sort()).toEqual([
    "figures",
    join("figures", "kept"),
    join("figures", "kept", "index.html"),
  ]);
});
