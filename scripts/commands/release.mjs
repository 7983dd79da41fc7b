/**
 * `npm run release`: everything that a release consists of, in the folder `release/`.
 *
 * The packages as npm gets them, the site, the API reference, every export of the record, the software bill of
 * materials, and a manifest with the size and sha256 of each. Nothing in it depends on the day, the machine or the folder: two
 * releases of one commit are the same bytes. The folder is put in its place whole or not at all.
 */
import { createHash } from "node:crypto";
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join, relative, sep } from "node:path";
import process from "node:process";
import { capture } from "../bootstrap/child.mjs";
import { Problem } from "../bootstrap/problem.mjs";
import { step } from "../bootstrap/progress.mjs";
import { completeBill } from "../release/bill.mjs";
import { readWorkspace } from "../release/workspace.mjs";
import { build } from "./build.mjs";
import { PROGRAM } from "./throughline.mjs";

const FOLDER = "release";
const VIEWER = join("apps", "viewer", "dist");
const RECORD = join("packages", "core", "dist", "record.json");
const LICENCES = join("apps", "cli", "dist", "third-party-licences.txt");
/** What becomes a package, by folder. */
const PACKAGES = ["packages/core", "packages/sdk", "packages/ingest", "apps/cli"];
/** The exports, with the name that each gets. */
const EXPORTS = {
  csv: "figures.csv",
  jsonl: "figures.jsonl",
  jsonld: "record.jsonld",
  datapackage: "datapackage",
  parquet: "figures.parquet",
  sqlite: "record.db",
};

export async function release({ root, env }) {
  await build({ root, env });
  const out = join(root, `${FOLDER}.${process.pid}.tmp`);
  rmSync(out, { recursive: true, force: true });
  try {
    const ground = { root, env, out };
    await step("packing", () => pack(ground));
    await step("exporting", () => exportAll(ground));
    await step("writing the bill of materials", () => writeBill(ground));
    await archive(join(root, VIEWER), join(out, "site.tar.gz"));
    await step("writing the reference", () => writeReference(ground));
    cpSync(join(root, RECORD), join(out, "record.json"));
    const { version, files } = writeManifest(ground);
    rmSync(join(root, FOLDER), { recursive: true, force: true });
    renameSync(out, join(root, FOLDER));
    process.stdout.write(`release ${version}: ${files.length} files in ${FOLDER}/\n`);
    return 0;
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

async function pack({ root, env, out }) {
  const destination = join(out, "packages");
  mkdirSync(destination, { recursive: true });
  for (const folder of PACKAGES) {
    await must(["pnpm", "pack", "--pack-destination", destination], { cwd: join(root, folder), env });
  }
}

async function exportAll({ root, env, out }) {
  const folder = join(out, "exports");
  mkdirSync(folder, { recursive: true });
  for (const [format, name] of Object.entries(EXPORTS)) {
    const argv = [process.execPath, join(root, PROGRAM), "export", format, "--out", join(folder, name)];
    await must(argv, { cwd: root, env });
  }
}

async function writeBill({ root, env, out }) {
  const file = join(out, "sbom.cdx.json");
  const argv = ["pnpm", "sbom", "--sbom-format", "cyclonedx", "--lockfile-only", "--out", file];
  await must(argv, { cwd: root, env });
  const bill = completeBill(
    readJson(file),
    await readWorkspace(root),
    readFileSync(join(root, LICENCES), "utf8"),
  );
  writeFileSync(file, `${JSON.stringify(bill, null, 2)}\n`);
}

/** The API reference, with the same pages that `npm run pnpm -- api` writes. */
async function writeReference({ root, env, out }) {
  const pages = join(out, "reference");
  await must(["pnpm", "exec", "typedoc", "--out", pages], { cwd: root, env });
  await archive(pages, join(out, "reference.tar.gz"));
  rmSync(pages, { recursive: true });
}

async function archive(folder, file) {
  const { create } = await import("tar");
  const options = { file, cwd: folder, portable: true, mtime: new Date(0), gzip: { level: 9 } };
  await create(options, filesIn(folder));
}

/** `manifest.json`, which does not name itself. `throughline verify-release` reads it. */
function writeManifest({ root, out }) {
  const { version } = readJson(join(root, "apps", "cli", "package.json"));
  const { meta } = readJson(join(root, RECORD));
  const files = filesIn(out).map((path) => {
    const bytes = readFileSync(join(out, path));
    return { path, bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
  });
  const manifest = { schemaVersion: 1, version, record: meta, files };
  writeFileSync(join(out, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

function readJson(file) {
  return JSON.parse(readFileSync(file, "utf8"));
}

/** Relative paths with slashes, sorted by code unit: the same on every machine. */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => relative(folder, join(folder, name)).split(sep).join("/"))
    .sort();
}

/** What the program printed. Throws `release-failed` with that, where it fails. */
async function must(argv, { cwd, env }) {
  const { code, output } = await capture(argv, { cwd, env });
  if (code === 0) return output;
  throw new Problem("release-failed", `\`${argv.slice(0, 4).join(" ")}\` ended with exit code ${code}`, {
    output,
  });
}
