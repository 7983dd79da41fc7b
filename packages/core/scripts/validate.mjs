/**
 * Prints every issue of a record's folder, from source, without a build (Node >= 22.18).
 *
 *   node packages/core/scripts/validate.mjs [folder]
 */
import { relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { issueMessage } from "../src/compile/issue-message.ts";
import { readRecordFolder } from "../src/compile/read-folder.ts";
import { validateFiles } from "../src/compile/validate.ts";

const folder = resolve(process.argv[2] ?? fileURLToPath(new URL("../record", import.meta.url)));
const read = await readRecordFolder(folder);
const { issues, sources } = validateFiles(read.files);
for (const issue of [...read.issues, ...issues]) {
  const { message, hint } = issueMessage(issue);
  const where = `${relative(process.cwd(), resolve(folder, issue.file))}:${issue.line}:${issue.column}`;
  process.stdout.write(`${where}: ${issue.severity}[${issue.code}] ${message}\n    hint: ${hint}\n`);
}
const count = read.issues.length + issues.length;
process.stdout.write(
  `${count} issues in ${read.files.length} files: ${sources.documents.size} documents, ${sources.statements.size} statements, ${sources.indicators.size} indicators, ${sources.entities.size} entities\n`,
);
process.exitCode = count > 0 ? 1 : 0;
