/**
 * `npm test`: every check and every test of the repository, and one line that adds them up.
 *
 * Each build, type check and check of the repository counts as one; each test of a package as one.
 */
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { stripVTControlCharacters } from "node:util";
import { install } from "../bootstrap/install.mjs";
import { failureReport, runTasks } from "../bootstrap/tasks.mjs";
import { fingerprintOutside } from "./outside.mjs";
import { add, countTask, NOTHING, render, renderTable } from "./tally.mjs";

const SCRIPTS = [
  "build",
  "typecheck",
  "check:package",
  "test",
  "check:api",
  "check:format",
  "check:unused",
  "check:direction",
  "check:changeset",
  "check:score",
  "check:scripts",
];
const RESULTS = join(".test", "results.json");

export async function test({ root, env }) {
  await install(root, env);
  // A test run that crashes writes no results; those of the run before must not stand in for them.
  for (const folder of foldersBelow(root)) rmSync(join(folder, RESULTS), { force: true });
  const tasks = await runTasks("checks and tests", SCRIPTS, {
    root,
    env: { ...env, THROUGHLINE_OUTSIDE: fingerprintOutside(root) },
  });

  const report = failureReport(tasks);
  process.stdout.write(process.stdout.isTTY ? report : stripVTControlCharacters(report));
  const counted = tasks.map((task) => ({ task, count: countTask(task, readResults(root, task)) }));
  const total = counted.map(({ count }) => count).reduce(add, NOTHING);
  process.stdout.write(`\n${renderTable(counted)}\n${render(total)}\n`);
  return total.failed === 0 ? 0 : 1;
}

function readResults(root, { task, directory }) {
  const file = join(root, directory, RESULTS);
  return task === "test" && existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

/** Every folder in which a package may be: one or two levels down. */
function foldersBelow(root, levels = 2) {
  if (levels === 0) return [];
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^[.]|^(node_modules|dist|src)$/.test(entry.name))
    .map((entry) => join(root, entry.name))
    .flatMap((folder) => [folder, ...foldersBelow(folder, levels - 1)]);
}
