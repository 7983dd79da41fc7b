/**
 * The process: its streams in, its exit code out. Nothing that goes wrong here ends in a stack trace. The same
 * file is what a further thread runs.
 */
import process from "node:process";
import { isMainThread, workerData } from "node:worker_threads";
import { isLayerTask } from "./input/task.ts";
import { bugOf } from "./problem/bug.ts";
import { Problem } from "./problem/problem.ts";
import { renderProblem } from "./problem/render.ts";
import { run } from "./run.ts";
import { plain } from "./terminal/paint.ts";
import { processTerminal } from "./terminal/process.ts";

const FAILED = 2;

process.stdout.on("error", endWriting);
process.stderr.on("error", endWriting);
// In a thread it goes to the one that asked, which tells it.
if (isMainThread) process.on("uncaughtException", (error) => fail(bugOf(error)));

if (isMainThread) void start();
else if (isLayerTask(workerData)) void import("./input/thread.ts").then(({ serve }) => serve());
else void import("./check/thread.ts").then(({ serve }) => serve());

/** Until it has ended it has failed, so that work which nothing would ever finish is no success. */
async function start(): Promise<void> {
  process.exitCode = FAILED;
  process.exitCode = await run(process.argv.slice(2), processTerminal());
}

/** Who closes the pipe has seen enough (`| head -1`): that is no failure. A full disk is one. */
function endWriting(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit(0);
  const hint = "see whether the disk is full, or write to another place";
  fail(
    new Problem("not-writable", `the answer could not be written: the system says ${error.code}`, { hint }),
  );
}

function fail(problem: Problem): void {
  process.stderr.write(renderProblem(problem, plain));
  process.exit(FAILED);
}
