import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { create } from "tar";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fetchArchives } from "./fetch.ts";
import { gatherReleases } from "./gather.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "viewer-gather-"));
  await mkdir(join(folder, "archives"));
});
afterEach(() => rm(folder, { recursive: true }));

const archives = () => join(folder, "archives");
const recordOf = (version: string) => JSON.stringify({ schemaVersion: 1, meta: { version } });

/** A release folder; with another text for the record than its manifest speaks of, an altered one. */
async function release(at: string, version: string, record = recordOf(version)): Promise<void> {
  const sha256 = createHash("sha256").update(recordOf(version)).digest("hex");
  await mkdir(at, { recursive: true });
  await writeFile(join(at, "record.json"), record);
  await writeFile(join(at, "manifest.json"), JSON.stringify({ files: [{ path: "record.json", sha256 }] }));
}

async function packed(version: string, into = archives()): Promise<void> {
  const root = join(folder, `packed-${version}`);
  await release(join(root, "package", "dist"), version);
  await writeFile(join(root, "package", "package.json"), "{}");
  await create({ gzip: true, cwd: root, file: join(into, `throughline-core-${version}.tgz`) }, ["package"]);
}

describe("earlier releases", () => {
  it("are taken out of packages and release folders, in the order of their versions", async () => {
    await packed("0.10.0");
    await packed("0.9.0");
    await release(join(archives(), "release"), "1.0.0");
    await writeFile(join(archives(), "notes.txt"), "not a release");
    const into = join(folder, "into");
    expect(await gatherReleases(archives(), into)).toEqual(["0.9.0", "0.10.0", "1.0.0"]);
    expect(await readFile(join(into, "0.10.0", "record.json"), "utf8")).toBe(recordOf("0.10.0"));
  });

  it.each([
    ["record-altered", "0.1.0", '{"meta":{"version":"0.1.0"},"figures":{}}'],
    ["record-malformed", "0.1.0", "no json"],
    ["record-malformed", "0.1.0", '{"meta":{"version":"../../0.1.0"}}'],
  ])("are refused (%s) where they are not what was published", async (code, version, record) => {
    await release(join(archives(), "release"), version, record);
    await expect(gatherReleases(archives(), join(folder, "into"))).rejects.toMatchObject({ code });
  });

  it("are refused where an archive is damaged", async () => {
    await writeFile(join(archives(), "half.tgz"), Buffer.from([0x1f, 0x8b, 8, 0, 0]));
    await expect(gatherReleases(archives(), join(folder, "into"))).rejects.toMatchObject({
      code: "record-malformed",
    });
  });
});

/** An npm that has what is in `shelf`, and says so as npm does. */
async function npmWith(script: string): Promise<NodeJS.ProcessEnv> {
  const bin = join(folder, "bin");
  await mkdir(bin, { recursive: true });
  await writeFile(join(bin, "npm"), `#!/bin/sh\n${script}\n`);
  await chmod(join(bin, "npm"), 0o755);
  return { ...process.env, PATH: `${bin}:${process.env.PATH}` };
}

describe("what was published", () => {
  it("is fetched from npm, version by version, and handed to the build", async () => {
    const shelf = join(folder, "shelf");
    await mkdir(shelf);
    await packed("0.1.0", shelf);
    await packed("0.2.0", shelf);
    const env = await npmWith(
      `if [ "$1" = view ]; then echo '["0.1.0","0.2.0"]'; else cp ${shelf}/throughline-core-\${2##*@}.tgz "$4"; fi`,
    );
    const run = fileURLToPath(new URL("./run.ts", import.meta.url));
    const into = join(folder, "into");
    const { stdout } = await promisify(execFile)(process.execPath, [run, into], { env });
    expect(stdout).toBe(`0.1.0, 0.2.0 in ${into}\n`);
    expect(await readFile(join(into, "0.2.0", "record.json"), "utf8")).toBe(recordOf("0.2.0"));
  });

  it("is nothing before the first release, and one version is told as a text", async () => {
    const none = await npmWith("echo 'npm error code E404' >&2; exit 1");
    expect(await fetchArchives(archives(), none)).toEqual([]);
    const one = await npmWith(`[ "$1" = view ] && echo '"0.1.0"' || true`);
    expect(await fetchArchives(archives(), one)).toEqual(["0.1.0"]);
  });

  it("is an error where the registry cannot be reached", async () => {
    const broken = await npmWith("echo 'npm error code ENOTFOUND' >&2; exit 1");
    await expect(fetchArchives(archives(), broken)).rejects.toThrow("ENOTFOUND");
  });
});
