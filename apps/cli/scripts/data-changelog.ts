/**
 * Writes what changed in the record into the changelog of each package that carries it, when a release is made.
 *
 *   node scripts/data-changelog.ts     (after a build, and after the versions are raised)
 *
 * It is compared with the last release that the checkout has a tag of; the first release says what there is.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { dataLines, withData } from "./changelog/data.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const RECORD = join("packages", "core", "record");
const PACKAGES = ["packages/core", "packages/sdk", "apps/cli"];

const last = lastRelease();
const lines = last === null ? firstLines() : changedSince(last);
for (const folder of PACKAGES) {
  const file = join(ROOT, folder, "CHANGELOG.md");
  if (existsSync(file)) writeFileSync(file, withData(readFileSync(file, "utf8"), lines));
}

/** Null where no tag can be seen. */
function lastRelease(): string | null {
  const { status, stdout } = spawnSync(
    "git",
    ["describe", "--tags", "--abbrev=0", "--match", "@throughline/core@*"],
    { cwd: ROOT, encoding: "utf8" },
  );
  return status === 0 ? stdout.trim() : null;
}

function firstLines(): string {
  const record = JSON.parse(readFileSync(join(ROOT, "packages/core/dist/record.json"), "utf8"));
  const nouns = ["indicators", "documents", "statements", "figures"];
  const counts = nouns.map((noun) => `${Object.keys(record[noun]).length} ${noun}`);
  return `The first release: ${counts.join(", ")}.\n`;
}

function changedSince(tag: string): string {
  const program = join(ROOT, "apps", "cli", "dist", "throughline.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, "diff", tag, RECORD, "--json"], {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 256_000_000,
  });
  // An id that went without a word ends it with 1; it is a change as others are, and no release gets so far.
  if (status !== 0 && status !== 1) throw new Error(stderr);
  return dataLines(JSON.parse(stdout).changes);
}
