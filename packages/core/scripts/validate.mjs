/**
 * Prints every issue of a record's folder, from source, without a build (Node >= 22.18).
 *
 *   node packages/core/scripts/validate.mjs [folder]
 */
import { relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { issueLine } from "../src/compile/issue-message.ts";
import { readRecordFolder } from "../src/compile/read-folder.ts";
import { validateFiles } from "../src/compile/validate.ts";

const folder = resolve(process.argv[2] ?? fileURLToPath(new URL("../record", import.meta.url)));
const read = await readRecordFolder(folder);
const { issues, sources } = validateFiles(read.files);
const all = [...read.issues, ...issues];
const shown = relative(process.cwd(), folder);
for (const issue of all) process.stdout.write(issueLine(issue, shown === "" ? "" : `${shown}/`));

const nouns = ["documents", "statements", "indicators", "entities", "derivations"];
const counts = nouns.map((noun) => `${sources[noun].size} ${noun}`).join(", ");
process.stdout.write(`${all.length} issues in ${read.files.length} files: ${counts}\n`);
process.exitCode = all.some(({ severity }) => severity === "error") ? 1 : 0;
