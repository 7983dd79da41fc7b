/**
 * Installs the workspace and runs turbo in it.
 */
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { capture } from "./child.mjs";
import { Problem } from "./problem.mjs";
import { step } from "./progress.mjs";
import { fetchProblem } from "./toolchain.mjs";

/** Installs exactly what the lockfile names; quick when it is already there. */
export async function install(root, env) {
  const result = await step("installing packages", () =>
    capture(["pnpm", "install", "--frozen-lockfile"], { cwd: root, env }),
  );
  if (result.code === 0) return;
  if (result.output.includes("ERR_PNPM_OUTDATED_LOCKFILE")) {
    throw new Problem("lockfile-outdated", "`pnpm-lock.yaml` does not match a package.json", {
      hint: "run `npm run pnpm -- install` and commit the lockfile",
      output: result.output,
    });
  }
  throw fetchProblem("the packages", result);
}

/**
 * A finished turbo task: one script of one package, or of the root (package `//`).
 *
 * @typedef {{package: string, directory: string, task: string, ok: boolean, ran: boolean, log: string}} Task
 */

/**
 * Runs scripts across the workspace, goes on after a failure, and tells what came of each.
 *
 * @param {string[]} scripts
 * @returns {Promise<Task[]>}
 */
export async function runTasks(label, scripts, { root, env }) {
  const runs = join(root, ".turbo", "runs");
  rmSync(runs, { recursive: true, force: true });
  const { code, output } = await step(label, (say) => {
    let started = 0;
    return capture(
      ["pnpm", "exec", "turbo", "run", ...scripts, "--continue", "--summarize", "--output-logs=full"],
      {
        cwd: root,
        env,
        onLine: (line) => {
          const task = /^(\S+): cache (?:miss|hit|bypass)/.exec(line)?.[1];
          if (task) say(`${++started} started, last ${task.replace(/^\/\/:/, "")}`);
        },
      },
    );
  });
  const tasks = readSummary(runs, root);
  if (tasks === undefined || (code !== 0 && tasks.every((task) => task.ok))) {
    if (code === 130 || code === 143) throw new Problem("interrupted", `interrupted while ${label}`);
    throw new Problem("turbo-failed", "the task runner stopped before its tasks did", { output });
  }
  return tasks;
}

/** The tasks' own output, for those that failed. */
export function failureReport(tasks) {
  const title = (task) => `${task.package === "//" ? "" : `${task.package} `}${task.task}`;
  return tasks
    .filter((task) => !task.ok)
    .map((task) =>
      task.ran
        ? `\n── ${title(task)} failed ──\n${task.log.trim()}\n`
        : `\n── ${title(task)} did not run: something it needs failed ──\n`,
    )
    .join("");
}

function readSummary(runs, root) {
  const file = existsSync(runs) && readdirSync(runs).find((name) => name.endsWith(".json"));
  if (!file) return undefined;
  return JSON.parse(readFileSync(join(runs, file), "utf8"))
    .tasks.filter((task) => task.command !== "<NONEXISTENT>")
    .map((task) => toTask(task, root));
}

function toTask(task, root) {
  const exit = task.execution?.exitCode;
  const log = join(root, task.logFile);
  return {
    package: task.package,
    directory: task.directory,
    task: task.task,
    ok: exit === 0,
    ran: exit !== undefined && exit !== null,
    log: existsSync(log) ? readFileSync(log, "utf8") : "",
  };
}
