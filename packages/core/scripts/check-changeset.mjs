/**
 * Refuses changesets that claim less than what changed in the record since the last release.
 *
 *   node packages/core/scripts/check-changeset.mjs
 *
 * The last release is the newest tag of this package that the checkout has. Without one there is nothing to
 * compare with, which is said; where a changelog tells of a release and the history was cut off, as some builds
 * fetch it, the tag may be hidden, which is refused in continuous integration.
 */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import {
  claimedBump,
  compareRecords,
  compileRecord,
  larger,
  readRecordFolder,
  readRecordRevision,
  smallestBump,
} from "../dist/compile.js";

const PACKAGE = "@throughline/core";
const folder = fileURLToPath(new URL("../record", import.meta.url));
const changesets = fileURLToPath(new URL("../../../.changeset", import.meta.url));
const changelog = fileURLToPath(new URL("../CHANGELOG.md", import.meta.url));
const root = fileURLToPath(new URL("../../..", import.meta.url));

process.exitCode = await check();

async function check() {
  const tag = lastRelease();
  if (tag === null) {
    if (process.env.CI && existsSync(changelog) && git("rev-parse", "--is-shallow-repository") === "true") {
      return refuse("the history is cut off, so that the last release cannot be found: fetch all of it");
    }
    return accept(`no release of ${PACKAGE} yet: nothing to compare with`);
  }
  const from = build(await readRecordRevision(folder, tag));
  const to = build(await readRecordFolder(folder));
  if (from === null) return refuse(`the record of ${tag} cannot be built by this version`);
  if (to === null) return refuse("the record has issues");
  const { level, because } = smallestBump(compareRecords(from, to), { from, to });
  const claimed = claimedBump(await readChangesets(), PACKAGE);
  const summary = `since ${tag} the record asks for ${level}, and changesets for ${PACKAGE} claim ${claimed}`;
  return larger(claimed, level) === claimed
    ? accept(summary)
    : refuse(`${summary}\n${because.map((reason) => `  ${reason}`).join("\n")}`);
}

/** Null where no tag can be seen, or git cannot be run. */
function lastRelease() {
  try {
    return git("describe", "--tags", "--abbrev=0", "--match", `${PACKAGE}@*`);
  } catch {
    return null;
  }
}

function git(...args) {
  return execFileSync("git", args, {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  }).trim();
}

function build({ files, issues }) {
  return issues.length > 0 ? null : compileRecord(files, { version: "0.0.0" }).record;
}

async function readChangesets() {
  const names = (await readdir(changesets)).filter((name) => name.endsWith(".md"));
  return Promise.all(names.map((name) => readFile(join(changesets, name), "utf8")));
}

function accept(message) {
  process.stdout.write(`${message}\n`);
  return 0;
}

function refuse(message) {
  process.stderr.write(`${message}\n`);
  return 1;
}
