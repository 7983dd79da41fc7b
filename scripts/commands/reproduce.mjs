/**
 * `npm run reproduce`: makes the release of the commit twice, in fresh clones in two folders, one after the
 * other, and compares the two byte by byte.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { capture } from "../bootstrap/child.mjs";
import { Problem } from "../bootstrap/problem.mjs";
import { step } from "../bootstrap/progress.mjs";

export async function reproduce({ root, env }) {
  const parent = mkdtempSync(join(tmpdir(), "throughline-twice-"));
  try {
    const manifests = [];
    for (const name of ["first", join("another folder", "second")]) {
      manifests.push(
        await step(`releasing in "${name}"`, () => releaseIn(join(parent, name), { root, env })),
      );
    }
    return compare(...manifests);
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}

/** The manifest's files, which have the hash of every other file. */
async function releaseIn(folder, { root, env }) {
  await must(["git", "clone", "-q", root, folder], { cwd: root, env });
  await must([process.execPath, join(folder, "scripts", "run.mjs"), "release"], { cwd: folder, env });
  return JSON.parse(readFileSync(join(folder, "release", "manifest.json"), "utf8")).files;
}

function compare(first, second) {
  const hashes = new Map(second.map(({ path, sha256 }) => [path, sha256]));
  const others = first.filter(({ path, sha256 }) => hashes.get(path) !== sha256).map(({ path }) => path);
  if (others.length === 0 && first.length === second.length) {
    process.stdout.write(`two releases of this commit are the same: ${first.length} files\n`);
    return 0;
  }
  process.stdout.write(`${others.map((path) => `not the same: ${path}\n`).join("")}`);
  return 1;
}

async function must(argv, { cwd, env }) {
  const { code, output } = await capture(argv, { cwd, env });
  if (code !== 0)
    throw new Problem("release-failed", `\`${argv[0]}\` ended with exit code ${code}`, { output });
}
