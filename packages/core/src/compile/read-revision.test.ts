import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compileRecord } from "./compile.ts";
import { smallFiles, smallRecord } from "./fixture.ts";
import { readRecordRevision } from "./read-revision.ts";

const checkout = mkdtempSync(join(tmpdir(), "revision-"));
const folder = join(checkout, "data", "record");
const git = (...args: string[]) =>
  execFileSync("git", ["-c", "user.name=T", "-c", "user.email=t@example.org", ...args], { cwd: checkout });

beforeAll(() => {
  git("init", "-q");
  for (const { path, text } of smallFiles()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  writeFileSync(join(folder, "README.md"), "no part of the record\n");
  writeFileSync(join(checkout, "other.yml"), "outside: yes\n");
  git("add", "-A");
  git("commit", "-qm", "One");
  git("tag", "v1");
  writeFileSync(join(folder, "people.yml"), Buffer.from([0x61, 0xff]));
  git("commit", "-qam", "Two");
});
afterAll(() => rmSync(checkout, { recursive: true }));

describe("readRecordRevision", () => {
  it("reads the record as it was, without what is not of it", async () => {
    const { files, issues } = await readRecordRevision(folder, "v1");
    expect(issues).toEqual([]);
    expect(files.map(({ path }) => path).sort()).toEqual(
      smallFiles()
        .map(({ path }) => path)
        .sort(),
    );
    expect(compileRecord(files, { version: "1.2.3" }).record).toEqual(smallRecord());
  });

  it("reports a file that is no text, and reads the others", async () => {
    const { files, issues } = await readRecordRevision(folder, "HEAD");
    expect(issues).toMatchObject([{ code: "unreadable-file", file: "people.yml" }]);
    expect(files).toHaveLength(smallFiles().length - 1);
  });

  it.each(["nowhere", "--help", "HEAD:data", ""])("refuses %j, which is no revision", async (revision) => {
    await expect(readRecordRevision(folder, revision)).rejects.toMatchObject({ code: "revision-unreadable" });
  });
});
