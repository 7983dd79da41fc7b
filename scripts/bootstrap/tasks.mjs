/**
 * Runs the scripts of all packages through turbo, and tells what came of each.
 */
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { capture } from "./child.mjs";
import { Problem } from "./problem.mjs";
import { step } from "./progress.mjs";

/**
 * One script of one package, or of the root (package `//`). `ran` is false when something that it needs
 * failed before its turn came.
 *
 * @typedef {{package: string, directory: string, task: string, ok: boolean, ran: boolean, log: string}} Task
 */

/**
 * Goes on after a failure with all that does not depend on it.
 *
 * @param {string} label for the progress line
 * @param {string[]} scripts
 * @returns {Promise<Task[]>}
 */
export async function runTasks(label, scripts, { root, env }) {
  const runs = join(root, ".turbo", "runs");
  rmSync(runs, { recursive: true, force: true });
  const turbo = (flags, onLine) =>
    capture(["pnpm", "exec", "turbo", "run", ...scripts, ...flags], { cwd: root, env, onLine });

  const { code, output } = await step(label, (say) =>
    turbo(["--continue=dependencies-successful", "--summarize", "--output-logs=full"], sayStarts(say)),
  );
  const tasks = readSummary(runs, root, output);
  if (code === 130) throw new Problem("interrupted", `interrupted: ${label}`);
  if (code === 0 && tasks.length > 0) return tasks;
  if (tasks.every((task) => task.ok))
    throw new Problem("turbo-failed", "the task runner itself failed", { output });
  // Turbo's summary leaves out what it did not come to; its plan names everything.
  const plan = await turbo(["--dry=json"]);
  return [
    ...tasks,
    ...parsePlan(plan.output).filter((planned) => !tasks.some((task) => sameTask(task, planned))),
  ];
}

/** What the failed tasks printed themselves, and which tasks could not run because of them. */
export function failureReport(tasks) {
  const title = ({ package: name, task }) => (name === "//" ? task : `${name} ${task}`);
  const logs = tasks
    .filter((task) => !task.ok && task.ran)
    .map((task) => `\n── ${title(task)} failed ──\n${task.log.trim()}\n`);
  const waiting = tasks.filter((task) => !task.ran).map((task) => `${title(task)}\n`);
  if (waiting.length > 0) logs.push(`\n── not run, because of what failed ──\n${waiting.join("")}`);
  return logs.join("");
}

function sayStarts(say) {
  let started = 0;
  return (line) => {
    const task = /^(\S+): cache (?:miss|hit|bypass)/.exec(line)?.[1];
    if (task) say(`${++started} started, last ${task.replace(/^\/\/:/, "")}`);
  };
}

function readSummary(runs, root, output) {
  const file = existsSync(runs) && readdirSync(runs).find((name) => name.endsWith(".json"));
  if (!file) return [];
  return scriptsOf(JSON.parse(readFileSync(join(runs, file), "utf8"))).map((task) => ({
    ...task,
    ok: task.execution?.exitCode === 0,
    ran: true,
    // A task that is never cached has no log of its own.
    log: task.logFile === undefined ? linesOf(task, output) : readLog(join(root, task.logFile)),
  }));
}

/** The plan is a JSON object after whatever pnpm or turbo say first. */
function parsePlan(output) {
  const start = output.indexOf("{");
  if (start < 0) return [];
  return scriptsOf(JSON.parse(output.slice(start))).map((task) => ({
    ...task,
    ok: false,
    ran: false,
    log: "",
  }));
}

/** Turbo also lists the packages that have no such script. */
function scriptsOf({ tasks }) {
  return tasks.filter((task) => task.command !== "<NONEXISTENT>");
}

/** What one task printed, out of everything that turbo printed. */
export function linesOf({ package: name, task }, output) {
  const prefix = `${name}:${task}: `;
  const lines = output.split("\n").filter((line) => line.startsWith(prefix));
  return lines.map((line) => line.slice(prefix.length)).join("\n");
}

function sameTask(a, b) {
  return a.package === b.package && a.task === b.task;
}

function readLog(file) {
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}
