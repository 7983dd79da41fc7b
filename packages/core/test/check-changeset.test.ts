import { execFileSync, spawnSync } from "node:child_process";
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { smallFiles } from "../src/compile/fixture.ts";

const core = resolve(import.meta.dirname, "..");
const checkout = mkdtempSync(join(tmpdir(), "changeset-"));
const record = join(checkout, "packages/core/record");
const person = ["-c", "user.name=T", "-c", "user.email=t@example.org"];
const git = (...args: string[]) => execFileSync("git", [...person, ...args], { cwd: checkout });

function check() {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["packages/core/scripts/check-changeset.mjs"],
    {
      cwd: checkout,
      encoding: "utf8",
      env: { PATH: process.env.PATH },
    },
  );
  return { status, said: stdout + stderr };
}

function claim(level: string): void {
  writeFileSync(
    join(checkout, ".changeset", "one.md"),
    `---\n"@throughline/core": ${level}\n---\n\nIt changed.\n`,
  );
}

beforeAll(() => {
  for (const part of ["dist", "scripts", "package.json"]) {
    cpSync(join(core, part), join(checkout, "packages/core", part), { recursive: true });
  }
  symlinkSync(join(core, "node_modules"), join(checkout, "packages/core/node_modules"), "junction");
  for (const { path, text } of smallFiles()) {
    mkdirSync(dirname(join(record, path)), { recursive: true });
    writeFileSync(join(record, path), text);
  }
  mkdirSync(join(checkout, ".changeset"));
  git("init", "-q");
  git("add", "packages/core/record");
  git("commit", "-qm", "One");
}, 60_000);
afterAll(() => rmSync(checkout, { recursive: true }));

describe("check-changeset", { timeout: 30_000 }, () => {
  it("passes where there is no release, and says so", () => {
    expect(check()).toEqual({
      status: 0,
      said: "no release of @throughline/core yet: nothing to compare with\n",
    });
  });

  it("passes without a changeset while the record is as it was released", () => {
    git("tag", "@throughline/core@1.0.0");
    expect(check().status).toBe(0);
  });

  it("refuses a claim that is smaller than the change, and says why", () => {
    appendFileSync(join(record, "people.yml"), "mayor: { name: Nan Reeve }\n");
    expect(check()).toMatchObject({
      status: 1,
      said: expect.stringContaining("the entity `mayor` was added"),
    });
    claim("patch");
    expect(check()).toMatchObject({
      status: 1,
      said: expect.stringContaining("asks for minor, and changesets for @throughline/core claim patch"),
    });
  });

  it("accepts one that is as large, or larger", () => {
    for (const level of ["minor", "major"]) {
      claim(level);
      expect(check().status).toBe(0);
    }
  });
});
