/**
 * Compiles `record/` into `dist/`, after tsup has built the compiler there.
 *
 *   node scripts/build-record.mjs [record folder] [output folder]
 *
 * Prints every issue. On an error nothing is written; otherwise each file is written beside its place
 * and renamed into it, so that no reader ever sees half of one.
 */
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import {
  compileRecord,
  issueLine,
  publishedFiles,
  publishedParts,
  readRecordFolder,
} from "../dist/compile.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const [, , folder = join(root, "record"), output = join(root, "dist")] = process.argv;
const shown = `${relative(process.cwd(), resolve(folder)).split(sep).join("/")}/`;

const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
const read = await readRecordFolder(folder);
const { issues, record } = compileRecord(read.files, { version });
for (const issue of [...read.issues, ...issues]) process.stderr.write(issueLine(issue, shown));

if (record === null || read.issues.length > 0) {
  process.stderr.write("the record was not built\n");
  process.exitCode = 1;
} else {
  for (const { path, text } of publishedFiles(record, publishedParts(record)))
    await place(join(output, path), text);
}

async function place(path, text) {
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}.tmp`;
  await writeFile(beside, text);
  await rename(beside, path);
}
